import type { Part } from '../formats/format';
import type { Numeral } from '../text/numerals';

/** A line without the marks that pages and Markdown put around headings. */
export interface Trimmed {
  readonly start: number;
  readonly end: number;
}

/** A line (or the beginning of one) that opens a statutory part. */
export interface Heading {
  readonly part: Part;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly numeral?: Numeral;
  /** One character differs from the printed heading. */
  readonly isMisspelt: boolean;
}
