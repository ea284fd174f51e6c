import type { Fix } from '../fixes/fix';
import type { Severity } from '../formats/format';
import type { Message } from '../messages/catalogue';
import type { RuleId } from './registry';

/** A second place in the same report that a finding speaks of. */
export interface RelatedHere {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** A place in another report, on one line; line and characters count from 0, in UTF-16 units, as in LSP. */
export interface RelatedElsewhere {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly endCharacter: number;
  readonly message: Message;
}

/** A second place that a finding speaks of. */
export type Related = RelatedHere | RelatedElsewhere;

/** Whether a related place stands in another report. */
export function isElsewhere(related: Related): related is RelatedElsewhere {
  return 'uri' in related;
}

/** What a rule says about a place. Findings carry parameters, not sentences; the edge words them in the user's language. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Worked out when first asked for. Several safe ones are never offered for one finding. */
  readonly fixes: readonly Fix[];
}
