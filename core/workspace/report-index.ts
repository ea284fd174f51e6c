import type { ReportDigest } from './digest';
import { stampFigures, stampProse } from './digest-stamps';
import {
  type DeclaredGovernment,
  type DeclaredOrganization,
  forgetFile,
  gatherMembers,
  type Members,
  noteFile,
  readDeclarations,
} from './organizations';
import {
  addReport,
  findBeside,
  hasOthers,
  listOfYear,
  type ReportGroup,
  type SameYear,
  withoutReport,
} from './report-group';
import { hashText } from './stamps';

export type { SameYear } from './report-group';

/** The other reports that a report is compared with. */
export interface Siblings {
  /** The report itself, as it was when it was asked for. */
  readonly own: ReportDigest;
  /**
   * Changes whenever a check between reports could find something else, the report itself unchanged, and only then: a part
   * of a `resultId`.
   */
  readonly stamp: string;
  /**
   * Of the same agency, one year earlier, by uri; several where there is more than one file. None where there are more than
   * anybody keeps drafts of one report: those are reports of several agencies that share a name.
   */
  readonly lastYear: readonly ReportDigest[];
  /** Other files of the same agency and year. */
  readonly sameYear: SameYear;
  /** Those that belong to the agency by a settings file; undefined where none is declared. */
  readonly members: Members | undefined;
}

/** Drafts and copies of one report; with more files of one agency and year none is compared with. */
export const mostCompared = 12;
const none: ReportGroup = [];

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

/** An index without reports. What is not a file (a text that was never saved) is no second file of any report. */
export function createReportIndex(isFile: (uri: string) => boolean = () => true): ReportIndex {
  const byUri = new Map<string, ReportDigest>();
  const byAgency = new Map<string, ReportGroup>();
  let governments: readonly DeclaredGovernment[] = [];

  /** Reports that name no agency or no year belong to none. */
  const findAgency = (agency: string | undefined): ReportGroup =>
    (agency === undefined ? undefined : byAgency.get(agency)) ?? none;
  const findGroup = (agency: string | undefined, year: number | undefined): ReportGroup =>
    year === undefined ? none : listOfYear(findAgency(agency), year);
  const remove = ({ uri, agencyKey: agency }: ReportDigest): void => {
    if (agency === undefined) return;
    const rest = withoutReport(findAgency(agency), uri);
    if (rest.length === 0) byAgency.delete(agency);
    else byAgency.set(agency, rest);
  };
  const add = (digest: ReportDigest): void => {
    const { agencyKey: agency } = digest;
    if (agency !== undefined) byAgency.set(agency, addReport(findAgency(agency), digest));
  };
  const findLastYear = ({ uri, agencyKey: agency, year }: ReportDigest): ReportGroup => {
    const group = withoutReport(findGroup(agency, year === undefined ? undefined : year - 1), uri);
    return group.length > mostCompared ? none : group;
  };
  const findGovernment = ({ uri, agencyKey: agency }: ReportDigest): DeclaredGovernment | undefined =>
    governments.find(({ key, folder }) => key === agency && uri.startsWith(folder));
  const findMembers = (own: ReportDigest): Members | undefined => {
    if (own.agencyKey === undefined) return undefined;
    const government = findGovernment(own);
    if (government === undefined || own.year === undefined) return undefined;
    return membersOf(government, own.year, own.uri);
  };
  const membersOf = (government: DeclaredGovernment, year: number, uri: string): Members => {
    const named = new Map(
      government.named.map(({ declared, key }) => {
        const reports = withoutReport(findGroup(key, year), uri).filter((one) =>
          one.uri.startsWith(government.folder),
        );
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
      add(digest);
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
      // The only one of its agency is not asked for its year: an open report would have to look through its prose at every key.
      const isAlone = !hasOthers(findAgency(own.agencyKey), own.uri);
      const lastYear = isAlone ? none : findLastYear(own);
      const sameYear = findBeside(isAlone ? none : findGroup(own.agencyKey, own.year), own, isFile);
      const members = findMembers(own);
      return {
        own,
        // The command line never asks for it.
        get stamp() {
          return stampOf(own, lastYear, sameYear, members);
        },
        lastYear,
        sameYear,
        members,
      };
    },
    listGovernments: (year) =>
      governments.map((government) => {
        const { name, key } = government;
        const digests = findGroup(key, year).filter((one) => findGovernment(one) === government);
        return { name, digests, members: membersOf(government, year, '') };
      }),
  };
}

/** What the checks look at: of last year's reports nearly everything, of a second file whether it is a copy, of members figures. */
function stampOf(
  own: ReportDigest,
  lastYear: readonly ReportDigest[],
  { count, shown }: SameYear,
  members: Members | undefined,
): string {
  const parts = [
    ...lastYear.map((one) => `${one.uri} ${one.format} ${stampFigures(one)} ${stampProse(one)}`),
    '',
    ...shown.map((one) => `${one.uri} ${one.textStamp === own.textStamp} ${Object.values(one.title)}`),
    count > shown.length ? String(count) : '',
    ...(members?.digests.map((one) => `${one.uri} ${one.agency} ${one.format} ${stampFigures(one)}`) ?? []),
    ...(members?.missing ?? []),
  ];
  return parts.length === 2 ? '' : hashText(parts.join('\n')).toString(36);
}
