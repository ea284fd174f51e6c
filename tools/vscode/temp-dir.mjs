import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a temporary folder. Its path is short: VS Code puts sockets below it, whose paths are limited. */
export function makeTempDir() {
  return mkdtempSync(join(tmpdir(), 'vsc-'));
}

/** Removes a temporary folder; a VS Code that is still closing may write into it meanwhile, hence the retries. */
export function removeTempDir(dir) {
  try {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // A leftover in the temp folder is no reason to fail.
  }
}

/** Turns Ctrl-C and SIGTERM into a normal exit, so that "exit" listeners stop what was started. */
export function exitOnSignals() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => process.exit(code));
  }
}
