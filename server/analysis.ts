import {
  type AcceptedFinding,
  checkReport,
  digestReport,
  type Finding,
  leaveOutAccepted,
  listOutline,
  type Matching,
  matchAccepted,
  type OutlineItem,
  parseReport,
  type Report,
  type RuleSeverities,
  type Siblings,
} from '../core/index';

/** What the text alone says; the outline is worked out when first asked for. */
export interface Reading {
  readonly report: Report;
  readonly outline: readonly OutlineItem[];
}

/** What is known of one version of a document; findings are worked out when first asked for. */
export interface Analysis extends Reading {
  /** Without those that a person has accepted. */
  readonly findings: readonly Finding[];
  /** How many of the findings a person has accepted. */
  readonly acceptedCount: number;
  /** Names what the findings depend on: the version of the text, and the circumstances. */
  readonly resultId: string;
  /** What would be found, were this the text of the document. */
  readonly findIn: (text: string) => readonly Finding[];
}

/** What the findings of a report depend on besides its text. */
export interface Circumstances {
  readonly severities: RuleSeverities;
  readonly siblings?: Siblings;
  readonly accepted: readonly AcceptedFinding[];
  /** Changes whenever one of the others does. */
  readonly stamp: string;
}

interface Document {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** Keeps what is known of each open document until it changes or closes. */
export interface Analyses {
  /** What needs no findings does not wait for the circumstances of the document to be worked out. */
  read(document: Document): Reading;
  get(document: Document): Analysis;
  drop(uri: string): void;
}

interface Entry {
  readonly version: number;
  readonly serial: number;
  readonly reading: Reading;
  analysis?: Analysis;
}

/** Analyses of no document yet; a document is read anew only when its version has changed. */
export function createAnalyses(circumstancesOf: (uri: string) => Circumstances): Analyses {
  const known = new Map<string, Entry>();
  let serial = 0;

  function getEntry(document: Document): Entry {
    const { uri, version } = document;
    const before = known.get(uri);
    if (before?.version === version) return before;
    // A number of our own: versions begin again when a document is opened again.
    const entry = { version, serial: ++serial, reading: readText(document.getText()) };
    known.set(uri, entry);
    return entry;
  }

  return {
    read: (document) => getEntry(document).reading,
    get(document) {
      const entry = getEntry(document);
      const circumstances = circumstancesOf(document.uri);
      const resultId = `${entry.serial}.${circumstances.stamp}`;
      if (entry.analysis?.resultId !== resultId)
        entry.analysis = judge(entry.reading, resultId, circumstances);
      return entry.analysis;
    },
    drop: (uri) => void known.delete(uri),
  };
}

const noCircumstances: Circumstances = { severities: {}, accepted: [], stamp: '' };

/** Reads a text. */
export function readText(text: string): Reading {
  const report = parseReport(text);
  let outline: readonly OutlineItem[] | undefined;
  return {
    report,
    get outline() {
      outline ??= listOutline(report);
      return outline;
    },
  };
}

/** What is known of a text where nothing else counts. */
export function analyze(text: string, resultId: string): Analysis {
  return judge(readText(text), resultId, noCircumstances);
}

/** What is known of a report; everything is lazy. */
export function judge(
  reading: Reading,
  resultId: string,
  { severities, siblings, accepted }: Circumstances,
): Analysis {
  const { report } = reading;
  let matching: Matching | undefined;
  const match = (): Matching => {
    matching ??= matchAccepted(report, checkReport(report, { severities, siblings }), accepted);
    return matching;
  };
  return {
    report,
    resultId,
    findIn(text) {
      const other = parseReport(text);
      const own = siblings && digestReport(siblings.own.uri, other);
      const found = checkReport(other, { severities, siblings: own && { ...siblings, own } });
      return leaveOutAccepted(other, found, accepted);
    },
    get findings() {
      return match().left;
    },
    get acceptedCount() {
      return match().accepted.length;
    },
    get outline() {
      return reading.outline;
    },
  };
}
