import { writeFileSync } from 'node:fs';
import { type AcceptedFinding, type Baseline, writeBaseline } from '../core/index';
import type { OpenBaseline } from './baseline';
import type { FileRemark } from './json-file';
import type { Acceptance } from './pipeline/task';

/** What became of a baseline file. */
export interface BaselineUpdate {
  readonly file: string;
  readonly added: number;
  readonly kept: number;
  readonly dropped: number;
}

/** What came of an update. */
export interface BaselineOutcome {
  readonly updates: readonly BaselineUpdate[];
  /** Findings that were to be accepted, without anyone saying why: nothing was written. */
  readonly withoutReason: number;
  readonly remarks: readonly FileRemark[];
  /** Ctrl-C came before anything was written. */
  readonly isInterrupted?: true;
}

/** What the files of a run change in the baselines; of each only identities are kept. */
export interface BaselineChanges {
  add(open: OpenBaseline, acceptance: Acceptance): void;
  /** Writes every baseline anew; none where a finding has no reason yet. */
  write(reason: string | undefined): BaselineOutcome;
}

interface Changes {
  readonly open: OpenBaseline;
  readonly reports: Set<string>;
  readonly added: AcceptedFinding[];
  readonly dropped: Set<number>;
}

/** Collects what a run changes in baselines: of files that were checked, the rest stays. */
export function createBaselineChanges(): BaselineChanges {
  const byFile = new Map<string, Changes>();
  return {
    add: (open, { report, added, dropped }) => {
      const known = byFile.get(open.file);
      const changes = known ?? { open, reports: new Set(), added: [], dropped: new Set() };
      if (known === undefined) byFile.set(open.file, changes);
      // A file may be named twice.
      if (changes.reports.has(report)) return;
      changes.reports.add(report);
      changes.added.push(...added);
      for (const index of dropped) changes.dropped.add(index);
    },
    write: (reason) => {
      const remarks: FileRemark[] = [];
      const all = [...byFile.values()];
      const withoutReason = reason === undefined ? all.reduce((sum, { added }) => sum + added.length, 0) : 0;
      if (withoutReason > 0) return { updates: [], withoutReason, remarks };
      const updates: BaselineUpdate[] = [];
      for (const { open, added, dropped } of all) {
        const { file, baseline } = open;
        const kept = baseline.accepted.filter((_, index) => !dropped.has(index));
        const accepted = [...kept, ...added.map((one) => ({ ...one, reason: reason ?? '' }))];
        if (!write(open, { ...baseline, accepted }, remarks)) continue;
        updates.push({ file, added: added.length, kept: kept.length, dropped: dropped.size });
      }
      return { updates, withoutReason, remarks };
    },
  };
}

/** Writes a baseline; nothing for one that would come into being empty. */
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
