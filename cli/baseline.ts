import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type AcceptedFinding,
  type Baseline,
  baselineFileName,
  emptyBaseline,
  identifyFinding,
  listAcceptedOf,
  matchAccepted,
  readBaseline,
  relateTo,
  rules,
  writeBaseline,
} from '../core/index';
import type { CheckCall } from './check-call';
import type { Checked, CheckedReport } from './check-files';
import { type FileRemark, isAbsent, readText, toSlashes } from './json-file';
import type { SettingsLookup } from './settings';

/** What became of a baseline file. */
export interface BaselineUpdate {
  readonly file: string;
  readonly added: number;
  readonly kept: number;
  readonly dropped: number;
}

/** The files of a run after the accepted findings were taken out. */
export interface BaselineOutcome {
  readonly files: readonly Checked[];
  readonly remarks: readonly FileRemark[];
  readonly updates: readonly BaselineUpdate[];
  /** Findings that were to be accepted, without anyone saying why: nothing was written. */
  readonly withoutReason: number;
}

interface OpenBaseline {
  readonly file: string;
  readonly baseline: Baseline;
  readonly reports: CheckedReport[];
}

/** Takes out of what was checked what has been accepted, and writes baselines anew where the call asks for it. */
export function applyBaselines(
  files: readonly Checked[],
  call: Pick<CheckCall, 'baseline' | 'update'>,
  settings: SettingsLookup,
): BaselineOutcome {
  const { baseline: choice, update } = call;
  if (choice === 'none') return { files, remarks: [], updates: [], withoutReason: 0 };
  const remarks: FileRemark[] = [];
  const open = new Map<string, OpenBaseline>();
  const fileOf = ({ file }: CheckedReport): string => {
    if (choice !== 'beside') return toSlashes(choice.file);
    const beside = settings.find(file)?.file;
    const folder = beside === undefined ? toSlashes('.') : path.posix.dirname(beside);
    return path.posix.join(folder, baselineFileName);
  };
  for (const one of files) {
    if ('problem' in one) continue;
    const file = fileOf(one);
    const known = open.get(file) ?? openBaseline(file, choice !== 'beside', update !== false, remarks);
    known.reports.push(one);
    open.set(file, known);
  }
  const isWritten = update !== false && remarks.every(({ isFatal }) => !isFatal);
  const planned = [...open.values()].map((one) => plan(one, update === false ? '' : update.reason));
  const lacking = planned.reduce((sum, { withoutReason }) => sum + withoutReason, 0);
  const updates: BaselineUpdate[] = [];
  if (isWritten && lacking === 0) {
    for (const { open: one, next, update } of planned) {
      if (!write(one, next, remarks)) continue;
      updates.push(update);
      open.set(one.file, { ...one, baseline: next });
    }
  }
  const matched = files.map((one) => {
    if ('problem' in one) return one;
    const { file, baseline } = open.get(fileOf(one))!;
    const { left, accepted } = matchAccepted(
      one.report,
      one.findings,
      listAcceptedOf(baseline, relate(file, one)),
    );
    return { ...one, findings: left, accepted };
  });
  return { files: matched, remarks, updates, withoutReason: isWritten ? lacking : 0 };
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
    return { file, baseline: emptyBaseline, reports: [] };
  }
  const { baseline, problems } = readBaseline(content.text);
  // What could not be read would be lost if the file were written.
  if (problems.length > 0) remarks.push({ file, problems, isFatal: isNamed || isUpdate });
  return { file, baseline, reports: [] };
}

/** A report as seen from a baseline file; where it does not stand below it, the way there. */
function relate(baseline: string, { file }: CheckedReport): string {
  const absolute = toSlashes(file);
  return relateTo(baseline, absolute) ?? path.posix.relative(path.posix.dirname(baseline), absolute);
}

interface Plan {
  readonly open: OpenBaseline;
  readonly next: Baseline;
  readonly update: BaselineUpdate;
  readonly withoutReason: number;
}

/**
 * What a baseline will hold: of files that were checked the entries that still match and the new findings, of others
 * everything. Entries of rules that were not asked stay.
 */
function plan(open: OpenBaseline, reason: string | undefined): Plan {
  const dropped = new Set<AcceptedFinding>();
  const added: AcceptedFinding[] = [];
  const seen = new Set<string>();
  for (const one of open.reports) {
    const file = relate(open.file, one);
    if (seen.has(file)) continue;
    seen.add(file);
    const { left, unmatched } = matchAccepted(one.report, one.findings, listAcceptedOf(open.baseline, file));
    for (const entry of unmatched) if (isAsked(entry.rule, one)) dropped.add(entry);
    for (const finding of left)
      added.push({ ...identifyFinding(one.report, finding), file, reason: reason ?? '' });
  }
  const kept = open.baseline.accepted.filter((entry) => !dropped.has(entry));
  return {
    open,
    next: { ...open.baseline, accepted: [...kept, ...added] },
    update: { file: open.file, added: added.length, kept: kept.length, dropped: dropped.size },
    withoutReason: reason === undefined ? added.length : 0,
  };
}

/** Whether a rule was asked of a report, and with all that it looks at: then it has nothing to say any more. */
function isAsked(id: string, { severities, isCompared }: CheckedReport): boolean {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined || severities[rule.id] === 'off') return false;
  return rule.scope === 'report' || isCompared;
}

/** Writes a baseline where its text changes; nothing for one that would come into being empty. */
function write({ file, baseline }: OpenBaseline, next: Baseline, remarks: FileRemark[]): boolean {
  if (next.accepted.length === 0 && baseline.accepted.length === 0) return false;
  try {
    writeFileSync(file, writeBaseline(next));
    return true;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    remarks.push({ file, reason, problems: [], isFatal: true });
    return false;
  }
}
