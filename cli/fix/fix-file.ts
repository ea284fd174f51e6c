import path from 'node:path';
import type { Host } from '../command';
import type { Input } from '../inputs/input';
import { phrases } from '../phrases';
import { fixPhrases } from '../phrases/fix';
import { colourDiff } from './colour-diff';
import { describeMended } from './describe-mended';
import type { FixCall } from './fix-call';
import { removeLeftovers } from './leftovers';
import { type Mended, type MendOptions, mend } from './mend';
import { type OpenedFile, openFile, type Refusal, replaceFile } from './replace-file';
import type { Tally } from './tally';
import { writeUnifiedDiff } from './unified-diff';

/** What goes with every file of a run. */
export interface FixRun {
  readonly call: FixCall;
  readonly host: Host;
  readonly tally: Tally;
  /** What counts for a file; undefined where nobody can know. */
  readonly optionsFor: (file: string) => MendOptions | undefined;
}

/** Where a run has been, by the paths behind all links. */
interface Seen {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** Mends a file as the call says, and tells what came of it; false for what was found in a folder and is no report. */
export function fixFile({ file, folder: named }: Input, run: FixRun, seen: Seen): boolean {
  const { call, tally } = run;
  const { unreadable, reasons } = phrases[call.locale];
  let opened: OpenedFile;
  try {
    opened = openFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    tally.refuse(unreadable(file, reasons[reason] ?? fixPhrases[call.locale].reasons[reason] ?? reason));
    return true;
  }
  if (seen.files.has(opened.path)) return true;
  seen.files.add(opened.path);
  const folder = path.dirname(opened.path);
  if (call.does === 'write' && !seen.folders.has(folder)) removeLeftovers(folder);
  seen.folders.add(folder);
  const mended = mendOrRefuse(file, opened.bytes, run);
  if (mended === undefined) return true;
  if (mended === 'no-report') {
    if (named !== undefined) return false;
    tally.refuse(fixPhrases[call.locale].noReport(file));
    return true;
  }
  if (call.does === 'write' && mended.done.length > 0) {
    const refusal = replaceFile(opened, mended.bytes);
    if (refusal !== undefined) {
      tally.refuse(describeRefusal(file, refusal, call));
      return true;
    }
  }
  tell(file, mended, run);
  return true;
}

/** Mends what comes in; what cannot be mended is passed on as it is. */
export function fixInput(run: FixRun): void {
  const { call, host, tally } = run;
  const bytes = host.readInput();
  const read = mendOrRefuse('-', bytes, run);
  if (read === 'no-report') tally.refuse(fixPhrases[call.locale].noReport('-'));
  const mended = read === 'no-report' ? undefined : read;
  if (call.does === 'write') host.writeBytes(mended?.bytes ?? bytes);
  if (mended !== undefined) tell('-', mended, run);
}

function mendOrRefuse(
  file: string,
  bytes: Uint8Array,
  { call: { locale }, tally, optionsFor }: FixRun,
): Mended | 'no-report' | undefined {
  const say = fixPhrases[locale];
  const options = optionsFor(file);
  const mended = options && mend(bytes, options);
  if (mended === undefined) tally.refuse(say.badBaseline(file));
  else if (!('problem' in mended)) return mended;
  else if (mended.problem === 'encoding') tally.refuse(phrases[locale].encoding(file));
  else if (mended.problem === 'no-report') return 'no-report';
  else tally.refuse(say.unsure(file));
  return undefined;
}

function describeRefusal(file: string, refusal: Refusal, { locale }: FixCall): string {
  const say = fixPhrases[locale];
  if (refusal === 'changed') return say.hasChanged(file);
  if (refusal === 'read-only') return say.readOnly(file);
  return say.unwritable(file, say.reasons[refusal] ?? refusal);
}

/** A mended report from standard input takes standard output for itself. */
function tell(file: string, mended: Mended, { call: { does, isInput, locale }, host, tally }: FixRun): void {
  tally.count(mended);
  if (does === 'diff') {
    const diff = writeDiff(file, mended);
    host.write(host.terminal.hasColours ? colourDiff(diff) : diff);
    return;
  }
  const said = describeMended(file, mended, does !== 'write', locale);
  if (said === '') return;
  if (isInput && does === 'write') host.warn(said.trimEnd());
  else host.write(said);
}

/** The BOM of a file in UTF-8 is part of its first line for whoever applies the diff. */
function writeDiff(file: string, { encoding, before, after, bytes }: Mended): string {
  const bom =
    encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  const relative = file === '-' ? file : path.relative('.', file);
  const name = relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
  return writeUnifiedDiff(name, bom + before, bom + after);
}
