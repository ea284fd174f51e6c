import type { Diagnostic } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileProblem, type Locale, wordSettingsMessage } from '../../core/index';
import { diagnosticSource, severities } from '../features/diagnostic';
import type { Connection } from '../protocol/connection';
import type { Session } from '../session';
import type { Workspace } from '../workspace/workspace';

export interface SettingsProblemsOptions {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly getSession: () => Session;
}

/**
 * Returns what tells the problems of settings files and baselines that count for some report. They are sent to every
 * client: these files are no reports, nobody asks about them, and what is passed over in them goes unnoticed otherwise.
 */
export function createSettingsProblems(options: SettingsProblemsOptions): () => void {
  const { connection, workspace, getSession } = options;
  const told = new Map<string, number>();
  return () => {
    const files = workspace.listSettingsFiles().filter(({ content }) => content.problems.length > 0);
    for (const uri of told.keys()) {
      if (files.some((file) => file.uri === uri)) continue;
      told.delete(uri);
      connection.tell('textDocument/publishDiagnostics', { uri, diagnostics: [] });
    }
    for (const { uri, text, serial, content } of files) {
      if (told.get(uri) === serial) continue;
      told.set(uri, serial);
      const diagnostics = listProblems(text, content.problems, getSession().locale);
      connection.tell('textDocument/publishDiagnostics', { uri, diagnostics });
    }
  };
}

function listProblems(text: string, problems: readonly FileProblem[], locale: Locale): Diagnostic[] {
  const document = TextDocument.create('', 'json', 0, text);
  return problems.map(({ start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severities.warning,
    source: diagnosticSource,
    message: wordSettingsMessage(message, locale),
  }));
}
