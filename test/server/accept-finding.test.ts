import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { cleanReport, setFigure } from '../kit/report';
import { type Client, modernCapabilities } from './client';
import { useServers } from './servers';

const folder = 'file:///workspace';
const report = `${folder}/${encodeURIComponent('县直')}/a.txt`;
const settingsFile = `${folder}/disclosure-report.json`;
const baselineFile = `${folder}/disclosure-report.baseline.json`;
const acceptCommand = 'editor.accept';
const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');

describe('a finding accepted over LSP', () => {
  const startServer = useServers();
  let client: Client;
  let files: Map<string, string>;

  const start = async (initializationOptions: object = { acceptCommand }): Promise<void> => {
    files = new Map([[settingsFile, '{ "deadline": "01-20" }']]);
    client = await startServer({
      capabilities: modernCapabilities,
      files,
      folders: [folder],
      locale: 'zh-cn',
      initializationOptions,
    });
    await client.open(report, wrongReport);
  };
  const pull = async (): Promise<Diagnostic[]> => {
    const answer = await client.pull(report);
    assert.ok(answer.kind === 'full');
    return answer.items;
  };
  const offer = async (): Promise<CodeAction[]> => {
    const [diagnostic] = await pull();
    const { range } = diagnostic;
    const context = { diagnostics: [diagnostic] };
    const textDocument = { uri: report };
    return (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context,
    })) as CodeAction[];
  };

  it('is told apart by what the action says, goes, and leaves the others', async () => {
    await start();
    const action = (await offer()).at(-1)!;
    assert.equal(action.title, '接受此项并注明理由…');
    assert.equal(action.command?.command, acceptCommand);
    const [uri, identity] = action.command!.arguments!;
    assert.equal(uri, report);
    const entry = { file: '县直/a.txt', ...identity, reason: '原件如此' };
    const { text } = await client.connection.sendRequest<{ text: string }>('disclosureReport/addToBaseline', {
      text: null,
      entry,
    });
    files.set(baselineFile, text);
    await client.tellChanges({ [baselineFile]: 'created' });
    await client.waitUntil(() => client.settingsTold.at(-1)?.documents[0]?.accepted === 1);
    assert.deepEqual(await pull(), []);
    await client.change(report, 2, { text: setFigure(cleanReport, '一、本年新收', '总计', '8') });
    assert.deepEqual(
      (await pull()).map(({ code }) => code),
      ['row-total'],
    );
  });

  it('needs an editor that has the command', async () => {
    await start({});
    assert.ok((await offer()).every(({ command }) => command === undefined));
  });

  it('leaves the title alone, which shows the deadline of the settings file', async () => {
    await start();
    await pull();
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: report },
      position: { line: 0, character: 2 },
    });
    assert.match(JSON.stringify(hover), /本地要求：1 月 20 日前公布/);
  });
});
