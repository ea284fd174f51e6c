import type { FormatId, TableId } from '../formats/format';
import type { Report } from '../model/report';
import { agencyKey } from '../model/agency-names';
import { lineAt } from '../text/lines';
import { listExcerpts, type Excerpt } from './excerpts';
import { type Place, placeOf } from './place';
import { hashFigures, hashIntegers, hashText } from './stamps';
import { takePrinted, takeTrusted } from './comparable-figures';
import { findCertainYear } from './year';

/**
 * What the checks between reports need of one report; some 7 KB, so that thousands fit into memory. The text is not kept.
 */
export interface ReportDigest {
  /** As the caller writes it; the same report must always come with the same one. */
  readonly uri: string;
  /** The agency as the title names it. */
  readonly agency: string | undefined;
  /** What the agency is told from others by; undefined where the title names none. */
  readonly agencyKey: string | undefined;
  /** Undefined also where the text speaks of another year than the title. */
  readonly year: number | undefined;
  /** As in {@link Report}; undefined for years before the first form. */
  readonly format: FormatId | undefined;
  /** By slot of the format's form; NaN also for figures that the report's own relations put in doubt. */
  readonly values: Float64Array;
  /** The same as the report prints them, doubtful or not: next year's report carries on what is printed. */
  readonly printed: Float64Array;
  /** By slot: line, character and end character of the cell; see {@link cellPlace}. */
  readonly places: Uint32Array;
  /** The title, or the beginning of the report. */
  readonly title: Place;
  /** The tables whose figures can be relied on, with their first lines. */
  readonly tables: readonly { readonly id: TableId; readonly place: Place }[];
  readonly excerpts: readonly Excerpt[];
  /** Changes with figures and places, with the prose that is compared, and with anything at all. */
  readonly figuresStamp: number;
  readonly proseStamp: number;
  readonly textStamp: number;
}

/** Takes from a report what others are compared with. Never throws. */
export function digestReport(uri: string, report: Report): ReportDigest {
  return { ...digestWhenAsked(uri, report) };
}

/**
 * The same, each part worked out when it is first asked for: for a report that changes at every key and is seldom
 * compared. It keeps the report.
 */
export function digestWhenAsked(uri: string, report: Report): ReportDigest {
  const { format, text, lines, title } = report;
  const agency = report.agency === undefined ? undefined : copyString(report.agency);
  const values = once(() => takeTrusted(report));
  const printed = once(() => takePrinted(report));
  const places = once(() => placeCells(report));
  const tables = once(() => listTables(report));
  const excerpts = once(() => listExcerpts(report));
  const figuresStamp = once(() =>
    hashIntegers(
      [hashFigures(values()), hashFigures(printed())],
      places(),
      ...tables().map(({ place }) => Object.values(place)),
    ),
  );
  const proseStamp = once(() =>
    hashIntegers(
      ...excerpts().flatMap(({ place, sketch }) => [[sketch.length, ...Object.values(place)], sketch.hashes]),
    ),
  );
  const textStamp = once(() => hashText(text));
  const year = once(() => findCertainYear(report));
  return {
    uri,
    agency,
    agencyKey: agency === undefined ? undefined : agencyKey(agency),
    get year() {
      return year();
    },
    format,
    title: placeOf(lines, title?.start ?? 0, title?.end ?? 0),
    get values() {
      return values();
    },
    get printed() {
      return printed();
    },
    get places() {
      return places();
    },
    get tables() {
      return tables();
    },
    get excerpts() {
      return excerpts();
    },
    get figuresStamp() {
      return figuresStamp();
    },
    get proseStamp() {
      return proseStamp();
    },
    get textStamp() {
      return textStamp();
    },
  };
}

/** Works something out at the first call, and remembers it. */
function once<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

function listTables({ tables, lines }: Report): ReportDigest['tables'] {
  return tables
    .filter(({ isReadable }) => isReadable)
    .map(({ table, start, firstLine }) => ({
      id: table.table.id,
      place: placeOf(lines, start, lines[firstLine].contentEnd),
    }));
}

/** A part of a text keeps all of it in memory; a copy does not. */
function copyString(part: string): string {
  return Array.from(part).join('');
}

/** Where the cell of a slot stands; meaningless where the slot has no figure. */
export function cellPlace({ places }: ReportDigest, slot: number): Place {
  return { line: places[3 * slot], character: places[3 * slot + 1], endCharacter: places[3 * slot + 2] };
}

function placeCells({ cells, lines }: Report): Uint32Array {
  const places = new Uint32Array(3 * cells.length);
  let line = 0;
  for (let slot = 0; slot < cells.length; slot++) {
    const cell = cells[slot];
    if (cell === undefined) continue;
    // Most cells stand on the line of the one before.
    const { start, end } = lines[line];
    if (cell.start < start || cell.start > end) line = lineAt(lines, cell.start);
    places[3 * slot] = line;
    places[3 * slot + 1] = cell.start - lines[line].start;
    places[3 * slot + 2] = cell.end - lines[line].start;
  }
  return places;
}
