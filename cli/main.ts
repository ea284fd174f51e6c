import { fstatSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { version } from '../package.json';
import type { Host } from './command';
import { readAll } from './inputs/read-bytes';
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

const isWindows = process.platform === 'win32';

/** A stream that may be a terminal; of any other Node need not make one, which takes as long as checking a report. */
function findTerminal(descriptor: 1 | 2): Partial<NodeJS.WriteStream> {
  try {
    const stats = fstatSync(descriptor);
    const isDevice = stats.isCharacterDevice() && (isWindows || stats.rdev !== statSync('/dev/null').rdev);
    if (!isDevice) return {};
  } catch {
    // Closed: Node knows what to make of it.
  }
  return descriptor === 1 ? process.stdout : process.stderr;
}

/** What threads need is loaded by the first: most runs have none. */
function startThread(workerData: unknown): Worker {
  const { Worker } = require('node:worker_threads') as typeof import('node:worker_threads');
  const resourceLimits = { maxYoungGenerationSizeMb: 12 };
  return new Worker(path.join(__dirname, 'thread.js'), { workerData, resourceLimits });
}

function start(): void {
  const interrupt = new AbortController();
  const [output, problems] = [findTerminal(1), findTerminal(2)];
  const host: Host = {
    version,
    documentation: pathToFileURL(path.join(__dirname, '../../docs')).href,
    write: (text) => write(1, text),
    writeBytes: (bytes) => write(1, bytes),
    warn: (line) => write(2, `${line}\n`),
    draw: (text) => write(2, text),
    terminal: {
      hasColours: showsColours(process.env, output),
      showsProgress: problems.isTTY === true && process.env.TERM !== 'dumb',
      // Some terminals do not know, and say 0.
      columns: output.columns || undefined,
      progressColumns: problems.columns || undefined,
    },
    readInput,
    signal: interrupt.signal,
    threads: {
      get most() {
        return (require('node:os') as typeof import('node:os')).availableParallelism();
      },
      start: startThread,
    },
  };
  // Once: a second Ctrl-C ends the process as if nobody had listened.
  process.once('SIGINT', () => interrupt.abort());
  // All is written by then, and no thread is left: what Node would do at its end is to give back memory, piece by piece.
  run(process.argv.slice(2), host).then((exitCode) => process.exit(exitCode));
}

start();
