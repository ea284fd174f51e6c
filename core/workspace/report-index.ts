import type { ReportDigest } from './digest';
import {
  type DeclaredGovernment,
  type DeclaredOrganization,
  forgetFile,
  gatherMembers,
  type Members,
  noteFile,
  readDeclarations,
} from './organizations';
import { hashText } from './stamps';

/** The other reports that a report is compared with. */
export interface Siblings {
  /** The report itself, as it was when it was asked for. */
  readonly own: ReportDigest;
  /**
   * Changes whenever a check between reports could find something else, the report itself unchanged, and only then: a part
   * of a `resultId`.
   */
  readonly stamp: string;
  /** Of the same agency, one year earlier, by uri; several where there is more than one file. */
  readonly lastYear: readonly ReportDigest[];
  /** Other files of the same agency and year, by uri. */
  readonly sameYear: readonly ReportDigest[];
  /** Those that belong to the agency by a settings file; undefined where none is declared. */
  readonly members: Members | undefined;
}

/**
 * The reports of a workspace by agency and year. Whoever keeps it sets a digest for every version of every report, open or
 * not, and checks a report with `siblingsOf(digestReport(uri, report))`.
 */
export interface ReportIndex {
  readonly size: number;
  /** Adds a report or takes the place of what stood there for its uri. */
  set(digest: ReportDigest): void;
  delete(uri: string): void;
  /** Who belongs to whom, as all settings files together declare it; takes the place of what was declared before. */
  organize(declared: readonly DeclaredOrganization[]): void;
  /** The siblings of a report, which itself need not be in the index; it is never its own sibling. */
  siblingsOf(digest: ReportDigest): Siblings;
  /** Every government that is declared with those that belong to it in a year, whether or not it has a report of its own. */
  listGovernments(year: number): readonly Government[];
}

/** A government that a settings file declares, in one year. */
export interface Government {
  readonly name: string;
  /** Its own reports, nearly always one. */
  readonly digests: readonly ReportDigest[];
  readonly members: Members;
}

/** An index without reports. */
export function createReportIndex(): ReportIndex {
  const byUri = new Map<string, ReportDigest>();
  const byAgencyAndYear = new Map<string, Map<string, ReportDigest>>();
  let governments: readonly DeclaredGovernment[] = [];

  const remove = ({ uri, agencyKey: agency, year }: ReportDigest): void => {
    const key = keyOf(agency, year);
    const reports = byAgencyAndYear.get(key);
    reports?.delete(uri);
    if (reports?.size === 0) byAgencyAndYear.delete(key);
  };
  const find = (agency: string | undefined, year: number | undefined, except: string): ReportDigest[] => {
    if (agency === undefined || year === undefined) return [];
    const reports = byAgencyAndYear.get(keyOf(agency, year));
    if (reports === undefined) return [];
    return [...reports.values()].filter(({ uri }) => uri !== except).sort(compareUris);
  };
  const findGovernment = ({ uri, agencyKey: agency }: ReportDigest): DeclaredGovernment | undefined =>
    governments.find(({ key, folder }) => key === agency && uri.startsWith(folder));
  const findMembers = (own: ReportDigest): Members | undefined => {
    const { uri, year } = own;
    const government = findGovernment(own);
    return government === undefined || year === undefined ? undefined : membersOf(government, year, uri);
  };
  const membersOf = (government: DeclaredGovernment, year: number, uri: string): Members => {
    const named = new Map(
      government.named.map(({ declared, key }) => {
        const reports = find(key, year, uri).filter((one) => one.uri.startsWith(government.folder));
        return [declared, reports] as const;
      }),
    );
    const matched = government.patterns.map(({ declared, uris }) => {
      const reports = [...uris]
        .map((one) => byUri.get(one)!)
        .filter((one) => one.agencyKey !== government.key);
      return [declared, reports] as const;
    });
    return gatherMembers(named, matched, year);
  };

  return {
    get size() {
      return byUri.size;
    },
    set: (digest) => {
      const before = byUri.get(digest.uri);
      if (before === undefined) noteFile(governments, digest.uri);
      else remove(before);
      byUri.set(digest.uri, digest);
      const key = keyOf(digest.agencyKey, digest.year);
      const reports = byAgencyAndYear.get(key) ?? new Map<string, ReportDigest>();
      byAgencyAndYear.set(key, reports.set(digest.uri, digest));
    },
    delete: (uri) => {
      const before = byUri.get(uri);
      if (before === undefined) return;
      remove(before);
      byUri.delete(uri);
      forgetFile(governments, uri);
    },
    organize: (declared) => {
      governments = readDeclarations(declared);
      for (const uri of byUri.keys()) noteFile(governments, uri);
    },
    siblingsOf: (own) => {
      const lastYear = find(own.agencyKey, own.year === undefined ? undefined : own.year - 1, own.uri);
      const sameYear = find(own.agencyKey, own.year, own.uri);
      const members = findMembers(own);
      return { own, stamp: stampOf(own, lastYear, sameYear, members), lastYear, sameYear, members };
    },
    listGovernments: (year) =>
      governments.map((government) => {
        const { name, key } = government;
        const digests = find(key, year, '').filter((one) => findGovernment(one) === government);
        return { name, digests, members: membersOf(government, year, '') };
      }),
  };
}

function keyOf(agency: string | undefined, year: number | undefined): string {
  return `${year} ${agency}`;
}

function compareUris(a: ReportDigest, b: ReportDigest): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

/** What the checks look at: of last year's reports nearly everything, of a second file whether it is a copy, of members figures. */
function stampOf(
  { textStamp }: ReportDigest,
  lastYear: readonly ReportDigest[],
  sameYear: readonly ReportDigest[],
  members: Members | undefined,
): string {
  const parts = [
    ...lastYear.map((one) => `${one.uri} ${one.format} ${one.figuresStamp} ${one.proseStamp}`),
    '',
    ...sameYear.map((one) => `${one.uri} ${one.textStamp === textStamp} ${Object.values(one.title)}`),
    '',
    ...(members?.digests.map((one) => `${one.uri} ${one.agency} ${one.format} ${one.figuresStamp}`) ?? []),
    ...(members?.missing ?? []),
  ];
  return parts.length === 2 ? '' : hashText(parts.join('\n')).toString(36);
}
