import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const NEEDED_NODE = 20;

/** Installs the locked npm packages when node_modules is missing or does not match package-lock.json. */
export function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
    throw new Error(`Node.js ${NEEDED_NODE} or newer is needed; this is ${process.version}.`);
  }
  if (isUpToDate()) return;
  console.log('Installing the npm packages of package-lock.json (npm ci) ...');
  // --include=dev: NODE_ENV=production must not leave out the build tools.
  const result = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) throw new Error(`npm could not be started (${result.error.message}). Is it on the PATH?`);
  if (result.status !== 0) {
    throw new Error(`npm ci failed (see above). Check the network and run "npm ci" in ${projectRoot} again.`);
  }
}

// The contents are compared, not the times: a git checkout renews package-lock.json without changing it.
// npm writes node_modules/.package-lock.json last, so an interrupted install counts as missing.
function isUpToDate() {
  const installedFile = join(projectRoot, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  try {
    const wanted = readPackages(join(projectRoot, 'package-lock.json'));
    const installed = readPackages(installedFile);
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
