import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { lastYear, otherLastYear, thisYear } from '../kit/years';
import type { Client } from './client';
import { folder, last, own, pause, useWorkspace } from './workspace-client';

describe('reports of a workspace that are not open, over LSP', () => {
  const here = useWorkspace();
  const { start, put, shows } = here;

  describe('findings of reports that are not open', () => {
    const scopeOf = () =>
      [...here.client.registrations.values()]
        .filter(({ method }) => method === 'textDocument/diagnostic')
        .map(({ registerOptions }) => registerOptions.workspaceDiagnostics);
    const choose = async (scope: string): Promise<void> => {
      here.settings = { diagnosticScope: scope };
      await here.client.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: null,
      });
    };
    const print = (items: Awaited<ReturnType<Client['pullWorkspace']>['answer']>) =>
      items
        .map(
          (one) =>
            `${one.uri.slice(folder.length + 1)} ${one.kind === 'full' ? one.items.map(({ code }) => code) : one.kind}`,
        )
        .sort();
    const idsOf = (items: Awaited<ReturnType<Client['pullWorkspace']>['answer']>) =>
      Object.fromEntries(items.flatMap(({ uri, resultId }) => (resultId ? [[uri, resultId]] : [])));

    it('are offered and withdrawn with the setting', async () => {
      await start();
      await here.client.waitUntil(() => `${scopeOf()}` === 'false');
      await choose('workspace');
      await here.client.waitUntil(() => `${scopeOf()}` === 'true');
      await choose('openFiles');
      await here.client.waitUntil(() => `${scopeOf()}` === 'false');
    });

    it('are told once, then held back until something changes', async () => {
      here.files.set(last, otherLastYear);
      await start({
        initializationOptions: { settings: { diagnosticScope: 'workspace' } },
        configure: () => ({ diagnosticScope: 'workspace' }),
      });
      let ids: Record<string, string> = {};
      let found: string[] = [];
      while (found.length < 2) {
        const items = await here.client.pullWorkspace(ids).answer;
        ids = { ...ids, ...idsOf(items) };
        found = [...new Set([...found, ...print(items).filter((one) => !one.endsWith(' unchanged'))])];
      }
      assert.ok(found.includes('2023.txt row-total') && found.includes('2024.txt carry-over'), `${found}`);
      for (;;) {
        // Until all is read, there may still be news.
        const items = await Promise.race([here.client.pullWorkspace(ids).answer, pause(500)]);
        if (items === undefined) break;
        ids = { ...ids, ...idsOf(items) };
      }
      const { answer } = here.client.pullWorkspace(ids);
      await put(last, lastYear);
      assert.deepEqual(print(await answer), ['2023.txt ', '2024.txt ']);
    });

    it('end when the report is gone, and leave open ones to the document', async () => {
      here.files.set(last, otherLastYear);
      await start({ configure: () => ({ diagnosticScope: 'workspace' }) });
      await here.client.open(own, thisYear);
      await shows(own, 'carry-over');
      const items = await here.client.pullWorkspace().answer;
      assert.deepEqual(print(items), ['2023.txt row-total']);
      const { answer } = here.client.pullWorkspace(idsOf(items));
      await put(last, undefined);
      assert.deepEqual(print(await answer), ['2023.txt ']);
    });

    it('are not told where only open files are wanted, and no longer waited for when nobody asks', async () => {
      await start();
      const { answer, cancel } = here.client.pullWorkspace();
      await here.client.open(own, thisYear);
      await shows(own);
      cancel();
      assert.deepEqual(await answer, []);
      assert.deepEqual(print(await here.client.pullWorkspace({ [last]: 'told before' }).answer), [
        '2023.txt ',
      ]);
    });
  });
});
