// A thread of the program that does not survive files of a certain name.
import { parentPort } from 'node:worker_threads';
import { serveBatches } from '../../../cli/pipeline/serve';
import type { Batch } from '../../../cli/pipeline/task';

parentPort?.on('message', ({ tasks }: Batch) => {
  if (tasks.some(({ input }) => input.file.includes('致命'))) process.exit(7);
});
serveBatches();
