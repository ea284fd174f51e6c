import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

const prefix = '.disclosure-report-fix';
const pattern = /^\.disclosure-report-fix\.([0-9a-f]{8})\.(\d{1,10})\.[0-9a-f]{12}\.tmp$/;

/** A file lives for milliseconds. */
const certainlyOld = 24 * 60 * 60 * 1_000;

let ownHost: string | undefined;

/** Not the name of the machine itself: the file may come to lie where others see it. */
function getHost(): string {
  ownHost ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return ownHost;
}

/** The name of a file that is being written; not a `.txt`, so that no run takes it for a report. */
export function nameLeftover(random: string): string {
  return `${prefix}.${getHost()}.${process.pid}.${random}.tmp`;
}

/**
 * Takes away what runs that were killed have left in a folder: files of such a name whose process on this machine is
 * gone, or that are a day old. Were one in use after all, its run would leave the report as it was, and say so.
 */
export function removeLeftovers(folder: string): void {
  for (const name of listNames(folder)) {
    const [, host, pid] = pattern.exec(name) ?? [];
    if (host === undefined) continue;
    const file = path.join(folder, name);
    try {
      const { mtimeMs } = lstatSync(file);
      const isOver = host === getHost() && !isRunning(Number(pid));
      if (isOver || Date.now() - mtimeMs > certainlyOld) rmSync(file);
    } catch {
      // Another run may have been faster.
    }
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
