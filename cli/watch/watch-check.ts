import type { CheckCall } from '../check-call';
import type { ExitCode, Host } from '../command';
import { watchPhrases } from '../phrases/watch';
import { nameFile } from '../problem';
import { toPrintable } from '../reporters/printable';
import { watchFolders } from './folder-watch';
import { createMemory, type Memory } from './memory';
import { findChanged, takeStamps } from './stamps';

/** Empties a terminal and what can be scrolled back to. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

type CheckOnce = (host: Host, memory: Memory) => Promise<ExitCode>;

/** Checks, and again whenever something changes, until Ctrl-C, which is how it is meant to end. */
export async function watchCheck(call: CheckCall, host: Host, checkOnce: CheckOnce): Promise<ExitCode> {
  const say = watchPhrases[call.locale];
  const { signal } = host;
  const memory = createMemory();
  let before = takeStamps(call);
  while (!signal.aborted) {
    // Before the run, so that nothing is missed that changes meanwhile.
    const watch = watchFolders(before.folders);
    memory.look(before);
    try {
      await checkUntilStopped(host, (world) => checkOnce(world, memory));
      if (!signal.aborted) host.warn(`${wordTime()} ${say.waiting}`);
      let changed: string[] = [];
      while (changed.length === 0 && !signal.aborted) {
        await watch.wait(signal);
        const now = takeStamps(call);
        changed = findChanged(before, now);
        if (changed.length > 0) before = now;
      }
      if (signal.aborted) break;
      // Who reads what comes through a pipe wants to keep it.
      if (host.terminal.columns !== undefined) host.write(clear);
      host.warn(`${wordTime()} ${say.changed(changed.map((file) => toPrintable(nameFile(file))))}`);
    } finally {
      watch.close();
    }
  }
  return 0;
}

/** A run has a signal of its own: what listens to it goes with it. */
async function checkUntilStopped(host: Host, checkOnce: (world: Host) => Promise<ExitCode>): Promise<void> {
  const run = new AbortController();
  const stop = (): void => run.abort();
  host.signal.addEventListener('abort', stop, { once: true });
  try {
    await checkOnce({ ...host, signal: run.signal });
  } finally {
    host.signal.removeEventListener('abort', stop);
  }
}

function wordTime(): string {
  return `[${new Date().toTimeString().slice(0, 8)}]`;
}
