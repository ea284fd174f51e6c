/** What the server says of an open report. */
export interface DocumentSettings {
  readonly uri: string;
  /** URI of the settings file in force; null where VS Code's settings are. */
  readonly settingsFile: string | null;
  /** How many of its findings a person has accepted. */
  readonly accepted: number;
}

/** Which settings are in force for which report, as the server last said. */
export interface SettingsInForce {
  /** Undefined for a report of which nothing has been said. */
  find(uri: string): DocumentSettings | undefined;
  /** Takes the place of what was said before. */
  note(documents: readonly DocumentSettings[]): void;
}

/** Nothing said yet; `onChange` is called whenever it is. */
export function createSettingsInForce(onChange: () => void): SettingsInForce {
  let byUri = new Map<string, DocumentSettings>();
  return {
    find: (uri) => byUri.get(uri),
    note: (documents) => {
      byUri = new Map(documents.map((one) => [one.uri, one]));
      onChange();
    },
  };
}
