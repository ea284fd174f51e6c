import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { checkReport, identifyFinding, parseReport } from '../../core/index';
import { ofAgency, otherLastYear } from '../kit/years';
import { baselineFile, folder, last, settingsFile, useWorkspace } from './workspace-client';

describe('settings files and baselines of a workspace over LSP', () => {
  const here = useWorkspace();
  const { start, put, shows, isTold } = here;

  describe('heeds the settings file', () => {
    const wrong = otherLastYear;
    const tell = (rules: Record<string, string>): string => JSON.stringify({ rules });

    it('as it appears, changes and goes; the editor’s own settings count without it', async () => {
      await start();
      here.settings = { rules: { 'row-total': 'hint' } };
      await here.client.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: null,
      });
      await here.client.open(last, wrong);
      const showsSeverity = async (severity: number): Promise<void> => {
        for (;;) if ((await shows(last, 'row-total'))[0].severity === severity) return;
      };
      await showsSeverity(4);
      await isTold(() => put(settingsFile, tell({})));
      await showsSeverity(1);
      await isTold(() => put(settingsFile, tell({ 'row-total': 'information' })));
      await showsSeverity(3);
      await isTold(() => put(settingsFile, tell({ 'row-total': 'off', balance: 'off' })));
      await shows(last);
      await isTold(() => put(settingsFile, undefined));
      await showsSeverity(4);
    });

    it('nearest above the report, its overrides by path', async () => {
      const deep = `${folder}/${encodeURIComponent('县直')}/a/2023.txt`;
      here.files.set(
        settingsFile,
        JSON.stringify({ overrides: [{ files: '县直/**', rules: { 'row-total': 'warning' } }] }),
      );
      await start();
      await here.client.open(deep, wrong);
      assert.deepEqual((await shows(deep, 'duplicate-report', 'row-total'))[1].severity, 2);
      await put(
        `${folder}/${encodeURIComponent('县直')}/disclosure-report.json`,
        tell({ 'row-total': 'hint' }),
      );
      for (;;) if ((await shows(deep, 'duplicate-report', 'row-total'))[1].severity === 4) break;
    });

    it('that comes and goes with its folder, of which only the name is told', async () => {
      const below = `${folder}/${encodeURIComponent('县直')}`;
      const report = `${below}/a/2023.txt`;
      here.files.set(
        `${below}/disclosure-report.json`,
        tell({ 'row-total': 'hint', 'duplicate-report': 'off' }),
      );
      here.files.delete(last);
      await start();
      await here.client.open(report, wrong);
      assert.equal((await shows(report, 'row-total'))[0].severity, 4);
      const [[file, text]] = [...here.files].filter(([uri]) => uri.startsWith(below));
      here.files.delete(file);
      await isTold(() => here.client.tellChanges({ [below]: 'deleted' }));
      assert.equal((await shows(report, 'row-total'))[0].severity, 1);
      here.files.set(file, text);
      await isTold(() => here.client.tellChanges({ [below]: 'created' }));
      assert.equal((await shows(report, 'row-total'))[0].severity, 4);
    });

    it('and says in it what is passed over, also to clients that ask, until it is right', async () => {
      here.files.set(settingsFile, '{\n  "rules": { "row-totl": "off" }\n}');
      await start();
      await here.client.open(last, wrong);
      const { uri, diagnostics } = await here.client.waitForPush(() => true);
      assert.equal(uri, settingsFile);
      const [{ range, message }] = diagnostics;
      assert.deepEqual(range, { start: { line: 1, character: 13 }, end: { line: 1, character: 23 } });
      assert.match(String(message), /row-total/);
      await put(settingsFile, '{}');
      await here.client.waitForPush((one) => one.uri === settingsFile && one.diagnostics.length === 0);
    });

    it('and tells which one is in force, and how many findings are accepted', async () => {
      await start();
      await here.client.open(last, wrong);
      const told = () => here.client.settingsTold.at(-1)?.documents;
      await here.client.waitUntil(() => told()?.[0]?.settingsFile === null);
      await put(settingsFile, tell({}));
      await here.client.waitUntil(() => told()?.[0]?.settingsFile === settingsFile);
      assert.deepEqual(told(), [{ uri: last, settingsFile, accepted: 0 }]);
      await here.client.close(last);
      await here.client.waitUntil(() => told()?.length === 0);
    });
  });

  it('leaves out what a baseline has accepted, until its figures change', async () => {
    await start();
    await here.client.open(last, otherLastYear);
    await shows(last, 'row-total');
    const report = parseReport(otherLastYear);
    const identity = identifyFinding(report, checkReport(report)[0]);
    const accept = (figures = identity.figures): string =>
      JSON.stringify({ accepted: [{ ...identity, file: '2023.txt', figures, reason: '已核实' }] });
    await isTold(() => put(baselineFile, accept()));
    await shows(last);
    await here.client.waitUntil(() => here.client.settingsTold.at(-1)?.documents[0]?.accepted === 1);
    await here.client.change(last, 2, { text: `\n${otherLastYear}` });
    await shows(last);
    await isTold(() => put(baselineFile, accept(['9'])));
    await shows(last, 'row-total');
    await isTold(() => put(baselineFile, accept()));
    await shows(last);
    await isTold(() => put(baselineFile, undefined));
    await shows(last, 'row-total');
  });

  it('heeds in each of two folders what is kept there', async () => {
    const roots = ['file:///c%3A/one', 'file:///D:/two'];
    const reports = roots.map((root) => `${root}/${encodeURIComponent('年报')}.txt`);
    here.files = new Map([
      ['file:///c%3A/one/disclosure-report.json', '{ "rules": { "row-total": "hint" } }'],
    ]);
    const identity = identifyFinding(parseReport(otherLastYear), checkReport(parseReport(otherLastYear))[0]);
    const accepted = [{ ...identity, file: '年报.txt', reason: '已核实' }];
    here.files.set('file:///d%3A/two/disclosure-report.baseline.json', JSON.stringify({ accepted }));
    await start({ folders: roots });
    await here.client.open(reports[0], otherLastYear);
    await here.client.open(reports[1], ofAgency(otherLastYear, '松岭县民政局'));
    assert.equal((await shows(reports[0], 'row-total'))[0].severity, 4);
    await shows(reports[1]);
  });
});
