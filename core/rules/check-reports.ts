import type { Report } from '../model/report';
import { digestReport } from '../workspace/digest';
import type { DeclaredOrganization } from '../workspace/organizations';
import { createReportIndex } from '../workspace/report-index';
import { checkReport } from './check-report';
import type { Finding } from './finding';
import type { RuleSeverities } from './severities';

/** A report and where it stands. */
export interface PlacedReport {
  /** Uri, or a path with `/`; findings name other reports by it. */
  readonly uri: string;
  readonly report: Report;
}

export interface CheckReportsOptions {
  /** The severities in force for a report. */
  readonly severitiesOf?: (uri: string) => RuleSeverities | undefined;
  /** Who belongs to whom, by all settings files. */
  readonly organizations?: readonly DeclaredOrganization[];
}

/**
 * Checks reports with one another: the findings of each, in their order. Whoever has too many to hold at once keeps an
 * index of their digests and calls `checkReport` with what `siblingsOf` gives.
 */
export function checkReports(
  reports: readonly PlacedReport[],
  { severitiesOf, organizations = [] }: CheckReportsOptions = {},
): Finding[][] {
  const index = createReportIndex();
  index.organize(organizations);
  const digests = reports.map(({ uri, report }) => digestReport(uri, report));
  for (const digest of digests) index.set(digest);
  return reports.map(({ uri, report }, at) =>
    checkReport(report, { severities: severitiesOf?.(uri), siblings: index.siblingsOf(digests[at]) }),
  );
}
