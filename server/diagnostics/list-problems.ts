import type { Diagnostic } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileProblem, type Locale, wordSettingsMessage } from '../../core/index';
import { diagnosticSource, severities } from '../features/diagnostic';

/** The problems of a settings file or baseline as diagnostics. */
export function listProblems(text: string, problems: readonly FileProblem[], locale: Locale): Diagnostic[] {
  const document = TextDocument.create('', 'json', 0, text);
  return problems.map(({ start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severities.warning,
    source: diagnosticSource,
    message: wordSettingsMessage(message, locale),
  }));
}
