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
export function createSettingsProblems(options: SettingsProblemsOptions): () => Promise<void> {
  const { connection, workspace, getSession } = options;
  const told = new Map<string, number>();
  return async () => {
    const files = workspace.listSettingsFiles().filter(({ content }) => content.problems.length > 0);
    for (const uri of told.keys()) {
      if (files.some((file) => file.uri === uri)) continue;
      told.delete(uri);
      connection.tell('textDocument/publishDiagnostics', { uri, diagnostics: [] });
    }
    const untold = files.filter(({ uri, serial }) => told.get(uri) !== serial);
    if (untold.length === 0) return;
    for (const { uri, serial } of untold) told.set(uri, serial);
    const { listProblems } = await import('../on-demand.js');
    for (const { uri, text, serial, content } of untold) {
      if (told.get(uri) !== serial) continue;
      const diagnostics = listProblems(text, content.problems, getSession().locale);
      connection.tell('textDocument/publishDiagnostics', { uri, diagnostics });
    }
  };
}
