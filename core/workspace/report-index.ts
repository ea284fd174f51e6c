import type { Organization } from '../settings/settings';
import type { ReportDigest } from './digest';

/** The other reports that a report is compared with. */
export interface Siblings {
  /** Changes whenever a check between reports could find something else: a part of a `resultId`. */
  readonly stamp: string;
  /** Of the same agency, one year earlier; several where there is more than one file. */
  readonly lastYear: readonly ReportDigest[];
  /** Other files of the same agency and year. */
  readonly sameYear: readonly ReportDigest[];
  /** Of the same year, of those that belong to the agency by the settings file; undefined where none is declared. */
  readonly members: readonly ReportDigest[] | undefined;
}

/** The reports of a workspace by agency and year. */
export interface ReportIndex {
  readonly size: number;
  /** Adds a report or takes the place of what stood there for its uri. */
  set(digest: ReportDigest): void;
  delete(uri: string): void;
  /** Who belongs to whom, as the settings file declares it. */
  organize(organization: Organization): void;
  /** The siblings of a report, which itself need not be in the index. */
  siblingsOf(digest: ReportDigest): Siblings;
}

/** An index without reports. */
export function createReportIndex(): ReportIndex {
  const digests = new Map<string, ReportDigest>();
  return {
    get size() {
      return digests.size;
    },
    set: (digest) => void digests.set(digest.uri, digest),
    delete: (uri) => void digests.delete(uri),
    organize: () => undefined,
    siblingsOf: () => ({ stamp: '', lastYear: [], sameYear: [], members: undefined }),
  };
}
