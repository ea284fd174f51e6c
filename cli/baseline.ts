import path from 'node:path';
import {
  type AcceptedFinding,
  type Baseline,
  baselineFileName,
  emptyBaseline,
  identifyFinding,
  matchAccepted,
  readBaseline,
  relateTo,
  rules,
} from '../core/index';
import type { CheckCall } from './check-call';
import type { CheckedReport } from './check-files';
import { type FileRemark, isAbsent, readText, toSlashes } from './json-file';
import type { Acceptance } from './pipeline/task';
import type { SettingsLookup } from './settings';

/** A baseline file, read once; one that is not there is empty. */
export interface OpenBaseline {
  /** Absolute, with `/`. */
  readonly file: string;
  readonly baseline: Baseline;
  /** The indices of its entries by the report that they are of. */
  readonly byReport: ReadonlyMap<string, readonly number[]>;
  /** It could not be read whole: nobody knows all that was accepted. */
  readonly isDamaged: boolean;
}

/** The baselines in force. */
export interface BaselineLookup {
  /** Takes out of a report what has been accepted; `isUpdate` also tells what its baseline would have to change. */
  match(
    checked: CheckedReport,
    isUpdate: boolean,
  ): { readonly checked: CheckedReport; readonly acceptance: Acceptance | undefined };
  /** The one in force for a report. */
  find(report: string): OpenBaseline;
  /** What has been accepted of a report; undefined where its baseline is damaged. */
  findAccepted(report: string): readonly AcceptedFinding[] | undefined;
  readonly remarks: readonly FileRemark[];
}

/** Looks for baselines as the call says; each is read once. */
export function createBaselineLookup(
  choice: Exclude<CheckCall['baseline'], 'none'>,
  isUpdate: boolean,
  settings: SettingsLookup,
): BaselineLookup {
  const remarks: FileRemark[] = [];
  const opened = new Map<string, OpenBaseline>();
  const fileFor = (report: string): string => {
    if (choice !== 'beside') return toSlashes(choice.file);
    const beside = settings.find(report)?.file;
    const folder = beside === undefined ? toSlashes('.') : path.posix.dirname(beside);
    return path.posix.join(folder, baselineFileName);
  };
  const find = (report: string): OpenBaseline => {
    const file = fileFor(report);
    const known = opened.get(file) ?? openBaseline(file, choice !== 'beside', isUpdate, remarks);
    opened.set(file, known);
    return known;
  };
  const listIndices = ({ file, byReport }: OpenBaseline, report: string): readonly number[] =>
    byReport.get(relate(file, report).normalize('NFC')) ?? [];
  return {
    find,
    remarks,
    findAccepted: (report) => {
      const open = find(report);
      return open.isDamaged
        ? undefined
        : listIndices(open, report).map((index) => open.baseline.accepted[index]);
    },
    match: (checked, isUpdate) => {
      const open = find(checked.file);
      const { file, baseline } = open;
      const report = relate(file, checked.file);
      const indices = listIndices(open, checked.file);
      const entries = indices.map((index) => baseline.accepted[index]);
      const { left, accepted, unmatched } = matchAccepted(checked.report, checked.findings, entries);
      const acceptance = isUpdate
        ? {
            baseline: file,
            report,
            added: left.map((one) => ({ ...identifyFinding(checked.report, one), file: report, reason: '' })),
            dropped: unmatched
              .filter(({ rule }) => isAsked(rule, checked))
              .map((entry) => indices[entries.indexOf(entry)]),
          }
        : undefined;
      return { checked: { ...checked, findings: left, accepted }, acceptance };
    },
  };
}

function openBaseline(
  file: string,
  isNamed: boolean,
  isUpdate: boolean,
  remarks: FileRemark[],
): OpenBaseline {
  const content = readText(file);
  if ('reason' in content) {
    // One that is to be written need not be there, nor one that nobody has named.
    const isExpected = isAbsent(content.reason) && (isUpdate || !isNamed);
    if (!isExpected) remarks.push({ file, reason: content.reason, problems: [], isFatal: true });
    return { file, baseline: emptyBaseline, byReport: new Map(), isDamaged: !isExpected };
  }
  const { baseline, problems } = readBaseline(content.text);
  // What could not be read would be lost if the file were written.
  if (problems.length > 0) remarks.push({ file, problems, isFatal: isNamed || isUpdate });
  return { file, baseline, byReport: groupByReport(baseline.accepted), isDamaged: problems.length > 0 };
}

function groupByReport(entries: readonly AcceptedFinding[]): Map<string, number[]> {
  const byReport = new Map<string, number[]>();
  for (const [index, { file }] of entries.entries()) {
    const report = file.normalize('NFC');
    const known = byReport.get(report);
    if (known === undefined) byReport.set(report, [index]);
    else known.push(index);
  }
  return byReport;
}

/** A report as seen from a baseline file; where it does not stand below it, the way there. */
function relate(baseline: string, report: string): string {
  const absolute = toSlashes(report);
  return relateTo(baseline, absolute) ?? path.posix.relative(path.posix.dirname(baseline), absolute);
}

/** Whether a rule was asked of a report, and with all that it looks at: then it has nothing to say any more. */
function isAsked(id: string, { severities, isCompared }: CheckedReport): boolean {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined || severities[rule.id] === 'off') return false;
  return rule.scope === 'report' || isCompared;
}
