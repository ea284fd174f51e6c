import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { decode } from '../encoding/decode';
import { markAsReport } from './mark-as-report';
import type { SetBackMemory } from './set-back-memory';

/** The command “open a sample”: a report with faults, as an untitled text, so that whatever is tried changes no file. */
export async function openSample({ extensionUri }: ExtensionContext, memory: SetBackMemory): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', '2-有错的报告.txt'));
  const document = await workspace.openTextDocument({ content: decode(bytes)?.text });
  // Marked rather than opened as a report: an earlier untitled text of the same name may have been set back.
  await markAsReport(document, memory);
  await window.showTextDocument(document);
}
