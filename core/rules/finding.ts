import type { Fix } from '../fixes/fix';
import type { Severity } from '../formats/format';
import type { Message } from '../messages/catalogue';
import type { RuleId } from './registry';

/** A second place that a finding speaks of. */
export interface Related {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
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
