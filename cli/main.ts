import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { version } from '../package.json';
import type { Host } from './command';
import { readAll } from './inputs/read-bytes';
import { serveBatches } from './pipeline/serve';
import { run } from './run';
import { showsColours } from './shows-colours';

/** Writes all of it before the process ends, also into a slow pipe. */
function write(descriptor: number, content: string | Uint8Array): void {
  let bytes: Uint8Array = typeof content === 'string' ? Buffer.from(content) : content;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function readInput(): Uint8Array {
  const read = readAll(0);
  if ('bytes' in read) return read.bytes;
  throw Object.assign(new Error(read.reason), { code: read.reason });
}

function start(): void {
  const interrupt = new AbortController();
  const host: Host = {
    version,
    documentation: pathToFileURL(path.join(__dirname, '../../docs')).href,
    write: (text) => write(1, text),
    writeBytes: (bytes) => write(1, bytes),
    warn: (line) => write(2, `${line}\n`),
    draw: (text) => write(2, text),
    terminal: {
      hasColours: showsColours(process.env, process.stdout),
      showsProgress: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
      // Some terminals do not know, and say 0.
      columns: process.stdout.columns || undefined,
      progressColumns: process.stderr.columns || undefined,
    },
    readInput,
    signal: interrupt.signal,
    threads: {
      most: availableParallelism(),
      // This file is also what the other threads run.
      start: (data) =>
        new Worker(__filename, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 12 } }),
    },
  };
  // Once: a second Ctrl-C ends the process as if nobody had listened.
  process.once('SIGINT', () => interrupt.abort());
  run(process.argv.slice(2), host).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

if (isMainThread) start();
else serveBatches();
