import { digestWhenAsked, parseReport, type Report, type Siblings } from '../../core/index';
import { type BaselineLookup, createBaselineLookup } from '../baseline';
import { type CheckedReport, checkReadReport, type Unchecked } from '../check-files';
import { chooseFindings, nameFindings } from '../choose-findings';
import { describeProblem } from '../problem';
import { readInput } from '../read-report-file';
import { reporters } from '../reporters/index';
import { describeFile, type ReportContext } from '../reporters/reporter';
import { chooseSeverities, createSettingsLookup, type SettingsLookup } from '../settings';
import { countSeverities } from '../summary';
import type { Input } from '../inputs/input';
import { type Acquainted, createAcquaintance } from './acquaintance';
import { completeOutcome, wordWithOpening } from './late-duplicate';
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
  /**
   * The outcome of a file that was checked before all its siblings were known; undefined where it has to be checked again.
   */
  complete(
    task: Task,
    outcome: Outcome,
    wanted: Pick<Wanted, 'words' | 'most'>,
    nameOf: (uri: string) => string,
  ): Outcome | undefined;
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
  const createContext = (nameOf: ReportContext['nameOf']): ReportContext => ({
    ...plan,
    nameOf,
    hasBaseline: baselines !== undefined,
  });
  const contextOfBatch = remember((names: ReadonlyMap<string, string>) =>
    createContext((uri) => names.get(uri) ?? acquaintance.nameOf(uri) ?? uri),
  );
  const contextFor = remember(createContext);
  const { inPieces } = reporter;
  /** Whether what is to be said of other files of its agency and year can be added to the words of a file. */
  const canAddDuplicate = ({ words, most }: Pick<Wanted, 'words' | 'most'>): boolean =>
    words && inPieces !== undefined && baselines === undefined && most === Number.POSITIVE_INFINITY;
  const acquaintance = createAcquaintance();

  const sumUp = (checked: CheckedReport, batch: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { wanted } = batch;
    const { errors, warnings, accepted } = countSeverities([checked]);
    const counts = { findings: checked.findings.length, errors, warnings, accepted };
    if (!wanted.words) return { ...nothing, kind: 'checked', ...counts };
    const context = contextOfBatch(batch.names);
    const naming = { isQuiet: plan.isQuiet, most: wanted.most };
    const { checked: shown, named, unnamed } = nameFindings(checked, naming);
    const mayBeBare = named > 0 && Number.isFinite(wanted.most);
    const isOpen = inPieces !== undefined && wanted.digest !== false && canAddDuplicate(wanted);
    return {
      kind: 'checked',
      ...(isOpen ? wordWithOpening(shown, context, inPieces) : describeFile(reporter, shown, context)),
      ...(mayBeBare ? { bare: reporter.describe({ ...checked, findings: [] }, context) } : {}),
      named,
      unnamed,
      ...counts,
    };
  };

  const complain = (unchecked: Unchecked, isWorded: boolean): Outcome => ({
    ...nothing,
    kind: unchecked.problem === 'failed' ? 'failed' : 'unreadable',
    ...(isWorded ? describeFile(reporter, unchecked, contextFor(nameByUri)) : {}),
    complaint: describeProblem(unchecked, locale),
  });

  /** Other threads may have read what a report is to be compared with; and not in every format another file can be added. */
  const isForLater = ({ siblings, hasSameYear }: Acquainted, wanted: Wanted): boolean =>
    (siblings !== undefined && wanted.digest === 'whole') || (hasSameYear && !canAddDuplicate(wanted));

  const checkOne = ({ input, siblings }: Task, batch: Pick<Batch, 'wanted' | 'names'>): Outcome => {
    const { file } = input;
    const { wanted } = batch;
    const read = readInput(input);
    if (read === undefined) return other;
    if ('problem' in read) return complain(read, wanted.words);
    const report = parseReport(read.text);
    const severities = chooseSeverities(settings.find(file), file);
    const isWhole = wanted.digest === 'whole' || hasOrganization(settings);
    const met = wanted.digest === false ? undefined : acquaintance.meet(input, report, isWhole);
    // It is read again when all are known, and what is found now would be thrown away.
    if (met !== undefined && isForLater(met, wanted)) return { ...justRead, digest: met.digest };
    const beside = siblings === undefined ? met?.siblings : putInPlace(siblings, report);
    const checked = chooseFindings(checkReadReport(read, report, severities, beside), plan.choice);
    const matched = baselines?.match(checked, wanted.acceptance);
    return {
      ...sumUp(matched?.checked ?? checked, batch),
      digest: met?.digest,
      comparedWith: met?.siblings?.lastYear,
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
    complete: ({ input: { file }, siblings }, outcome, wanted, nameOf) => {
      const { choice, isQuiet } = plan;
      const severities = chooseSeverities(settings.find(file), file);
      const options =
        inPieces !== undefined && canAddDuplicate(wanted)
          ? { choice, isQuiet, severities, context: contextFor(nameOf), inPieces }
          : undefined;
      return completeOutcome(file, outcome, siblings, options);
    },
    fail,
  };
}

const nameByUri = (uri: string): string => uri;

/** Remembers what was made of the last argument: many files in a row have the same. */
function remember<Argument, Result>(make: (argument: Argument) => Result): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: make(argument) };
    return last.result;
  };
}

/** The siblings of a report that is at hand, so that nothing of it is read again. */
function putInPlace(siblings: Siblings, report: Report): Siblings {
  return { ...siblings, own: digestWhenAsked(siblings.own.uri, report) };
}

/** Sums of members are made of their figures, whatever year and agency. */
function hasOrganization({ found }: SettingsLookup): boolean {
  return found.length > 0 && found.some(({ settings }) => Object.keys(settings.organization).length > 0);
}

/** What an error says, and where it was thrown: enough to find it. */
function sayWhere(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, where] = /\n\s+at ([^\n]+)/.exec(error.stack ?? '') ?? [];
  return where === undefined ? String(error) : `${error} (${where})`;
}
