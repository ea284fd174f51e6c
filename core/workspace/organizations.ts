import { matchesPattern } from '../settings/patterns';
import type { Organization } from '../settings/organization';
import { agencyKey } from '../model/agency-names';
import type { ReportDigest } from './digest';
import { decodePath } from './name-file';

/** Who belongs to whom by one settings file: it speaks of the reports in its folder and below. */
export interface DeclaredOrganization {
  /** Uri of the settings file, written as those of the reports are. */
  readonly settingsUri: string;
  readonly organization: Organization;
}

/** Those that belong to a government, in one year. */
export interface Members {
  /** Their reports, one or more of each. */
  readonly digests: readonly ReportDigest[];
  /**
   * What is declared but has no report: names of agencies, those that a pattern matches last year only, and patterns that
   * match nothing.
   */
  readonly missing: readonly string[];
}

interface NamedMember {
  readonly declared: string;
  readonly key: string;
}

interface PatternMember {
  readonly declared: string;
  /** Of the reports whose files match, whatever their year. */
  readonly uris: Set<string>;
}

/** One government as one settings file declares it. */
export interface DeclaredGovernment {
  readonly folder: string;
  /** As it is declared. */
  readonly name: string;
  readonly key: string;
  readonly named: readonly NamedMember[];
  readonly patterns: readonly PatternMember[];
}

/** Puts declarations into the form in which they are looked up: the nearest folder first. */
export function readDeclarations(declared: readonly DeclaredOrganization[]): DeclaredGovernment[] {
  return declared
    .flatMap(({ settingsUri, organization }) => {
      const folder = settingsUri.slice(0, settingsUri.lastIndexOf('/') + 1);
      return Object.entries(organization).map(
        ([government, members]): DeclaredGovernment => ({
          folder,
          name: government,
          key: agencyKey(government),
          named: members
            .filter((one) => !isPattern(one))
            .map((one) => ({ declared: one, key: agencyKey(one) })),
          patterns: members.filter(isPattern).map((one) => ({ declared: one, uris: new Set() })),
        }),
      );
    })
    .sort((a, b) => b.folder.length - a.folder.length);
}

/** Names of agencies have no such characters. */
function isPattern(member: string): boolean {
  return member.includes('/') || member.includes('*');
}

/** Notes which patterns a report's file matches. */
export function noteFile(governments: readonly DeclaredGovernment[], uri: string): void {
  // Those of one settings file follow each other, and see the same path.
  let seenFrom: string | undefined;
  let path = '';
  for (const { folder, patterns } of governments) {
    if (patterns.length === 0 || !uri.startsWith(folder)) continue;
    if (folder !== seenFrom) path = decodePath(uri.slice(folder.length));
    seenFrom = folder;
    for (const { declared, uris } of patterns) if (matchesPattern(declared, path)) uris.add(uri);
  }
}

/** Forgets a report's file. */
export function forgetFile(governments: readonly DeclaredGovernment[], uri: string): void {
  for (const { patterns } of governments) for (const { uris } of patterns) uris.delete(uri);
}

/**
 * The members of a year, from the reports of the year by the names that are declared, and from the reports of all years by
 * the patterns.
 */
export function gatherMembers(
  named: Iterable<readonly [declared: string, reports: readonly ReportDigest[]]>,
  matched: Iterable<readonly [declared: string, reports: readonly ReportDigest[]]>,
  year: number,
): Members {
  const digests = new Map<string, ReportDigest>();
  const missing = new Set<string>();
  const add = (declared: string, reports: readonly ReportDigest[]): void => {
    if (reports.length === 0) missing.add(declared);
    for (const one of reports) digests.set(one.uri, one);
  };
  for (const [declared, reports] of named) add(declared, reports);
  for (const [declared, reports] of matched) {
    const ofYear = reports.filter((one) => one.year === year);
    add(declared, ofYear);
    const present = new Set(ofYear.map(({ agencyKey: key }) => key));
    for (const { agency, agencyKey: key, year: other } of reports) {
      if (agency !== undefined && other === year - 1 && ofYear.length > 0 && !present.has(key))
        missing.add(agency);
    }
  }
  const byUri = (a: ReportDigest, b: ReportDigest): number => (a.uri < b.uri ? -1 : 1);
  return { digests: [...digests.values()].sort(byUri), missing: [...missing] };
}
