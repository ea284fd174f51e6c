import type { RuleSeverities } from '../rules/severities';
import type { Organization } from './organization';
import { matchesPattern } from './patterns';

/** Name of the settings file; the one nearest upward of a report is in force for it. */
export const settingsFileName = 'disclosure-report.json';
/** Name of the file beside it that keeps the findings a person has accepted. */
export const baselineFileName = 'disclosure-report.baseline.json';

/** Severities for the files that a pattern matches. */
export interface Override {
  /** Patterns relative to the settings file, such as `县直/**`. */
  readonly files: readonly string[];
  readonly rules: RuleSeverities;
}

/** What a settings file says. */
export interface FileSettings {
  readonly rules: RuleSeverities;
  /** Later ones prevail. */
  readonly overrides: readonly Override[];
  readonly organization: Organization;
  /** The local day for publishing, `MM-DD`. */
  readonly deadline?: string;
}

/** What an empty settings file says. */
export const noFileSettings: FileSettings = { rules: {}, overrides: [], organization: {} };

/** The severities in force for a file; `path` is relative to the settings file, with `/`. */
export function severitiesFor({ rules, overrides }: FileSettings, path: string): RuleSeverities {
  const own = overrides.filter(({ files }) => files.some((pattern) => matchesPattern(pattern, path)));
  return own.length === 0 ? rules : Object.assign({}, rules, ...own.map((override) => override.rules));
}
