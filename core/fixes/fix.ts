import type { FixTitle } from '../messages/catalogue';

/** A replacement of `text[start, end)`; offsets are UTF-16. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change that answers a finding. Safe: it only repairs form; unsafe: a person must confirm what it writes or takes away. */
export interface Fix {
  readonly title: FixTitle;
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}
