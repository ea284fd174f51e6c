import { type RuleSeverities, rules, ruleSeverities } from '../core/index';
import { propertyOf } from './properties';

/** The section of the editor's configuration that is ours. */
export const settingsSection = 'disclosureReport';

/** What the server heeds of the section; the rest concerns the client. */
export interface Settings {
  readonly severities: RuleSeverities;
}

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const choices: ReadonlySet<unknown> = new Set(ruleSeverities);

/** Reads the section as an editor sends it; what is not understood (another version's rule, a slip) is passed over. */
export function readSettings(section: unknown): Settings {
  const entries = Object.entries(propertyOf(section, 'rules') ?? {});
  return {
    severities: Object.fromEntries(entries.filter(([id, choice]) => ids.has(id) && choices.has(choice))),
  };
}

/** The section within what an editor sends of its own accord: beside other sections, or alone. */
export function findSection(settings: unknown): unknown {
  return propertyOf(settings, settingsSection) ?? settings;
}

/** Whether both lead to the same findings. */
export function areSameSettings(one: Settings, other: Settings): boolean {
  return rules.every(({ id }) => one.severities[id] === other.severities[id]);
}
