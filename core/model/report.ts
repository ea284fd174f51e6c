import type { FormatId, Part } from '../formats/format';
import type { Heading } from '../parse/heading';
import type { RunningText } from '../parse/running-text';
import type { Subheading } from '../parse/subheadings';
import type { TableReading } from '../parse/table-reading';
import type { Title } from '../parse/title';
import type { Token } from '../parse/tokens';
import type { SourceLine } from '../text/lines';
import type { Fact } from './fact';
import type { Form } from './form';

/** A statutory part as it stands in the report: from its heading to the next. */
export interface PartReading {
  readonly part: Part;
  readonly heading: Heading;
  /** First line behind the heading and the line behind the last; a line may hold heading and text. */
  readonly firstLine: number;
  readonly untilLine: number;
  /** Where its text begins and ends; equal where the part has none. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly subheadings: readonly Subheading[];
}

/** The report as read: a model for every text, with problems as data. Rebuilt from scratch for every version. */
export interface Report {
  /** The text as it is read: the document's own, or with its HTML blanked out; offsets are those of the document. */
  readonly text: string;
  /** The document is HTML; what a fix writes must leave its tags alone. */
  readonly isMarkup: boolean;
  /** The lines of the document. */
  readonly lines: readonly SourceLine[];
  readonly form: Form;
  /** The form the report's year asks for; undefined for years before the form (see `unsupported-format`). */
  readonly format: FormatId | undefined;
  readonly title?: Title;
  readonly agency?: string;
  readonly year?: number;
  readonly headings: readonly Heading[];
  readonly parts: readonly PartReading[];
  readonly tables: readonly TableReading[];
  /** By slot: the cell in the report, undefined where its row is missing or its column cannot be told. */
  readonly cells: readonly (Token | undefined)[];
  /** By slot: whole number of 10^-decimals of its column, NaN where it is not known. */
  readonly values: Float64Array;
  readonly runningText: RunningText;
  /** What the prose says of cells. */
  readonly facts: readonly Fact[];
}
