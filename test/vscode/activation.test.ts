import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { close, open, waitFor, waitForDiagnostics } from './support';

// The first file of the suite by name: what is loaded once stays loaded.

const extension = () => vscode.extensions.getExtension('disclosure-report.disclosure-report')!;

/** The extension's own files that the host has loaded. */
function listLoaded(): string[] {
  const dist = path.join(extension().extensionPath, 'dist') + path.sep;
  return Object.keys(require.cache)
    .filter((file) => file.startsWith(dist))
    .map((file) => file.slice(dist.length).replaceAll(path.sep, '/'))
    .sort();
}

describe('activation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'activation-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const openText = async (name: string, text: string): Promise<vscode.TextDocument> => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return await open(vscode.Uri.file(file));
  };

  it('by an ordinary text loads the detector, one small file, and nothing else', async () => {
    const document = await openText('list.txt', '购物清单\n\n牛奶两盒，鸡蛋一打。\n');
    await waitFor(() => extension().isActive || undefined, 'the extension');
    assert.deepEqual(listLoaded(), ['client/node.js']);
    await close(document);
  });

  it('of the rest comes with the first report', async () => {
    const document = await openText('report.txt', '息县2024年政府信息公开工作年度报告\n\n一、总体情况\n');
    await waitForDiagnostics(document.uri, (printed) => printed.length > 0, 'problems');
    assert.deepEqual(listLoaded(), ['client/node-client.js', 'client/node.js']);
    await close(document);
  });
});
