import type { PartReading, Report } from '../model/report';
import { isTraditional } from '../text/characters';
import { type Places, type Sentence, scanText } from './scan-text';
import type { Span } from './table-reading';

/** The running text of a report as far as its readers begin at: gone through once for all of them. */
export interface RunningText {
  /** What facts are read from. */
  readonly stretches: readonly Stretch[];
  /** In the title, before the first heading and in the parts without a table; above tables, too. */
  readonly places: Readonly<Record<keyof Places, readonly number[]>>;
  /** The report is written in traditional characters. */
  readonly isTraditional: boolean;
}

/** Running text that nothing else stands in. */
export interface Stretch extends Span {
  /** The sub-headings within. */
  readonly headings: readonly Span[];
  /** Those that hold a count or a key word. */
  readonly sentences: readonly Sentence[];
}

type Source = Pick<Report, 'text' | 'parts' | 'headings' | 'tables' | 'title'>;

const none: readonly never[] = [];
/** Less than this above a table is its caption. */
const longestCaption = 12;

/** Reads the title and what follows it, the parts without a table, and what stands above the tables. */
export function readRunningText({ text, parts, headings, tables, title }: Source): RunningText {
  const places = createPlaces();
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, own: readonly Span[], within = places): void => {
    if (start >= end) return;
    const sentences = scanText(text, start, end, listBreaks(text, own), within);
    stretches.push({ start, end, headings: own, sentences });
  };
  scanText(text, title?.start ?? 0, headings[0]?.start ?? title?.end ?? 0, none, places);
  const first: PartReading | undefined = parts[0];
  // The first heading is lost.
  if (title !== undefined && first !== undefined && first.part.id !== 'overview')
    add(title.end, first.heading.start, none, createPlaces());
  for (const { part, contentStart, contentEnd, subheadings } of parts) {
    if (part.table === undefined) add(contentStart, contentEnd, subheadings);
    else {
      const table = tables.find(({ start }) => start >= contentStart && start < contentEnd);
      if (table !== undefined && table.start - contentStart > longestCaption)
        add(contentStart, table.start, none);
    }
  }
  return { stretches, places, isTraditional: isTraditional(text) };
}

function createPlaces(): Places {
  return { years: [], gaps: [], actors: [], charges: [], pronouns: [], reports: [], abbreviations: [] };
}

/** The ends of those headings that have their line to themselves. */
function listBreaks(text: string, headings: readonly Span[]): readonly number[] {
  if (headings.length === 0) return none;
  const breaks: number[] = [];
  for (const { end } of headings) if (endsLine(text, end)) breaks.push(end);
  return breaks;
}

/** Whether a heading that ends at `at` has its line to itself; a label before its text is wrapped like any text. */
function endsLine(text: string, at: number): boolean {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === lineFeed || code === carriageReturn) return true;
    if (!behindHeading.includes(code)) return false;
  }
  return true;
}

const lineFeed = 10;
const carriageReturn = 13;
const behindHeading: readonly number[] = [...'：:。 '].map((mark) => mark.charCodeAt(0));
