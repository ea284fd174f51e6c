// Runs test/vscode/**/*.test.ts inside a real VS Code. Which one: the one of VSCODE_PATH, else a downloaded
// one where a desktop program can run, else the one of npm in a headless Chromium.
// --web: the smoke tests in the web host; --installed: from the package, installed. Both in the VS Code of npm.
import { cpSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import {
  downloadDesktopVSCode,
  explainMissingLibraries,
  explainNoDisplay,
  findDesktopVSCode,
} from './vscode/find-desktop.mjs';
import { bundleWebTests } from './vscode/bundle-web-tests.mjs';
import { npmHostVersion } from './vscode/host.mjs';
import { installPackage, makeEmptyExtension } from './vscode/install-package.mjs';
import { runInDesktop } from './vscode/run-in-desktop.mjs';
import { runInNpmHost } from './vscode/run-in-npm-host.mjs';
import { serveFolder } from './vscode/serve-folder.mjs';
import { exitOnSignals, makeTempDir, removeTempDir } from './vscode/temp-dir.mjs';
import { judgeTestRun, readTestReport } from './vscode/test-report.mjs';

const TIMEOUT = Number(process.env.VSCODE_TEST_TIMEOUT ?? 240_000);
const PICTURE = join(projectRoot, '.vscode-test', 'failure.png');
const TESTS = join(projectRoot, 'out', 'test', 'vscode', 'index.js');

// How the extension and the tests get into VS Code.
const WAYS = {
  source: async () => ({ extension: projectRoot, tests: TESTS }),
  web: async () => {
    const tests = await bundleWebTests();
    const { origin } = await serveFolder(projectRoot);
    return { web: { extension: origin, tests: `${origin}${relative(projectRoot, tests)}` } };
  },
  installed: async (dataDir) => ({
    extensionsDir: await installPackage(dataDir),
    extension: makeEmptyExtension(dataDir),
    tests: TESTS,
    env: { VSCODE_TEST_FOLDER: 'smoke' },
  }),
};

/** Runs the suite and resolves to the exit code: 0 passed, 1 failures, 2 VS Code did not come to the end of it. */
export async function testInVSCode({ grep, locale, way = 'source', npmHost = way !== 'source' }) {
  if (!existsSync(TESTS)) throw new Error(`${TESTS} is missing. Run "npm run build" first.`);
  const dataDir = makeTempDir();
  const reportFile = join(dataDir, 'report.txt');
  const chosen = await WAYS[way](dataDir);
  const run = {
    ...chosen,
    workspace: copyWorkspace(dataDir),
    dataDir,
    reportFile,
    env: { ...chosen.env, VSCODE_TEST_OUT: reportFile, MOCHA_GREP: grep },
    timeout: TIMEOUT,
  };
  const runInNpm = () => {
    console.log(`VS Code ${npmHostVersion} of npm, in Chromium`);
    return runInNpmHost({ ...run, locale, picture: PICTURE, judge: (code) => judge(code, reportFile).code });
  };
  const desktop = npmHost ? undefined : await chooseDesktop();
  let hostCode = desktop ? await runInDesktop({ ...run, program: desktop.program }) : await runInNpm();
  if (desktop?.downloaded && readTestReport(reportFile).text === '') {
    console.log('The downloaded VS Code did not get as far as the tests.');
    hostCode = await runInNpm();
  }
  process.stdout.write(readTestReport(reportFile).text);
  const { code, reason } = judge(hostCode, reportFile);
  if (reason) console.log(`Not passed: ${reason}. Logs: ${dataDir}`);
  else removeTempDir(dataDir);
  return code;
}

function judge(hostCode, reportFile) {
  return judgeTestRun(hostCode, readTestReport(reportFile));
}

// A copy: no test can change the tree.
function copyWorkspace(dataDir) {
  const copy = join(dataDir, 'workspace');
  cpSync(join(projectRoot, 'samples'), copy, { recursive: true });
  return copy;
}

// The program of a desktop VS Code, or undefined for the one of npm.
async function chooseDesktop() {
  const obstacle = explainNoDisplay({ allowVirtual: true });
  const named = findDesktopVSCode();
  if (named) {
    if (obstacle)
      throw new Error(`VSCODE_PATH is set, but there is ${obstacle}. Install xvfb, or unset VSCODE_PATH.`);
    console.log(`VS Code of VSCODE_PATH: ${named}`);
    return { program: named, downloaded: false };
  }
  try {
    if (obstacle) throw new Error(obstacle);
    const program = await downloadDesktopVSCode();
    const missing = explainMissingLibraries(program);
    if (missing) throw new Error(missing);
    console.log(`Downloaded VS Code: ${program}`);
    return { program, downloaded: true };
  } catch (error) {
    console.log(`No desktop VS Code: ${error.message ?? error}.`);
    return undefined;
  }
}

const { values } = parseArgs({
  options: {
    grep: { type: 'string' },
    locale: { type: 'string' },
    'npm-host': { type: 'boolean' },
    web: { type: 'boolean' },
    installed: { type: 'boolean' },
  },
});
exitOnSignals();
try {
  ensureDependencies();
  const grep = values.grep ?? process.env.MOCHA_GREP;
  const way = ['web', 'installed'].find((name) => values[name]);
  process.exit(await testInVSCode({ grep, locale: values.locale, way, npmHost: values['npm-host'] }));
} catch (error) {
  console.error(error.message ?? error);
  process.exit(2);
}
