import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from '../install-dependencies.mjs';

/** The version downloaded for tests when no VS Code is given: the oldest one the extension supports. */
const DOWNLOAD_VERSION = '1.100.3';
const DOWNLOAD_TIMEOUT = 10_000;

/**
 * The program file of the VS Code named by VSCODE_PATH or, when `onPath` is set, of `code` on the PATH; undefined when
 * there is none. Throws when VSCODE_PATH names nothing.
 */
export function findDesktopVSCode({ onPath = false } = {}) {
  const named = process.env.VSCODE_PATH;
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`VSCODE_PATH is set to ${named}, which does not exist. Correct it or unset it.`);
    }
    return resolveProgram(named);
  }
  return onPath ? findOnPath() : undefined;
}

/** Downloads VS Code with @vscode/test-electron into .vscode-test (kept there); throws when that fails. */
export async function downloadDesktopVSCode() {
  const { download } = await import('@vscode/test-electron');
  const reporter = { report() {}, error() {} }; // the caller says in one line what went wrong
  const cachePath = join(projectRoot, '.vscode-test');
  return await download({ version: DOWNLOAD_VERSION, timeout: DOWNLOAD_TIMEOUT, cachePath, reporter });
}

/** Why a desktop VS Code cannot show itself on this machine, or undefined when it can. */
export function explainNoDisplay({ allowVirtual = false } = {}) {
  if (process.platform !== 'linux' || process.env.DISPLAY) return undefined;
  if (!allowVirtual) return 'no display (DISPLAY is not set)';
  const hasVirtual = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
  return hasVirtual ? undefined : 'no display (DISPLAY is not set) and no xvfb-run';
}

/** The system libraries a program lacks, as a reason why it cannot start, or undefined when none is missing. */
export function explainMissingLibraries(program) {
  if (process.platform !== 'linux') return undefined;
  const result = spawnSync('ldd', [program], { encoding: 'utf8' });
  const missing = [...(result.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  return missing.length > 0 ? `system libraries are missing: ${missing.join(', ')}` : undefined;
}

// VS Code's command line script starts the program and returns at once. Its program is wanted: it stays until the
// window is closed and hands back the exit code of a test run.
function resolveProgram(path) {
  const real = realpathSync(path);
  const isFolder = statSync(real).isDirectory();
  const base = isFolder ? real : dirname(dirname(real));
  const candidates = [
    join(base, 'code'),
    join(base, 'Code.exe'),
    join(base, 'Contents', 'MacOS', 'Electron'), // the folder Visual Studio Code.app
    join(base, '..', '..', 'MacOS', 'Electron'), // Contents/Resources/app/bin/code
  ];
  const isScript = isFolder || /[\\/]bin[\\/]code(\.cmd)?$/.test(real);
  const program = isScript ? candidates.find((candidate) => isFile(candidate)) : undefined;
  if (isFolder && !program)
    throw new Error(`VSCODE_PATH is set to ${path}, a folder without VS Code's program.`);
  return program ?? real;
}

function findOnPath() {
  const names = process.platform === 'win32' ? ['code.cmd', 'Code.exe'] : ['code'];
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isFile);
  // The "code" of a remote terminal only talks to a VS Code elsewhere; it can open no extension under development.
  return found && !/remote-cli/.test(realpathSync(found)) ? resolveProgram(found) : undefined;
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
