import { parentPort, workerData } from 'node:worker_threads';
import { ready } from './crew';
import { createFileChecker } from './file-checker';
import type { Batch, CheckPlan } from './task';

/** What a thread of a crew does: it checks the batches that it is given. */
export function serveBatches(): void {
  const checker = createFileChecker(workerData as CheckPlan);
  parentPort?.on('message', (batch: Batch) => {
    parentPort?.postMessage(batch.tasks.map((task) => checker.check(task, batch)));
  });
  parentPort?.postMessage(ready);
}
