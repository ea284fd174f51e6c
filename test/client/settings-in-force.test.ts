import assert from 'node:assert/strict';
import { createSettingsInForce } from '../../client/settings-in-force';

describe('the settings in force', () => {
  it('are what was said last', () => {
    let changes = 0;
    const settings = createSettingsInForce(() => changes++);
    assert.equal(settings.find('file:///a.txt'), undefined);
    const a = { uri: 'file:///a.txt', settingsFile: 'file:///disclosure-report.json', accepted: 2 };
    settings.note([a]);
    assert.deepEqual(settings.find(a.uri), a);
    settings.note([{ ...a, uri: 'file:///b.txt', settingsFile: null }]);
    assert.equal(settings.find(a.uri), undefined);
    assert.equal(settings.find('file:///b.txt')?.settingsFile, null);
    assert.equal(changes, 2);
  });
});
