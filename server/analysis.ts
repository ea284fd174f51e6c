import {
  checkReport,
  type Finding,
  listOutline,
  type OutlineItem,
  parseReport,
  type Report,
  type RuleSeverities,
} from '../core/index';

/** What is known of one version of a document; findings and outline are worked out when first asked for. */
export interface Analysis {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly outline: readonly OutlineItem[];
  /** Changes whenever the findings may: with every version, with the settings, and when a document is opened again. */
  readonly resultId: string;
  /** What is found in another text under the same settings. */
  readonly findIn: (text: string) => readonly Finding[];
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
  /** From now on findings have these severities. */
  choose(severities: RuleSeverities): void;
}

/** Analyses of no document yet; `get` reads a document anew only when its version has changed. */
export function createAnalyses(): Analyses {
  const known = new Map<string, { version: number; analysis: Analysis }>();
  let serial = 0;
  let chosen: RuleSeverities = {};
  return {
    get(document) {
      const entry = known.get(document.uri);
      if (entry?.version === document.version) return entry.analysis;
      const analysis = analyze(document.getText(), String(++serial), chosen);
      known.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    drop: (uri) => void known.delete(uri),
    choose(severities) {
      chosen = severities;
      known.clear();
    },
  };
}

/** Reads a text; everything else is lazy. */
export function analyze(text: string, resultId: string, severities: RuleSeverities = {}): Analysis {
  const report = parseReport(text);
  let findings: readonly Finding[] | undefined;
  let outline: readonly OutlineItem[] | undefined;
  return {
    report,
    resultId,
    findIn: (other) => checkReport(parseReport(other), { severities }),
    get findings() {
      findings ??= checkReport(report, { severities });
      return findings;
    },
    get outline() {
      outline ??= listOutline(report);
      return outline;
    },
  };
}
