/** Names of the files of ours; core has them too, and a test compares them. */
export const settingsFileName = 'disclosure-report.json';
export const baselineFileName = 'disclosure-report.baseline.json';

/** What decides where an accepted finding is kept; paths are those of URIs. */
export interface BaselineQuestion {
  readonly path: string;
  readonly isUntitled: boolean;
  readonly isDirty: boolean;
  /** The settings file in force. */
  readonly settingsPath: string | undefined;
  /** The workspace folder that the report lies in. */
  readonly folderPath: string | undefined;
}

/** The baseline's path and the report's as the baseline names it; or why there is none. */
export type BaselinePlace =
  | { readonly path: string; readonly file: string }
  | { readonly refusal: 'unsaved' | 'no-folder' };

/** Beside the settings file in force, else in the workspace folder. */
export function findBaselinePlace(question: BaselineQuestion): BaselinePlace {
  const { path, isUntitled, isDirty, settingsPath, folderPath } = question;
  if (isUntitled || isDirty) return { refusal: 'unsaved' };
  const folder = settingsPath?.replace(/[^/]*$/, '') ?? folderPath?.replace(/\/?$/, '/');
  if (folder === undefined || !path.startsWith(folder)) return { refusal: 'no-folder' };
  return { path: folder + baselineFileName, file: path.slice(folder.length) };
}
