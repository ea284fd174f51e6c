import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

const prefix = '.disclosure-report-fix';
const pattern = /^\.disclosure-report-fix\.([0-9a-f]{8})\.(\d{1,10})\.[0-9a-f]{12}\.tmp$/;

/** A file lives for milliseconds. */
const certainlyOld = 24 * 60 * 60 * 1_000;

/** A number for this machine, not its name: the file may come to lie where others see it. */
function numberHost(): string {
  let sum = 0x811c9dc5;
  for (const character of hostname()) sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** A name that no other file has, for one that is being written; not a `.txt`, so that no run takes it for a report. */
export function nameLeftover(): string {
  const random = Math.floor(Math.random() * 2 ** 48);
  return `${prefix}.${numberHost()}.${process.pid}.${random.toString(16).padStart(12, '0')}.tmp`;
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
      const isOver = host === numberHost() && !isRunning(Number(pid));
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
