import { writeSync } from 'node:fs';
import { version } from '../package.json';
import { run } from './run';

/** Writes all of it before the process ends, also into a slow pipe. */
function write(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
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

const { stdout, stderr, exitCode } = run(process.argv.slice(2), version);
write(1, stdout);
write(2, stderr);
process.exitCode = exitCode;
