import type { Analyses } from './analysis';
import type { Connection } from './protocol/connection';
import type { Documents } from './protocol/documents';
import type { Workspace } from './workspace/workspace';

/** What counts for an open document; the client shows it. */
interface SettingsInForce {
  readonly uri: string;
  /** URI of the settings file in force; null where the editor's own settings are. */
  readonly settingsFile: string | null;
  /** How many of the findings a person has accepted. */
  readonly accepted: number;
}

export interface TellSettingsOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly workspace: Workspace;
}

/** Returns what tells the client which settings file is in force for each open document, whenever that has changed. */
export function createSettingsTeller(options: TellSettingsOptions): () => Promise<void> {
  const { connection, documents, analyses, workspace } = options;
  let told = '';
  return async () => {
    const open = documents.all();
    await Promise.all(open.map(({ uri }) => workspace.load(uri)));
    const inForce = documents.all().map(
      (document): SettingsInForce => ({
        uri: document.uri,
        settingsFile: workspace.findFiles(document.uri).settings?.uri ?? null,
        accepted: analyses.get(document).acceptedCount,
      }),
    );
    const news = JSON.stringify(inForce);
    if (news === told) return;
    told = news;
    connection.tell('disclosureReport/settings', { documents: inForce });
  };
}
