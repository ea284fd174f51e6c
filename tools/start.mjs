// npm start: builds the extension and opens VS Code with it and samples/. "--check" tries that without a person.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { checkWorkbench } from './vscode/check-workbench.mjs';
import { makeEnvironment } from './vscode/environment.mjs';
import {
  downloadDesktopVSCode,
  explainMissingLibraries,
  explainNoDisplay,
  findDesktopVSCode,
} from './vscode/find-desktop.mjs';
import { installExtension } from './vscode/install-extension.mjs';
import { makeWorkbenchUrl, startServer } from './vscode/server.mjs';
import { exitOnSignals, makeTempDir, removeTempDir } from './vscode/temp-dir.mjs';

const SAMPLES = join(projectRoot, 'samples');

function build() {
  console.log('Building ...');
  const options = { cwd: projectRoot, stdio: 'inherit', shell: process.platform === 'win32' };
  const result = spawnSync('npm', ['run', '--silent', 'build'], options);
  if (result.status !== 0)
    throw new Error('The build failed (see above). Correct that and run "npm start" again.');
}

async function findDesktop() {
  const given = findDesktopVSCode({ onPath: true });
  const obstacle = explainNoDisplay();
  if (process.env.VSCODE_PATH && obstacle) {
    throw new Error(
      `VSCODE_PATH is set, but there is ${obstacle}. Set DISPLAY, or unset VSCODE_PATH to use a browser.`,
    );
  }
  try {
    if (obstacle) throw new Error(obstacle);
    if (given) return given;
    console.log('No VS Code was found (VSCODE_PATH, or code on the PATH). Downloading one ...');
    const program = await downloadDesktopVSCode();
    const missing = explainMissingLibraries(program);
    if (missing) throw new Error(missing);
    return program;
  } catch (error) {
    console.log(`No desktop VS Code: ${error.message ?? error}.`);
    return undefined;
  }
}

// A profile of its own: neither the user's settings nor other extensions play a part.
async function openDesktop(program, dataDir) {
  const args = [
    `--extensionDevelopmentPath=${projectRoot}`,
    `--user-data-dir=${join(dataDir, 'user')}`,
    `--extensions-dir=${join(dataDir, 'extensions')}`,
    ...['--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Electron refuses to run as root with its sandbox
    SAMPLES,
  ];
  console.log(`Opening ${SAMPLES} in ${program}. Close the window, or press Ctrl-C here, to end.`);
  const shell = /\.cmd$/i.test(program);
  const child = spawn(shell ? `"${program}"` : program, args, {
    stdio: 'ignore',
    env: makeEnvironment(),
    shell,
  });
  process.once('exit', () => child.kill());
  return await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${program} could not be started: ${error.message}.`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function serve({ port, locale, check }, dataDir) {
  const extensionsDir = join(dataDir, 'extensions');
  const manifest = installExtension(extensionsDir);
  const connectionToken = randomBytes(16).toString('hex'); // other users of this machine must not get in
  const server = await startServer({ dataDir, extensionsDir, connectionToken, port, locale });
  const url = makeWorkbenchUrl(server, { folder: SAMPLES });
  console.log(`\nVS Code with the extension and samples/ is at\n\n  ${url}\n\nCtrl-C ends it.`);
  if (check) {
    await checkWorkbench(server, SAMPLES, manifest);
    return 0;
  }
  // A browser that cannot be opened is no failure: the address is above.
  if (process.env.DISPLAY)
    spawn('xdg-open', [url], { stdio: 'ignore', detached: true }).on('error', () => {});
  await server.exited;
  console.error(`The VS Code server ended by itself. Its log: ${join(dataDir, 'server.log')}`);
  return 1;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      locale: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port ?? process.env.PORT ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error('--port (or PORT) must be a number from 1 to 65535; without it a free one is taken.');
  }
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  const locale = values.locale ?? (language.startsWith('zh') ? 'zh-cn' : undefined);
  return { port, check: values.check, locale: values.check ? undefined : locale }; // --check reads English texts
}

exitOnSignals();
try {
  const options = readOptions();
  ensureDependencies();
  // --check is for machines without a screen: it always takes the VS Code of npm.
  const program = options.check ? undefined : await findDesktop();
  build();
  const dataDir = makeTempDir();
  process.once('exit', (code) => code !== 1 && removeTempDir(dataDir)); // after a failure the logs stay
  process.exit(program ? await openDesktop(program, dataDir) : await serve(options, dataDir));
} catch (error) {
  console.error(`npm start: ${error.message ?? error}`);
  process.exit(1);
}
