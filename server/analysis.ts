import {
  checkReport,
  type Finding,
  listOutline,
  type OutlineItem,
  parseReport,
  type Report,
} from '../core/index';

/** What is known of one version of a document; findings and outline are worked out when first asked for. */
export interface Analysis {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly outline: readonly OutlineItem[];
  /** Changes whenever the findings may: with every version, and when a document is opened again. */
  readonly resultId: string;
}

interface Document {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** Keeps the analysis of each open document until it changes or closes. */
export interface Analyses {
  get(document: Document): Analysis;
  drop(uri: string): void;
}

/** Analyses of no document yet; `get` reads a document anew only when its version has changed. */
export function createAnalyses(): Analyses {
  const known = new Map<string, { version: number; analysis: Analysis }>();
  let serial = 0;
  return {
    get(document) {
      const entry = known.get(document.uri);
      if (entry?.version === document.version) return entry.analysis;
      const analysis = analyze(document.getText(), String(++serial));
      known.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    drop: (uri) => void known.delete(uri),
  };
}

/** Reads a text; everything else is lazy. */
export function analyze(text: string, resultId: string): Analysis {
  const report = parseReport(text);
  let findings: readonly Finding[] | undefined;
  let outline: readonly OutlineItem[] | undefined;
  return {
    report,
    resultId,
    get findings() {
      findings ??= checkReport(report);
      return findings;
    },
    get outline() {
      outline ??= listOutline(report);
      return outline;
    },
  };
}
