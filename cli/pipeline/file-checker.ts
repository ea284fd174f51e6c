import { digestReport, parseReport, type ReportDigest } from '../../core/index';
import { type BaselineLookup, createBaselineLookup } from '../baseline';
import { type CheckedReport, checkReadReport, type Unchecked } from '../check-files';
import { chooseFindings, nameFindings } from '../choose-findings';
import { fileUri } from '../file-uri';
import { describeProblem } from '../problem';
import { readInput } from '../read-report-file';
import { reporters } from '../reporters/index';
import { describeFile, type ReportContext } from '../reporters/reporter';
import { chooseSeverities, createSettingsLookup, type SettingsLookup } from '../settings';
import { countSeverities } from '../summary';
import type { Input } from '../inputs/input';
import type { Batch, CheckPlan, Outcome, Task, Wanted } from './task';

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

const nothing = { words: '', named: 0, unnamed: 0, findings: 0, errors: 0, warnings: 0, accepted: 0 };
const other: Outcome = { kind: 'other', ...nothing };
const justRead: Outcome = { kind: 'read', ...nothing };

export function createFileChecker(plan: CheckPlan, lookups = createLookups(plan)): FileChecker {
  const { locale } = plan;
  const { settings, baselines } = lookups;
  const reporter = reporters[plan.format];
  const contextFor = (names: ReadonlyMap<string, string>): ReportContext => ({
    ...plan,
    nameOf: (uri) => names.get(uri) ?? uri,
    hasBaseline: baselines !== undefined,
  });

  const met = new Set<string>();
  /** Whether a report that it is compared with was met before: there may also be others. */
  const isSurelyCompared = ({ agencyKey, year }: ReportDigest): boolean => {
    if (agencyKey === undefined || year === undefined) return false;
    const isCompared = met.has(`${year} ${agencyKey}`) || met.has(`${year - 1} ${agencyKey}`);
    met.add(`${year} ${agencyKey}`);
    return isCompared;
  };

  const sumUp = (checked: CheckedReport, { wanted, names }: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { errors, warnings, accepted } = countSeverities([checked]);
    const counts = { findings: checked.findings.length, errors, warnings, accepted };
    if (!wanted.words) return { ...nothing, kind: 'checked', ...counts };
    const context = contextFor(names);
    const naming = { isQuiet: plan.isQuiet, most: wanted.most };
    const { checked: shown, named, unnamed } = nameFindings(checked, naming);
    const mayBeBare = named > 0 && Number.isFinite(wanted.most);
    return {
      kind: 'checked',
      ...describeFile(reporter, shown, context),
      ...(mayBeBare ? { bare: reporter.describe({ ...checked, findings: [] }, context) } : {}),
      named,
      unnamed,
      ...counts,
    };
  };

  const complain = (unchecked: Unchecked, isWorded: boolean): Outcome => ({
    ...nothing,
    kind: unchecked.problem === 'failed' ? 'failed' : 'unreadable',
    ...(isWorded ? describeFile(reporter, unchecked, contextFor(new Map())) : {}),
    complaint: describeProblem(unchecked, locale),
  });

  const checkOne = ({ input, siblings }: Task, batch: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { file } = input;
    const { wanted } = batch;
    const read = readInput(input);
    if (read === undefined) return other;
    if ('problem' in read) return complain(read, wanted.words);
    const report = parseReport(read.text);
    const digest = wanted.digest ? digestReport(fileUri(file), report) : undefined;
    // It is read again then, and what is found in it alone would be thrown away.
    if (digest !== undefined && isSurelyCompared(digest)) return { ...justRead, digest };
    const severities = chooseSeverities(settings.find(file), file);
    const checked = chooseFindings(checkReadReport(read, report, severities, siblings), plan.choice);
    const matched = baselines?.match(checked, wanted.acceptance);
    return {
      ...sumUp(matched?.checked ?? checked, batch),
      digest,
      acceptance: matched?.acceptance,
    };
  };

  const fail = ({ file }: Input, reason: string, wanted?: Wanted): Outcome => {
    const failed: Unchecked = { file, problem: 'failed', reason };
    try {
      return complain(failed, wanted?.words !== false);
    } catch {
      // Where the wording itself fails the complaint is left.
      return complain(failed, false);
    }
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
