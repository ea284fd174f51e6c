import path from 'node:path';
import {
  type AcceptedFinding,
  type Baseline,
  baselineFileName,
  emptyBaseline,
  listAcceptedOf,
  readBaseline,
  relateTo,
} from '../../core/index';
import { type FileRemark, isAbsent, readText, toSlashes } from '../json-file';
import type { SettingsLookup } from '../settings';

/** What has been accepted of each report. */
export interface AcceptedLookup {
  /** Undefined where the baseline is damaged: nobody knows what was accepted. */
  find(report: string): readonly AcceptedFinding[] | undefined;
  readonly remarks: readonly FileRemark[];
}

/**
 * Reads baselines, each once: the one that is named, else the one beside the settings file in force, or in the working
 * folder where there is none.
 */
export function createAcceptedLookup(settings: SettingsLookup, named: string | undefined): AcceptedLookup {
  const known = new Map<string, Baseline | undefined>();
  const remarks: FileRemark[] = [];

  function read(file: string): Baseline | undefined {
    const content = readText(file);
    if ('reason' in content) {
      if (named === undefined && isAbsent(content.reason)) return emptyBaseline;
      remarks.push({ file, reason: content.reason, problems: [], isFatal: true });
      return undefined;
    }
    const { baseline, problems } = readBaseline(content.text);
    if (problems.length === 0) return baseline;
    remarks.push({ file, problems, isFatal: true });
    return undefined;
  }

  return {
    remarks,
    find(report) {
      const beside = settings.find(report)?.file;
      const folder = beside === undefined ? toSlashes('.') : path.posix.dirname(beside);
      const file = named === undefined ? path.posix.join(folder, baselineFileName) : toSlashes(named);
      const baseline = known.has(file) ? known.get(file) : read(file);
      known.set(file, baseline);
      if (baseline === undefined) return undefined;
      const absolute = toSlashes(report);
      const relative = relateTo(file, absolute) ?? path.posix.relative(path.posix.dirname(file), absolute);
      return listAcceptedOf(baseline, relative);
    },
  };
}
