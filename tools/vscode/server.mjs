import { spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeEnvironment } from './environment.mjs';
import { ensureNpmHost } from './host.mjs';
import { registerChinese } from './locale.mjs';

const START_TIMEOUT = 30_000;

// Quiet and offline. The web workbench saves after a delay by default: a test that types would change the file.
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * Starts the VS Code server of npm on 127.0.0.1 with data folders of its own below `dataDir`.
 * Without `connectionToken` everybody on this machine can use it. `testDriver` lets the address name an extension
 * under development and its tests: a built workbench ignores both otherwise.
 * Resolves to `{ host, origin, connectionToken, exited, stop }`.
 */
export function startServer(options) {
  const { dataDir, connectionToken, testDriver = false, locale, settings = {}, env = {}, port = 0 } = options;
  const { node, main } = ensureNpmHost();
  const userDir = join(dataDir, 'user');
  mkdirSync(join(userDir, 'User'), { recursive: true });
  writeFileSync(
    join(userDir, 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, null, 2),
  );
  if (locale === 'zh-cn') registerChinese(userDir);
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
    ...(connectionToken ? ['--connection-token', connectionToken] : ['--without-connection-token']),
    ...['--disable-telemetry', '--disable-workspace-trust'],
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(locale ? ['--locale', locale] : []),
    ...['--server-data-dir', join(dataDir, 'server'), '--user-data-dir', userDir],
    ...['--extensions-dir', options.extensionsDir ?? join(dataDir, 'extensions')],
  ];
  const log = openSync(join(dataDir, 'server.log'), 'a');
  const stdio = ['ignore', 'pipe', 'pipe'];
  // Detached makes it the head of a process group: the extension host and language servers end with it.
  const child = spawn(node, [main, ...args], { env: makeEnvironment(env), stdio, detached: true });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => stopGroup(child);
  process.prependOnceListener('exit', stop); // before a listener that removes dataDir
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason) => {
      clearTimeout(timer);
      stop();
      reject(new Error(`The VS Code server ${reason}. Its log: ${join(dataDir, 'server.log')}`));
    };
    const timer = setTimeout(() => fail(`did not start in ${START_TIMEOUT / 1000} s`), START_TIMEOUT);
    const read = (data) => {
      writeSync(log, data);
      if (output === undefined) return; // it listens already
      output += data;
      if (output.includes('EADDRINUSE')) fail(`found port ${port} in use: choose another one`);
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (!listening) return;
      output = undefined;
      clearTimeout(timer);
      const host = `127.0.0.1:${listening[1]}`;
      resolve({ host, origin: `http://${host}/`, connectionToken, exited, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    exited.then((code) => fail(`ended with exit code ${code}`));
  });
}

function stopGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Already gone.
  }
}

/**
 * The address of the workbench with a folder open. `file`, `extension` and `tests` (absolute paths) need a server
 * started with `testDriver`.
 */
export function makeWorkbenchUrl(server, { folder, file, extension, tests }) {
  const toRemote = (path) => `vscode-remote://${server.host}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', toRemote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', toRemote(extension)], ['enableProposedApi', '']);
  if (tests) payload.push(['extensionTestsPath', toRemote(tests)]);
  const query = new URLSearchParams({ folder });
  if (server.connectionToken) query.set('tkn', server.connectionToken);
  if (payload.length > 1) query.set('payload', JSON.stringify(payload));
  return `${server.origin}?${query}`;
}
