import type { Batch, Task, Wanted } from './task';

/** What one thread does in one go: some ten milliseconds, so that no thread waits long for another at the end. */
const bytesOfBatch = 256 * 1024;
const tasksOfBatch = 64;
/** The digests of siblings travel with a batch to its thread. */
const siblingsOfBatch = 256;

export interface BatchOptions {
  readonly wanted: Wanted;
  /** The name of the file that a sibling came from. */
  readonly nameOf: (uri: string) => string;
  readonly sizeOf: (task: Task) => number;
}

/** Puts tasks together, in their order; a large file is a batch of its own. */
export function* makeBatches(
  tasks: Iterable<Task>,
  { wanted, nameOf, sizeOf }: BatchOptions,
): Generator<Batch> {
  let batch = startBatch(wanted);
  for (const task of tasks) {
    const bytes = sizeOf(task);
    if (batch.tasks.length > 0 && batch.bytes + bytes > bytesOfBatch) {
      yield batch;
      batch = startBatch(wanted);
    }
    batch.tasks.push(task);
    batch.bytes += bytes;
    for (const uri of listSiblings(task)) batch.names.set(uri, nameOf(uri));
    if (batch.tasks.length >= tasksOfBatch || batch.names.size >= siblingsOfBatch) {
      yield batch;
      batch = startBatch(wanted);
    }
  }
  if (batch.tasks.length > 0) yield batch;
}

function startBatch(wanted: Wanted) {
  return { tasks: [] as Task[], wanted, names: new Map<string, string>(), bytes: 0 };
}

function listSiblings({ siblings }: Task): string[] {
  if (siblings === undefined) return [];
  const { lastYear, sameYear, members } = siblings;
  return [...lastYear, ...sameYear.shown, ...(members?.digests ?? [])].map(({ uri }) => uri);
}

/** Batches that several threads take from. */
export interface BatchSource {
  /** The next batch of at most so many bytes; larger ones are left for whoever takes any. */
  take(mostBytes?: number): Batch | undefined;
  /** Returns what was taken and not done. */
  giveBack(batch: Batch): void;
}

export function createBatchSource(batches: Iterator<Batch>): BatchSource {
  const aside: Batch[] = [];
  return {
    take: (mostBytes = Number.POSITIVE_INFINITY) => {
      const at = aside.findIndex(({ bytes }) => bytes <= mostBytes);
      if (at >= 0) return aside.splice(at, 1)[0];
      for (;;) {
        const { value, done } = batches.next();
        if (done) return undefined;
        if (value.bytes <= mostBytes) return value;
        aside.push(value);
      }
    },
    giveBack: (batch) => {
      aside.push(batch);
    },
  };
}
