import { commands, window, workspace } from 'vscode';
import { reportLanguage } from './claiming';
import { markAsReport } from './mark-as-report';
import type { SetBackMemory } from './set-back-memory';

/** The snippet of the whole report, as snippets/disclosure-report.code-snippets names it. */
export const reportTemplate = '年度报告';

/** The command “new report”: an untitled document that holds the form, ready to be filled in from one Tab to the next. */
export async function newReport(memory: SetBackMemory): Promise<void> {
  const document = await workspace.openTextDocument();
  // Marked rather than opened as a report: an earlier untitled text of the same name may have been set back.
  await markAsReport(document, memory);
  await window.showTextDocument(document);
  await commands.executeCommand('editor.action.insertSnippet', {
    langId: reportLanguage,
    name: reportTemplate,
  });
}
