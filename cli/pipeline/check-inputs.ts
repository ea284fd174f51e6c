import { createReportIndex, type ReportDigest, settleDigest, type Siblings } from '../../core/index';
import { hasOthers } from '../check-files';
import { fileUri } from '../file-uri';
import type { SettingsLookup } from '../settings';
import type { Input } from '../inputs/input';
import { compileBriefly } from './brief-compiling';
import type { Outcome, Task, Wanted } from './task';
import type { Team } from './team';

/** How many UTF-16 units of words wait at most until all files are read; what is beyond is worded anew. */
const mostWordsKept = 32 * 1024 * 1024;

export interface CheckInputsOptions {
  /** `workspace`: the files are compared with each other. */
  readonly scope: 'report' | 'workspace';
  readonly wanted: Omit<Wanted, 'digest'>;
  readonly settings: SettingsLookup;
  readonly team: Team;
  readonly signal: AbortSignal;
  /** One of {@link countSteps} is done, and found so many more. */
  readonly onStep: (findings: number) => void;
  /** Given every file, in the order in which they were named; as soon as all before it are done. */
  readonly emit: (input: Input, outcome: Outcome, again: Again) => void;
}

/** Checks a file once more, and names so many of its findings at the most. */
export type Again = (most: number) => Outcome;

/** What files are compared with. */
interface Neighbours {
  readonly find: (at: number) => Siblings | undefined;
  readonly nameOf: (uri: string) => string;
}

/** Where files are compared each is taken up twice. */
export function countSteps(inputs: readonly Input[], scope: CheckInputsOptions['scope']): number {
  return isAlone(inputs, scope) ? inputs.length : 2 * inputs.length;
}

/** Whether there is nothing to compare a file with. */
function isAlone({ length }: readonly Input[], scope: CheckInputsOptions['scope']): boolean {
  return scope === 'report' || length < 2;
}

/**
 * Checks files. Where they are compared all are read first, and those that there is something to compare with are read
 * again: a report takes a hundred times the memory of what is kept of it. Tells how many were still to be compared when
 * Ctrl-C came.
 */
export async function checkInputs(inputs: readonly Input[], options: CheckInputsOptions): Promise<number> {
  const { scope, wanted, team, signal, onStep, emit } = options;
  compileBriefly(inputs.length);
  let neighbours: Neighbours = { find: () => undefined, nameOf: (uri) => uri };
  const line = createLine((at, outcome) =>
    emit(inputs[at], outcome, (most) => {
      const task = { at, input: inputs[at], siblings: neighbours.find(at) };
      return team.checkNow(task, { ...wanted, most, digest: false }, neighbours.nameOf);
    }),
  );
  let alone = 0;
  const tasks = inputs.map((input, at): Task => ({ at, input }));
  if (isAlone(inputs, scope)) {
    await team.check(tasks, { ...wanted, digest: false }, (at, outcome) => {
      onStep(outcome.findings);
      line.place(at, outcome);
    });
  } else {
    const read = await readAll(tasks, options);
    if (!signal.aborted) {
      neighbours = findNeighbours(inputs, read, options);
      await compareAll(tasks, read, neighbours, options, line.place);
    }
    for (const [at, one] of read.entries()) {
      if (!one?.isWorded) continue;
      if (one.outcome.kind === 'checked') alone++;
      line.place(at, one.outcome);
    }
  }
  line.finish();
  return alone;
}

/** A file once it is read. */
interface Read {
  readonly outcome: Outcome;
  /** Whether there is a word on it: else it is checked anew. */
  readonly isWorded: boolean;
}

async function readAll(
  tasks: readonly Task[],
  { wanted, team, onStep }: CheckInputsOptions,
): Promise<(Read | undefined)[]> {
  const read = new Array<Read | undefined>(tasks.length).fill(undefined);
  let kept = 0;
  await team.check(tasks, { ...wanted, digest: team.hasCrew ? 'whole' : 'later' }, (at, outcome) => {
    onStep(outcome.findings);
    kept += outcome.words.length + (outcome.bare?.length ?? 0);
    const isWorded = kept <= mostWordsKept && outcome.kind !== 'read';
    read[at] = { outcome: isWorded ? outcome : { ...outcome, words: '', bare: undefined }, isWorded };
  });
  return read;
}

/** Puts together all that was read, so that it can be told what each file is to be compared with. */
function findNeighbours(
  inputs: readonly Input[],
  read: readonly (Read | undefined)[],
  { settings, team }: CheckInputsOptions,
): Neighbours {
  const index = createReportIndex();
  const names = new Map<string, string>();
  const digests = new Array<ReportDigest | undefined>(inputs.length).fill(undefined);
  for (const [at, { file }] of inputs.entries()) {
    const outcome = read[at]?.outcome;
    if (outcome === undefined || outcome.kind === 'other') continue;
    settings.find(file);
    if (outcome.digest === undefined) continue;
    // An earlier round of a watch may have done without other threads.
    const digest = team.hasCrew ? settleDigest(outcome.digest) : outcome.digest;
    digests[at] = digest;
    index.set(digest);
    if (!names.has(digest.uri)) names.set(digest.uri, file);
  }
  index.organize(
    settings.found.map(({ file, settings: { organization } }) => ({
      settingsUri: fileUri(file),
      organization,
    })),
  );
  return {
    find: (at) => {
      const digest = digests[at];
      const siblings = digest && index.siblingsOf(digest);
      return hasOthers(siblings) ? siblings : undefined;
    },
    nameOf: (uri) => names.get(uri) ?? uri,
  };
}

async function compareAll(
  tasks: readonly Task[],
  read: (Read | undefined)[],
  neighbours: Neighbours,
  { wanted, team, onStep }: CheckInputsOptions,
  place: (at: number, outcome: Outcome) => void,
): Promise<void> {
  const finish = (at: number, outcome: Outcome): void => {
    onStep(outcome.findings - (read[at]?.outcome.findings ?? 0));
    read[at] = undefined;
    place(at, outcome);
  };
  // Asked for one by one, while those before are checked: siblings of all at once would be a second index.
  function* listCompared(): Generator<Task> {
    for (const task of tasks) {
      const one = read[task.at];
      if (one === undefined) continue;
      const compared = { ...task, siblings: neighbours.find(task.at) };
      const done = one.isWorded ? team.complete(compared, one.outcome, wanted, neighbours.nameOf) : undefined;
      if (done === undefined) yield compared;
      else finish(task.at, done);
    }
  }
  await team.check(listCompared(), { ...wanted, digest: false }, finish, neighbours.nameOf);
}

/** Puts what comes in any order into the order of the places. */
function createLine(emit: (at: number, outcome: Outcome) => void) {
  const waiting = new Map<number, Outcome>();
  let next = 0;
  return {
    place: (at: number, outcome: Outcome): void => {
      waiting.set(at, outcome);
      for (let first = waiting.get(next); first !== undefined; first = waiting.get(next)) {
        waiting.delete(next);
        emit(next++, first);
      }
    },
    /** Lets through what is left, past places that nothing has come for. */
    finish: (): void => {
      for (const [at, outcome] of [...waiting].sort(([a], [b]) => a - b)) emit(at, outcome);
      waiting.clear();
    },
  };
}
