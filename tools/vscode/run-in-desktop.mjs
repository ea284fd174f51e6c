import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEnvironment } from './environment.mjs';
import { explainNoDisplay } from './find-desktop.mjs';

const NO_ANSWER = 2;
const CHILD = fileURLToPath(new URL('desktop-child.mjs', import.meta.url));

/** Runs the test entry `tests` in a desktop VS Code and resolves to the code it ends with. */
export async function runInDesktop({ program, extension, tests, workspace, dataDir, env, timeout }) {
  const options = {
    vscodeExecutablePath: program,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [
      workspace,
      `--user-data-dir=${join(dataDir, 'user')}`,
      `--extensions-dir=${join(dataDir, 'extensions')}`,
    ],
  };
  const command = [process.execPath, CHILD, JSON.stringify(options)];
  if (explainNoDisplay()) command.unshift('xvfb-run', '-a');
  const isWindows = process.platform === 'win32';
  // A process group of its own: a time-out ends VS Code and the virtual display with it.
  const child = spawn(command[0], command.slice(1), {
    env: makeEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
  });
  const stop = () => stopTree(child, isWindows);
  process.once('exit', stop);
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      console.log(`Time-out: no result after ${timeout / 1000} s.`);
      stop();
      resolve(NO_ANSWER);
    }, timeout);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? NO_ANSWER);
    });
  });
}

function stopTree(child, isWindows) {
  try {
    if (isWindows) spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Already gone.
  }
}
