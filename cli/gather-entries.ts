import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseReport, type SummaryEntry, takeEntry } from '../core/index';
import type { Input } from './inputs/input';
import type { Unchecked } from './check-files';
import { readInput } from './read-report-file';
import { chooseSeverities, type SettingsLookup } from './settings';

/** What is kept of the files of a summary. */
export interface Gathered {
  readonly entries: readonly SummaryEntry[];
  /** The name of a report by its uri, as a person named it. */
  readonly names: ReadonlyMap<string, string>;
  readonly unread: readonly Unchecked[];
  /** What was found and is no report. */
  readonly others: readonly string[];
  /** The folders and patterns that something was found by. */
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
  const others: string[] = [];
  const filled = new Set<string>();
  const unread: Unchecked[] = [];
  for (const [index, input] of inputs.entries()) {
    const { file, folder } = input;
    if (index % interval === 0) await setImmediate();
    if (signal.aborted) return undefined;
    const uri = pathToFileURL(file).href;
    // The same file may be named twice, or named and found in a folder.
    if (names.has(uri)) continue;
    const read = readInput(input);
    if (read === undefined) {
      others.push(file);
      continue;
    }
    names.set(uri, file);
    if (folder !== undefined) filled.add(folder);
    if ('problem' in read) unread.push(read);
    else entries.push(takeEntry(uri, parseReport(read.text), chooseSeverities(settings.find(file), file)));
  }
  return { entries, names, unread, others, filled };
}
