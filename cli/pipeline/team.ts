import type { Worker } from 'node:worker_threads';
import { createBatchSource, makeBatches } from './batches';
import { createCrew, forCrewOnly, type TakeOutcome } from './crew';
import type { FileChecker } from './file-checker';
import { findSize } from './file-size';
import type { Outcome, Task, Wanted } from './task';
import { keepYoungHeapSmall } from './young-heap';

/** A file that keeps this thread, which also gives out the work and hears Ctrl-C, for longer is left to another. */
const mostBytesHere = 1024 * 1024;
/** How often this thread looks up from its work, in seconds: for Ctrl-C, and for what other threads bring. */
const pace = { alone: 0.02, withCrew: 0.005 };

/** All threads of a run, this one included. */
export interface Team {
  /** Checks files; their outcomes come as they are done, in any order, and none after Ctrl-C. */
  check(
    tasks: Iterable<Task>,
    wanted: Wanted,
    take: TakeOutcome,
    nameOf?: (uri: string) => string,
  ): Promise<void>;
  /** Other threads take part: what is kept of files has to be plain data. */
  readonly hasCrew: boolean;
  /** As {@link FileChecker} does. */
  readonly complete: FileChecker['complete'];
  /** Checks one file at once, in this thread. */
  checkNow(task: Task, wanted: Wanted, nameOf: (uri: string) => string): Outcome;
  end(): Promise<void>;
}

export interface TeamOptions {
  readonly checker: FileChecker;
  /** Threads in all. */
  readonly jobs: number;
  readonly start: (() => Worker) | undefined;
  readonly signal: AbortSignal;
  /** Called whenever this thread looks up. */
  readonly onPause: () => void;
}

export function createTeam({ checker, jobs, start, signal, onPause }: TeamOptions): Team {
  const crew = start === undefined || jobs < 2 ? undefined : createCrew(start, jobs - 1, checker.fail);
  // Where nobody waits for a batch its size does not matter.
  const sizeOf = crew === undefined ? () => 0 : ({ input }: Task) => findSize(input.file);
  const end = async (): Promise<void> => await crew?.end();
  if (crew !== undefined) signal.addEventListener('abort', () => void end(), { once: true });
  return {
    end,
    hasCrew: crew !== undefined,
    complete: checker.complete,
    checkNow: (task, wanted, nameOf) => {
      const [batch] = makeBatches([task], { wanted, nameOf, sizeOf: () => 0 });
      return checker.check(task, batch);
    },
    check: async (tasks, wanted, take, nameOf = (uri) => uri) => {
      const source = createBatchSource(makeBatches(tasks, { wanted, nameOf, sizeOf }));
      const takeUntilStopped: TakeOutcome = (at, outcome) => {
        if (!signal.aborted) take(at, outcome);
      };
      let looked = process.uptime();
      const checkHere = async (mostBytes: number): Promise<void> => {
        for (let batch = source.take(mostBytes); batch !== undefined; batch = source.take(mostBytes)) {
          for (const task of batch.tasks) {
            if (process.uptime() - looked > (crew === undefined ? pace.alone : pace.withCrew)) {
              keepYoungHeapSmall();
              onPause();
              await new Promise(setImmediate);
              looked = process.uptime();
              if (signal.aborted) return;
            }
            takeUntilStopped(task.at, checker.check(task, batch));
          }
        }
      };
      if (signal.aborted) return;
      if (crew === undefined) return checkHere(forCrewOnly);
      await Promise.all([crew.work(source, takeUntilStopped), checkHere(mostBytesHere)]);
      if (signal.aborted) return;
      // What the crew left because none of it could be started, but for files that have ended one of its threads.
      await checkHere(Number.MAX_VALUE);
      for (let batch = source.take(); batch !== undefined; batch = source.take()) {
        for (const { at, input } of batch.tasks) takeUntilStopped(at, checker.fail(input, ''));
      }
    },
  };
}
