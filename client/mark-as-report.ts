import { l10n, languages, type TextDocument, window } from 'vscode';
import { isServed, reportLanguage } from './claiming';
import type { SetBackMemory } from './set-back-memory';

/** The command “mark as report”: the person says that the text of the active editor is one, whatever it looks like. */
export async function markAsReport(document: TextDocument | undefined, memory: SetBackMemory): Promise<void> {
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the text of a report first.'));
    return;
  }
  if (!isServed(document.uri.scheme)) {
    void window.showInformationMessage(
      l10n.t('This view cannot become a report. Save its text as a file first.'),
    );
    return;
  }
  memory.forget(document.uri.toString());
  await languages.setTextDocumentLanguage(document, reportLanguage);
}
