import { matchesPattern } from '../settings/patterns';
import type { Organization } from '../settings/settings';
import { agencyKey } from '../model/agency-names';
import type { ReportDigest } from './digest';

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
  /** What is declared but has no report: names of agencies, and patterns that no file of the year matches. */
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
  for (const { folder, patterns } of governments) {
    if (patterns.length === 0 || !uri.startsWith(folder)) continue;
    const path = decodePath(uri.slice(folder.length));
    for (const { declared, uris } of patterns) if (matchesPattern(declared, path)) uris.add(uri);
  }
}

/** Forgets a report's file. */
export function forgetFile(governments: readonly DeclaredGovernment[], uri: string): void {
  for (const { patterns } of governments) for (const { uris } of patterns) uris.delete(uri);
}

/** The part of a uri behind the folder as a person writes it. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
