import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { reportLanguage } from './claiming';

/** The command “open a sample”: a report with faults, as an untitled text, so that whatever is tried changes no file. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const file = Uri.joinPath(extensionUri, 'samples', '2-有错的报告.txt');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: reportLanguage, content }));
}
