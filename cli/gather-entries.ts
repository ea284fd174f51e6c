import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { looksLikeReport } from '../core/detect';
import { parseReport, type SummaryEntry, takeEntry } from '../core/index';
import type { Unchecked } from './check-files';
import type { Input } from './pipeline/task';
import { readReportFile } from './read-report-file';
import { chooseSeverities, type SettingsLookup } from './settings';

/** What is kept of the files of a summary. */
export interface Gathered {
  readonly entries: readonly SummaryEntry[];
  /** The name of a report by its uri, as a person named it. */
  readonly names: ReadonlyMap<string, string>;
  readonly unread: readonly Unchecked[];
  /** What folders hold beside reports. */
  readonly others: readonly string[];
  /** Folders that were named and hold a report. */
  readonly filled: ReadonlySet<string>;
}

/** After so many files Ctrl-C is looked for. */
const interval = 64;

/** Reads files one after the other and keeps of each what a summary needs; undefined where that was broken off. */
export async function gatherEntries(
  inputs: readonly Input[],
  settings: SettingsLookup,
  signal: AbortSignal,
): Promise<Gathered | undefined> {
  const entries: SummaryEntry[] = [];
  const names = new Map<string, string>();
  const unread: Unchecked[] = [];
  const others: string[] = [];
  const filled = new Set<string>();
  for (const [index, { file, folder }] of inputs.entries()) {
    if (index % interval === 0) await setImmediate();
    if (signal.aborted) return undefined;
    const uri = pathToFileURL(file).href;
    // The same file may be named twice, or named and found in a folder.
    if (names.has(uri)) continue;
    names.set(uri, file);
    const read = readReportFile(file);
    const isText = !('problem' in read);
    if (isText && folder !== undefined && !looksLikeReport(read.text)) {
      others.push(file);
      continue;
    }
    if (folder !== undefined) filled.add(folder);
    if (!isText) unread.push(read);
    else entries.push(takeEntry(uri, parseReport(read.text), chooseSeverities(settings.find(file), file)));
  }
  return { entries, names, unread, others, filled };
}
