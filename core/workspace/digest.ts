import { getForm } from '../choose-form';
import type { FormatId, TableId } from '../formats/format';
import type { Report } from '../model/report';
import { agencyKey } from '../model/agency-names';
import { copyString } from '../text/copy-string';
import { lineAt } from '../text/lines';
import { listExcerpts, type Excerpt } from './excerpts';
import { type Place, placeOf } from './place';
import { hashText } from './stamps';
import { takePrinted, takeTrusted } from './comparable-figures';
import { findCertainYear } from './year';

/** What tells a report from others, and what is said of it as of another file of the same agency and year. */
export interface ReportIdentity {
  /** As the caller writes it; the same report must always come with the same one. */
  readonly uri: string;
  /** The agency as the title names it. */
  readonly agency: string | undefined;
  /** What the agency is told from others by; undefined where the title names none. */
  readonly agencyKey: string | undefined;
  /** Undefined also where the text speaks of another year than the title. */
  readonly year: number | undefined;
  /** The title, or the beginning of the report. */
  readonly title: Place;
  /** Changes with anything at all. */
  readonly textStamp: number;
}

/**
 * What the checks between reports need of one report; some 5 KB, so that thousands fit into memory. The text is not kept.
 */
export interface ReportDigest extends ReportIdentity {
  /** As in {@link Report}; undefined for years before the first form. */
  readonly format: FormatId | undefined;
  /** By slot of the format's form, as the report prints them: next year's report carries on what is printed, doubtful or not. */
  readonly printed: Float64Array;
  /** The same without figures that its own relations put in doubt, where that does not follow from `printed`: {@link findTrusted}. */
  readonly trusted: Float64Array | undefined;
  /** By slot: line, character and end character of the cell; see {@link cellPlace}. */
  readonly places: Uint32Array;
  /** The tables whose figures can be relied on, with their first lines. */
  readonly tables: readonly { readonly id: TableId; readonly place: Place }[];
  readonly excerpts: readonly Excerpt[];
}

/** Takes from a report what it is found by. Never throws. */
export function identifyReport(uri: string, report: Report): ReportIdentity {
  const { title, lines, text } = report;
  const agency = report.agency === undefined ? undefined : copyString(report.agency);
  return {
    uri,
    agency,
    agencyKey: agency === undefined ? undefined : agencyKey(agency),
    year: findCertainYear(report),
    title: placeOf(lines, title?.start ?? 0, title?.end ?? 0),
    textStamp: hashText(text),
  };
}

/** Takes from a report what others are compared with. Never throws. */
export function digestReport(
  uri: string,
  report: Report,
  identity: ReportIdentity = identifyReport(uri, report),
): ReportDigest {
  return {
    ...identity,
    format: report.format,
    // A copy: reports share the buffer of their figures, which would be kept, and sent to another thread, as a whole.
    printed: takePrinted(report).slice(),
    trusted: takeDoubted(report),
    places: placeCells(report),
    tables: listTables(report),
    excerpts: listExcerpts(report),
  };
}

/**
 * The same, each part worked out when it is first asked for: for a report that changes at every key and is seldom
 * compared. It keeps the report.
 */
export function digestWhenAsked(uri: string, report: Report): ReportDigest {
  const { format, text, lines, title } = report;
  const agency = report.agency === undefined ? undefined : copyString(report.agency);
  const printed = once(() => takePrinted(report));
  const trusted = once(() => takeDoubted(report));
  const places = once(() => placeCells(report));
  const tables = once(() => listTables(report));
  const excerpts = once(() => listExcerpts(report));
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
    get printed() {
      return printed();
    },
    get trusted() {
      return trusted();
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
    get textStamp() {
      return textStamp();
    },
  };
}

/** A digest of a report that is not at hand: all but its identity is taken from what `read` returns, when it is first asked for. */
export function digestLater(identity: ReportIdentity, read: () => ReportDigest): ReportDigest {
  return new LaterDigest(identity, read);
}

/** The digest as plain data, which can be sent to another thread. */
export function settleDigest(digest: ReportDigest): ReportDigest {
  if (!(digest instanceof LaterDigest)) return digest;
  const { uri, agency, agencyKey, year, title, textStamp } = digest;
  const { format, printed, trusted, places, tables, excerpts } = digest;
  const identity = { uri, agency, agencyKey, year, title, textStamp };
  return { ...identity, format, printed, trusted, places, tables, excerpts };
}

/** A class for its getters: there may be thousands that nobody asks. */
class LaterDigest implements ReportDigest {
  readonly uri: string;
  readonly agency: string | undefined;
  readonly agencyKey: string | undefined;
  readonly year: number | undefined;
  readonly title: Place;
  readonly textStamp: number;
  readonly #read: () => ReportDigest;
  #digest: ReportDigest | undefined;

  constructor({ uri, agency, agencyKey, year, title, textStamp }: ReportIdentity, read: () => ReportDigest) {
    this.uri = uri;
    this.agency = agency;
    this.agencyKey = agencyKey;
    this.year = year;
    this.title = title;
    this.textStamp = textStamp;
    this.#read = read;
  }

  get #whole(): ReportDigest {
    this.#digest ??= this.#read();
    return this.#digest;
  }

  get format(): FormatId | undefined {
    return this.#whole.format;
  }

  get printed(): Float64Array {
    return this.#whole.printed;
  }

  get trusted(): Float64Array | undefined {
    return this.#whole.trusted;
  }

  get places(): Uint32Array {
    return this.#whole.places;
  }

  get tables(): ReportDigest['tables'] {
    return this.#whole.tables;
  }

  get excerpts(): readonly Excerpt[] {
    return this.#whole.excerpts;
  }
}

/** Works something out at the first call, and remembers it. */
function once<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** Figures under the words of an earlier year's form are not printed ones, but cast doubt on others. */
function takeDoubted(report: Report): Float64Array | undefined {
  return report.tables.every(({ outdated }) => outdated.length === 0) ? undefined : takeTrusted(report);
}

const trustedOf = new WeakMap<ReportDigest, Float64Array>();

/**
 * What a report prints without figures that its own relations put in doubt, by slot. Only sums of members ask for it, and of
 * every cell anew.
 */
export function findTrusted(digest: ReportDigest): Float64Array {
  let found = trustedOf.get(digest);
  if (found === undefined) {
    const { format, printed, trusted } = digest;
    found =
      trusted ??
      (format === undefined ? printed : takeTrusted({ form: getForm(format), values: printed, tables: [] }));
    trustedOf.set(digest, found);
  }
  return found;
}

function listTables({ tables, lines }: Report): ReportDigest['tables'] {
  return tables
    .filter(({ isReadable }) => isReadable)
    .map(({ table, start, firstLine }) => ({
      id: table.table.id,
      place: placeOf(lines, start, lines[firstLine].contentEnd),
    }));
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
