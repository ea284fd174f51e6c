import assert from 'node:assert/strict';
import { checkReport, parseReport, type RuleSeverities, rules } from '../../../core/index';
import { format2021 } from '../../../core/formats/2021';
import { compileRelations } from '../../../core/relations/compile';
import { chooseSeverity } from '../../../core/rules/severities';
import { cleanReport, dropFrom, dropLines, replace, setFigure } from '../../kit/report';

const six = '六、其他需要报告的事项';
const findings = (text: string, severities?: RuleSeverities): string[] =>
  checkReport(parseReport(text), { severities }).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the severity of a rule', () => {
  const wrongTotal = setFigure(cleanReport, '一、本年新收', '总计', '9');
  const noFees = replace(cleanReport, '本年度未收取信息处理费。', '无。');

  it('is the chosen one, for this rule only', () => {
    const both = replace(wrongTotal, '本年度未收取信息处理费。', '无。');
    assert.deepEqual(findings(both), ['error row-total', 'warning missing-fee-statement']);
    assert.deepEqual(findings(both, { 'row-total': 'hint' }), [
      'hint row-total',
      'warning missing-fee-statement',
    ]);
    assert.deepEqual(findings(both, { 'missing-fee-statement': 'error' }), [
      'error row-total',
      'error missing-fee-statement',
    ]);
  });

  it('off: nothing is said', () => {
    assert.deepEqual(findings(noFees, { 'missing-fee-statement': 'off' }), []);
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off'])) as RuleSeverities;
    assert.deepEqual(findings(dropFrom(wrongTotal, '四、政府信息公开行政复议', six), off), []);
  });

  it('leaves alone what the rule itself makes less of, and never makes it graver', () => {
    const draft = dropFrom(cleanReport, six);
    assert.deepEqual(findings(draft), ['information missing-section']);
    assert.deepEqual(findings(draft, { 'missing-section': 'warning' }), ['information missing-section']);
    assert.deepEqual(findings(draft, { 'missing-section': 'hint' }), ['hint missing-section']);
    const gap = dropLines(cleanReport, '2.重复申请');
    assert.deepEqual(findings(gap, { 'missing-row': 'warning' }), ['warning missing-row']);
  });

  for (const [own, found, chosen, expected] of [
    ['error', undefined, undefined, 'error'],
    ['error', undefined, 'hint', 'hint'],
    ['error', 'information', undefined, 'information'],
    ['error', 'information', 'warning', 'information'],
    ['warning', 'information', 'error', 'information'],
    ['warning', 'information', 'hint', 'hint'],
    ['information', undefined, 'error', 'error'],
  ] as const) {
    it(`${chosen ?? 'nothing'} chosen for ${own}${found ? ` lowered to ${found}` : ''} is ${expected}`, () =>
      assert.equal(chooseSeverity(own, found, chosen), expected));
  }
});

describe('a relation whose rule is off', () => {
  it('belongs to a rule', () => {
    const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      format2021.relations.map(({ id }) => id).filter((id) => !ids.has(id)),
      [],
    );
    assert.ok(compileRelations(parseReport(cleanReport).form).length > 40);
  });

  it('takes no part in blaming', () => {
    // Row and column together point at one cell; the column alone only says that something is wrong.
    const text = setFigure(cleanReport, '（一）予以公开', '自然人', '3');
    const seen = (severities?: RuleSeverities): string[] =>
      checkReport(parseReport(text), { severities }).map(({ rule, message }) => `${rule} ${message.key}`);
    assert.deepEqual(seen(), ['row-total culprit']);
    assert.deepEqual(seen({ 'row-total': 'off' }), ['result-total undecided']);
    assert.deepEqual(seen({ 'result-total': 'off' }), ['row-total undecided']);
    assert.deepEqual(seen({ 'row-total': 'off', 'result-total': 'off' }), []);
  });

  it('still says what a blank cell must have been: that is no complaint', () => {
    const text = setFigure(cleanReport, '（一）予以公开', '自然人', '');
    const seen = (severities?: RuleSeverities): string[] =>
      checkReport(parseReport(text), { severities }).map(({ message }) => message.key);
    assert.deepEqual(seen(), ['blank-cell-determined']);
    assert.deepEqual(seen({ 'row-total': 'off' }), ['blank-cell-determined']);
  });
});
