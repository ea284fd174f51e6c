import { type RuleSeverities, rules, ruleSeverities } from '../core/index';
import { propertyOf } from './properties';
import type { FileQuery } from './sources/report-source';

/** The section of the editor's configuration that is ours. */
export const settingsSection = 'disclosureReport';

/** What the server heeds of the section; the rest concerns the client. */
export interface Settings {
  readonly severities: RuleSeverities;
  /** Whether findings of reports that are not open are told as well. */
  readonly scope: 'openFiles' | 'workspace';
  /** Which files may be reports. */
  readonly files: Omit<FileQuery, 'folders'>;
}

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const choices: ReadonlySet<unknown> = new Set(ruleSeverities);

/** What counts where nothing is set; package.json has the same. */
const usualFiles: Settings['files'] = {
  include: ['**/*.txt'],
  exclude: ['**/node_modules/**', '**/.git/**'],
  limit: 20_000,
};

/** Reads the section as an editor sends it; what is not understood (another version's rule, a slip) is passed over. */
export function readSettings(section: unknown): Settings {
  const entries = Object.entries(propertyOf(section, 'rules') ?? {});
  const workspace = propertyOf(section, 'workspace');
  return {
    severities: Object.fromEntries(entries.filter(([id, choice]) => ids.has(id) && choices.has(choice))),
    scope: propertyOf(section, 'diagnosticScope') === 'workspace' ? 'workspace' : 'openFiles',
    files: {
      include: readPatterns(propertyOf(workspace, 'include')) ?? usualFiles.include,
      exclude: readPatterns(propertyOf(workspace, 'exclude')) ?? usualFiles.exclude,
      limit: readCount(propertyOf(workspace, 'maxFiles')) ?? usualFiles.limit,
    },
  };
}

function readPatterns(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : undefined;
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
}

/** The section within what an editor sends of its own accord: beside other sections, or alone. */
export function findSection(settings: unknown): unknown {
  return propertyOf(settings, settingsSection) ?? settings;
}

/** Whether both lead to the same findings. */
export function areSameSettings(one: Settings, other: Settings): boolean {
  return (
    one.scope === other.scope &&
    areSameFiles(one, other) &&
    rules.every(({ id }) => one.severities[id] === other.severities[id])
  );
}

/** Whether both name the same files. */
export function areSameFiles({ files: one }: Settings, { files: other }: Settings): boolean {
  const areSame = (some: readonly string[], others: readonly string[]): boolean =>
    some.length === others.length && some.every((pattern, index) => pattern === others[index]);
  return (
    one.limit === other.limit && areSame(one.include, other.include) && areSame(one.exclude, other.exclude)
  );
}
