import type { Bilingual, FormatId } from '../formats/format';
import {
  cases,
  type Guidance,
  guidance2019,
  guidance2021,
  headerWords,
  wholeReport,
} from '../formats/guidance/index';

type ById<T> = Readonly<Record<string, T | undefined>>;

const shared: ById<Guidance> = { ...guidance2021, report: wholeReport };
/** What a form has of its own comes before what it shares with the form of 2021. */
const own: Readonly<Record<FormatId, ById<Guidance>>> = { '2019': guidance2019, '2021': shared };

const header: ById<Guidance> = headerWords;
const figures: ById<ById<Bilingual>> = cases;

/** What practice adds about a row, column (`t3/natural-person`), group or part of a form, or about the whole `report`. */
export function findGuidance(format: FormatId, id: string): Guidance | undefined {
  return own[format][id] ?? shared[id];
}

/** Whether a form explains a category differently from the form of 2021. */
export function hasOwnGuidance(format: FormatId, id: string): boolean {
  return own[format] !== shared && own[format][id] !== undefined;
}

/** The same for words of the printed header that are neither row nor column. */
export function findHeaderGuidance(words: string): Guidance | undefined {
  return header[words];
}

/** What one of the fifteen cells of table 四 counts. */
export function findCaseGuidance(row: string, column: string): Bilingual | undefined {
  return figures[row]?.[column];
}

/** The anchor of a category on the page `categories`. */
export function anchorOf(format: FormatId, id: string): string {
  const anchor = id.replace('/', '.');
  return hasOwnGuidance(format, id) ? `${format}.${anchor}` : anchor;
}
