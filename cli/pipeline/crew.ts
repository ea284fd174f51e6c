import type { Worker } from 'node:worker_threads';
import type { BatchSource } from './batches';
import type { Input } from '../inputs/input';
import type { Batch, Outcome } from './task';

/** Takes the outcome of a file, by its place among all files. */
export type TakeOutcome = (at: number, outcome: Outcome) => void;

/** Threads that check batches beside this one. */
export interface Crew {
  /** Done when the source has nothing left and everything that was taken from it has come back. */
  work(source: BatchSource, take: TakeOutcome): Promise<void>;
  /** Ends the threads, whatever they are at. */
  end(): Promise<void>;
}

/** What a thread says before its first outcomes: that it could be started at all. */
export const ready = 'ready';

/** One to work at and one to go on with, so that no thread waits for this one. */
const batchesInHand = 2;

interface Member {
  readonly worker: Worker;
  /** What it was given, in the order in which it will come back. */
  readonly batches: Batch[];
  isReady: boolean;
}

/** A batch that no thread takes but those of a crew: a file of it has ended one. */
export const forCrewOnly = Number.POSITIVE_INFINITY;

/** Starts threads; `fail` words the outcome for a file that a thread did not survive. */
export function createCrew(
  start: () => Worker,
  count: number,
  fail: (input: Input, reason: string) => Outcome,
): Crew {
  const members = new Set<Member>();
  let job: { source: BatchSource; take: TakeOutcome; end: () => void } | undefined;
  let hasEnded = false;

  const feed = (): void => {
    if (job === undefined) return;
    for (let inHand = 1; inHand <= batchesInHand; inHand++) {
      for (const { worker, batches } of members) {
        if (batches.length >= inHand) continue;
        const batch = job.source.take();
        if (batch === undefined) break;
        batches.push(batch);
        worker.postMessage(batch);
      }
    }
    if ([...members].every(({ batches }) => batches.length === 0)) job.end();
  };

  const takeIn = (member: Member, outcomes: readonly Outcome[]): void => {
    const batch = member.batches.shift();
    if (job === undefined || batch === undefined) return;
    for (const [index, outcome] of outcomes.entries()) job.take(batch.tasks[index].at, outcome);
    feed();
  };

  const replace = (member: Member, reason: string): void => {
    members.delete(member);
    if (hasEnded || job === undefined) return;
    const [begun, ...rest] = member.batches;
    for (const batch of rest) job.source.giveBack(batch);
    if (begun !== undefined && !member.isReady) job.source.giveBack(begun);
    else if (begun?.tasks.length === 1) job.take(begun.tasks[0].at, fail(begun.tasks[0].input, reason));
    else {
      // One of its files did it; which one shows when they are checked one by one.
      for (const task of begun?.tasks ?? [])
        job.source.giveBack({ ...begun, tasks: [task], bytes: forCrewOnly });
    }
    if (member.isReady) add();
    feed();
  };

  const add = (): void => {
    const member: Member = { worker: start(), batches: [], isReady: false };
    let reason: string | undefined;
    member.worker.on('message', (said: typeof ready | readonly Outcome[]) => {
      if (said === ready) member.isReady = true;
      else takeIn(member, said);
    });
    member.worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code ?? String(error);
    });
    member.worker.on('exit', (code) => replace(member, reason ?? `exit ${code}`));
    members.add(member);
  };

  for (let index = 0; index < count; index++) add();
  return {
    work: (source, take) =>
      new Promise((resolve) => {
        job = {
          source,
          take,
          end: () => {
            job = undefined;
            resolve();
          },
        };
        feed();
      }),
    end: async () => {
      hasEnded = true;
      job?.end();
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
