import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CodeActionRequest,
  type Diagnostic,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { root } from '../kit/shared';
import { type Bundle, bundleProgram } from './bundle';
import { type Client, startClient } from './client';

// What test/vscode/smoke asks of VS Code, asked of the server alone: any other editor gets the same.
const uri = 'file:///report.txt';
const text = readFileSync(path.join(root, 'samples/2-有错的报告.txt'), 'utf8');
const lines = text.split('\n');

describe('smoke: a bare client over --stdio', () => {
  let bundle: Bundle;
  let client: Client;
  let diagnostics: Diagnostic[];
  before(async function () {
    this.timeout(30_000);
    bundle = await bundleProgram('server/node.ts');
    client = await startClient(bundle.file, { locale: 'zh-cn' });
    await client.open(uri, text);
  });
  after(async () => {
    assert.equal(await client.quit(), 0);
    bundle.remove();
  });

  it('diagnostics at the wrong places', async () => {
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full');
    diagnostics = report.items;
    const found = diagnostics.map(
      ({ range, severity, code }) => `${range.start.line + 1} ${severity} ${code}`,
    );
    for (const one of [
      '50 1 row-total',
      '56 2 misspelt-label',
      '59 1 unreadable-number',
      '61 1 row-total',
      '66 1 missing-row',
      '79 1 case-total',
    ])
      assert.ok(found.includes(one), `${one}: ${found}`);
  });

  it('outline of the parts', async () => {
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    const [report] = symbols as DocumentSymbol[];
    assert.match(report.name, /禾川县自然资源局/);
    assert.equal(report.children?.length, 6);
  });

  it('hover on the label of a row: the article', async () => {
    const line = lines.findIndex((one) => one.includes('（一）予以公开'));
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line, character: lines[line].indexOf('（一）予以公开') + 3 },
    });
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(hover.contents.value, /第三十六条/);
  });

  it('fix of a misspelt label', async () => {
    const wrong = diagnostics.find(({ code }) => code === 'misspelt-label')!;
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: wrong.range,
      context: { diagnostics: [wrong] },
    });
    const action = actions!.find((one) => 'edit' in one && one.isPreferred === true);
    assert.ok(action && 'edit' in action);
    const [change] = action.edit!.documentChanges!;
    assert.ok('edits' in change);
    const [{ range, newText }] = change.edits as TextEdit[];
    const { line, character } = range.start;
    const mended = lines[line].slice(0, character) + newText + lines[line].slice(range.end.character);
    assert.match(mended, /4\.保护第三方合法权益\t2/);
  });
});
