import type { Severity } from '../formats/format';
import type { Message } from '../messages/catalogue';
import type { RuleId } from './registry';

/** A replacement of `text[start, end)`; offsets are UTF-16. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change that answers a finding. Safe: it only repairs form; unsafe: a person must confirm the figure. */
export interface Fix {
  readonly title: Message;
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

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
  readonly fixes: readonly Fix[];
}
