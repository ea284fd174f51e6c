import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areSameSettings, findSection, readSettings } from '../../server/settings';

const severitiesOf = (section: unknown) => readSettings(section).severities;

describe('the settings', () => {
  it('hold the severities of rules', () => {
    const rules = { 'row-total': 'off', balance: 'hint', 'missing-row': 'warning' };
    assert.deepEqual(severitiesOf({ rules, detection: true }), rules);
  });

  it('pass over rules and severities that are not known', () => {
    const rules = {
      'row-total': 'loud',
      'no-such-rule': 'off',
      balance: 1,
      toString: 'off',
      'case-total': 'off',
    };
    assert.deepEqual(severitiesOf({ rules }), { 'case-total': 'off' });
  });

  it('are read from anything without breaking', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const section of [one, { rules: one }, { rules: { balance: one } }, findSection(one)])
          assert.deepEqual(
            Object.values(severitiesOf(section)).filter((choice) => typeof choice !== 'string'),
            [],
          );
        assert.equal(areSameSettings(readSettings(one), readSettings(other)), true);
      }),
    );
    for (const section of [undefined, null, 'rules', 1, [], { rules: [] }, { rules: null }])
      assert.deepEqual(severitiesOf(section), {});
  });

  it('are the same when they lead to the same findings', () => {
    const hint = readSettings({ rules: { balance: 'hint' } });
    assert.ok(areSameSettings(hint, readSettings({ rules: { 'no-such-rule': 'off', balance: 'hint' } })));
    assert.ok(!areSameSettings(hint, readSettings({ rules: { balance: 'off' } })));
    assert.ok(!areSameSettings(hint, readSettings({})));
    assert.ok(!areSameSettings(readSettings({}), hint));
  });

  it('are found beside those of others, and alone', () => {
    const section = { rules: { balance: 'hint' } };
    assert.deepEqual(findSection({ disclosureReport: section, editor: {} }), section);
    assert.deepEqual(findSection(section), section);
  });
});
