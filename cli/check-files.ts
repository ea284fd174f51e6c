import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type AcceptedFinding,
  checkReport,
  createReportIndex,
  digestReport,
  type Finding,
  parseReport,
  type Report,
  type ReportDigest,
  type RuleSeverities,
  type Siblings,
} from '../core/index';
import { decode } from '../encoding/decode';
import { chooseSeverities, type SettingsLookup } from './settings';

/** A report that was checked. */
export interface CheckedReport {
  /** As it was named. */
  readonly file: string;
  readonly encoding: string;
  readonly report: Report;
  readonly severities: RuleSeverities;
  /** Whether there was another report to compare it with. */
  readonly isCompared: boolean;
  /** Those that nobody has accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly by: AcceptedFinding }[];
}

/** A file that was checked, or why it could not be. */
export type Checked =
  | CheckedReport
  | {
      readonly file: string;
      readonly problem: 'unreadable' | 'encoding';
      /** The system's name of what went wrong (`ENOENT`), empty where there is none. */
      readonly reason: string;
    };

export interface CheckFilesOptions {
  /** `workspace`: the files are compared with each other. */
  readonly scope: 'report' | 'workspace';
  readonly settings: SettingsLookup;
}

/** What was checked, and how its files were named. */
export interface CheckedFiles {
  readonly files: readonly Checked[];
  /** The name of a report that a finding speaks of by its uri. */
  readonly nameOf: (uri: string) => string;
}

/** Reads and checks files; a named file is always checked, whatever it looks like. */
export function checkFiles(files: readonly string[], { scope, settings }: CheckFilesOptions): CheckedFiles {
  const names = new Map<string, string>();
  const index = createReportIndex();
  const read = files.map((file) => {
    const one = readReport(file);
    if (scope === 'report' || 'problem' in one) return { one, digest: undefined };
    const uri = pathToFileURL(file).href;
    if (!names.has(uri)) names.set(uri, file);
    const digest = digestReport(uri, one.report);
    index.set(digest);
    return { one, digest };
  });
  for (const file of files) settings.find(file);
  index.organize(
    settings.found.map(({ file, settings: { organization } }) => ({
      settingsUri: pathToFileURL(file).href,
      organization,
    })),
  );
  const check = (one: ReadReport | Exclude<Checked, CheckedReport>, digest?: ReportDigest): Checked => {
    if ('problem' in one) return one;
    const severities = chooseSeverities(settings.find(one.file), one.file);
    const siblings = digest && index.siblingsOf(digest);
    const findings = checkReport(one.report, { severities, siblings });
    return { ...one, severities, isCompared: hasOthers(siblings), findings, accepted: [] };
  };
  return {
    files: read.map(({ one, digest }) => check(one, digest)),
    nameOf: (uri) => names.get(uri) ?? uri,
  };
}

function hasOthers(siblings: Siblings | undefined): boolean {
  if (siblings === undefined) return false;
  const { lastYear, sameYear, members } = siblings;
  return lastYear.length > 0 || sameYear.count > 0 || (members?.digests.length ?? 0) > 0;
}

type ReadReport = Pick<CheckedReport, 'file' | 'encoding' | 'report'>;

function readReport(file: string): ReadReport | Exclude<Checked, CheckedReport> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { file, problem: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const decoded = decode(bytes);
  if (decoded === undefined) return { file, problem: 'encoding', reason: '' };
  return { file, encoding: decoded.encoding, report: parseReport(decoded.text) };
}
