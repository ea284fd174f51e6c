import assert from 'node:assert/strict';
import { lastYear, ofAgency, otherLastYear, thisYear } from '../kit/years';
import { modernCapabilities, plainCapabilities } from './client';
import { capabilities, folder, last, own, settingsFile, useWorkspace } from './workspace-client';

describe('the reports of a workspace over LSP', () => {
  const here = useWorkspace();
  const { start, put, pullItems, shows, isTold } = here;

  describe('compares an open report with others', () => {
    it('that are open: a finding comes and goes with one figure of last year’s', async () => {
      await start();
      await here.client.open(own, thisYear);
      await here.client.open(last, lastYear);
      await shows(own);
      await isTold(() => here.client.change(last, 2, { text: otherLastYear }));
      const [finding] = await shows(own, 'carry-over');
      const [{ location, message }] = finding.relatedInformation!;
      const line = lastYear.split('\n').findIndex((one) => one.startsWith('四、结转下年度'));
      assert.equal(location.uri, last);
      assert.equal(location.range.start.line, line);
      assert.match(message, /3/);
      await isTold(() => here.client.change(last, 3, { text: lastYear }));
      await shows(own);
    });

    it('that are not open, as their files change, go and come back under another name', async () => {
      await start();
      await here.client.open(own, thisYear);
      await shows(own);
      await isTold(() => put(last, otherLastYear));
      await shows(own, 'carry-over');
      await isTold(() => put(last, undefined));
      await shows(own);
      const moved = `${folder}/${encodeURIComponent('旧')}/2023%20.txt`;
      await isTold(() => put(moved, otherLastYear));
      const [finding] = await shows(own, 'carry-over');
      assert.equal(finding.relatedInformation![0].location.uri, moved);
    });

    it('whose folder goes and comes back, of which only its name is told', async () => {
      here.files.delete(last);
      here.files.set(`${folder}/2023/report.txt`, otherLastYear);
      await start();
      await here.client.open(own, thisYear);
      await shows(own, 'carry-over');
      here.files.delete(`${folder}/2023/report.txt`);
      await isTold(() => here.client.tellChanges({ [`${folder}/2023`]: 'deleted' }));
      await shows(own);
      here.files.set(`${folder}/moved/report.txt`, otherLastYear);
      await isTold(() => here.client.tellChanges({ [`${folder}/moved`]: 'created' }));
      await shows(own, 'carry-over');
    });

    it('whose folder is replaced at once, of which only what is gone from it is told', async () => {
      const [before, after] = [`${folder}/2023/report.txt`, `${folder}/2023/final.txt`];
      here.files.delete(last);
      here.files.set(before, otherLastYear);
      await start();
      await here.client.open(own, thisYear);
      await shows(own, 'carry-over');
      here.files.delete(before);
      here.files.set(after, otherLastYear);
      await isTold(() => here.client.tellChanges({ [before]: 'deleted' }));
      const [{ relatedInformation }] = await shows(own, 'carry-over');
      assert.equal(relatedInformation![0].location.uri, after);
    });

    it('as they are in the editor; closed without saving, as their files are', async () => {
      await start();
      await here.client.open(own, thisYear);
      await here.client.open(last, otherLastYear);
      await shows(own, 'carry-over');
      await isTold(() => here.client.close(last));
      await shows(own);
    });

    it('and says of two files for one agency and year that there are two', async () => {
      await start();
      await here.client.open(own, thisYear);
      await shows(own);
      await isTold(() => put(`${folder}/copy.txt`, thisYear));
      const [finding] = await shows(own, 'duplicate-report');
      assert.equal(finding.relatedInformation![0].location.uri, `${folder}/copy.txt`);
      await here.client.open('untitled:Untitled-1', lastYear);
      assert.deepEqual(await pullItems('untitled:Untitled-1'), []);
    });

    it('by the sums that a settings file declares, when all files have been read', async () => {
      const government = '松岭县人民政府';
      here.files.delete(last);
      here.files.set(own, ofAgency(thisYear, government));
      const members = `${folder}/${encodeURIComponent('部门')}`;
      here.files.set(`${members}/1.txt`, thisYear);
      here.files.set(`${members}/2.txt`, ofAgency(thisYear, '松岭县民政局'));
      const organization = { [government]: ['松岭县水利局', '松岭县民政局'] };
      here.files.set(settingsFile, JSON.stringify({ organization, rules: { 'missing-assessment': 'off' } }));
      await start();
      await here.client.open(own, here.files.get(own)!);
      const items = await shows(own, ...new Array(3).fill('parent-total'));
      assert.ok(items.every(({ relatedInformation }) => relatedInformation!.length > 0));
      await put(settingsFile, undefined);
      await shows(own, 'missing-assessment');
    });

    it('and asks to be asked again only when something concerns what is open', async () => {
      await start();
      await here.client.open(own, thisYear);
      await shows(own);
      const before = here.client.refreshes();
      await put(`${folder}/other.txt`, ofAgency(lastYear, '松岭县民政局'));
      await put(`${folder}/notes.txt`, 'Other notes.');
      // The answer to this comes after all that these may cause.
      await isTold(() => put(last, otherLastYear));
      assert.equal(here.client.refreshes(), before + 1);
    });

    it('and sends what has changed to clients that do not ask', async () => {
      await start({ capabilities: { ...plainCapabilities, workspace: capabilities.workspace } });
      await here.client.open(own, thisYear);
      await here.client.open(last, lastYear);
      const codesOf = (uri: string) =>
        here.client.published.filter((one) => one.uri === uri).at(-1)?.diagnostics;
      await here.client.waitUntil(() => codesOf(own)?.length === 0 && codesOf(last)?.length === 0);
      await here.client.change(last, 2, { text: otherLastYear });
      await here.client.waitUntil(() => `${codesOf(own)?.map(({ code }) => code)}` === 'carry-over');
      await here.client.change(last, 3, { text: lastYear });
      await here.client.waitUntil(() => codesOf(own)?.length === 0);
    });

    it('of the folders that are there now', async () => {
      here.files.delete(last);
      here.files.set('file:///other/2023.txt', otherLastYear);
      await start({
        capabilities: { ...capabilities, workspace: { ...capabilities.workspace, workspaceFolders: true } },
      });
      await here.client.open(own, thisYear);
      await shows(own, 'carry-over');
      here.files.delete('file:///other/2023.txt');
      await isTold(() =>
        here.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: [], removed: [{ uri: 'file:///other', name: 'other' }] },
        }),
      );
      await shows(own);
    });
  });

  it('asks to be told of files, folders and the files that go with reports', async () => {
    await start();
    await here.client.waitUntil(() => here.client.registered.includes('workspace/didChangeWatchedFiles'));
    const [{ registerOptions }] = [...here.client.registrations.values()].filter(
      ({ method }) => method === 'workspace/didChangeWatchedFiles',
    );
    assert.deepEqual(registerOptions.watchers, [
      { globPattern: '**/*.txt' },
      { globPattern: '**/disclosure-report.json' },
      { globPattern: '**/disclosure-report.baseline.json' },
      { globPattern: '**', kind: 5 },
    ]);
  });

  it('works for a client that has no files to offer', async () => {
    await start({ files: undefined, folders: undefined, capabilities: modernCapabilities });
    await here.client.open('untitled:one', thisYear);
    await here.client.open('untitled:two', otherLastYear);
    await shows('untitled:one', 'carry-over');
  });
});
