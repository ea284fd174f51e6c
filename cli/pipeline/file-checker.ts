import { looksLikeReport } from '../../core/detect';
import { digestReport, parseReport, type ReportDigest } from '../../core/index';
import { type BaselineLookup, createBaselineLookup } from '../baseline';
import { type Checked, checkReadReport, type Unchecked } from '../check-files';
import { fileUri } from '../file-uri';
import { describeProblem } from '../problem';
import { readReportFile } from '../read-report-file';
import { type ReportContext, reporters } from '../reporters/index';
import { chooseSeverities, createSettingsLookup, type SettingsLookup } from '../settings';
import { countSeverities } from '../summary';
import type { Batch, CheckPlan, Input, Outcome, Task, Wanted } from './task';

/** What counts for a file beside its text. */
export interface Lookups {
  readonly settings: SettingsLookup;
  /** Undefined where no baseline was asked for. */
  readonly baselines: BaselineLookup | undefined;
}

export function createLookups(plan: CheckPlan): Lookups {
  const settings = createSettingsLookup(plan.settings);
  const baselines =
    plan.baseline === 'none' ? undefined : createBaselineLookup(plan.baseline, plan.isUpdate, settings);
  return { settings, baselines };
}

/** Takes a file through everything: reads, parses, checks and words it, and keeps nothing of it. */
export interface FileChecker {
  /** Never throws: where the program itself fails, that is the outcome. */
  check(task: Task, batch: Pick<Batch, 'wanted' | 'names'>): Outcome;
  /** The outcome for a file over which the program failed. */
  fail(input: Input, reason: string): Outcome;
}

const nothing = { words: '', findings: 0, errors: 0, warnings: 0, accepted: 0 };
const other: Outcome = { kind: 'other', ...nothing };
const justRead: Outcome = { kind: 'read', ...nothing };

export function createFileChecker(plan: CheckPlan, lookups = createLookups(plan)): FileChecker {
  const { locale } = plan;
  const { settings, baselines } = lookups;
  const reporter = reporters[plan.format];
  const contextFor = (names: ReadonlyMap<string, string>): ReportContext => ({
    locale,
    version: plan.version,
    nameOf: (uri) => names.get(uri) ?? uri,
    hasBaseline: baselines !== undefined,
    hasColours: plan.hasColours,
    columns: plan.columns,
  });

  const met = new Set<string>();
  /** Whether a report that it is compared with was met before: there may also be others. */
  const isSurelyCompared = ({ agencyKey, year }: ReportDigest): boolean => {
    if (agencyKey === undefined || year === undefined) return false;
    const isCompared = met.has(`${year} ${agencyKey}`) || met.has(`${year - 1} ${agencyKey}`);
    met.add(`${year} ${agencyKey}`);
    return isCompared;
  };

  const sumUp = (checked: Checked, { wanted, names }: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { errors, warnings, accepted } = countSeverities([checked]);
    const words = wanted.words ? reporter.describe(checked, contextFor(names)) : '';
    if (!('problem' in checked)) {
      return { kind: 'checked', words, findings: checked.findings.length, errors, warnings, accepted };
    }
    const kind = checked.problem === 'failed' ? 'failed' : 'unreadable';
    const complaint = describeProblem(checked, locale);
    return { ...nothing, kind, words, complaint };
  };

  const checkOne = ({ input, siblings }: Task, batch: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { file, folder } = input;
    const { wanted } = batch;
    const read = readReportFile(file);
    if ('problem' in read)
      return folder !== undefined && read.problem === 'encoding' ? other : sumUp(read, batch);
    if (folder !== undefined && !looksLikeReport(read.text)) return other;
    const report = parseReport(read.text);
    const digest = wanted.digest ? digestReport(fileUri(file), report) : undefined;
    // It is read again then, and what is found in it alone would be thrown away.
    if (digest !== undefined && isSurelyCompared(digest)) return { ...justRead, digest };
    const severities = chooseSeverities(settings.find(file), file);
    const checked = checkReadReport(read, report, severities, siblings);
    const matched = baselines?.match(checked, wanted.acceptance);
    return {
      ...sumUp(matched?.checked ?? checked, batch),
      digest,
      acceptance: matched?.acceptance,
    };
  };

  const fail = ({ file }: Input, reason: string, wanted?: Wanted): Outcome => {
    const failed: Unchecked = { file, problem: 'failed', reason };
    let words = '';
    try {
      if (wanted?.words !== false) words = reporter.describe(failed, contextFor(new Map()));
    } catch {
      // Where the wording itself fails there is the complaint.
    }
    return { ...nothing, kind: 'failed', words, complaint: describeProblem(failed, locale) };
  };

  return {
    check: (task, batch) => {
      try {
        return checkOne(task, batch);
      } catch (error) {
        return fail(task.input, sayWhere(error), batch.wanted);
      }
    },
    fail,
  };
}

/** What an error says, and where it was thrown: enough to find it. */
function sayWhere(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, where] = /\n\s+at ([^\n]+)/.exec(error.stack ?? '') ?? [];
  return where === undefined ? String(error) : `${error} (${where})`;
}
