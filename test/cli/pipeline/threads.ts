import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Host } from '../../../cli/command';

/** A host whose threads run `script`; by default the program itself. */
export function withThreads(script = path.join(__dirname, '../../../cli/thread.js')): Pick<Host, 'threads'> {
  return { threads: { most: 4, start: (data) => new Worker(script, { workerData: data }) } };
}
