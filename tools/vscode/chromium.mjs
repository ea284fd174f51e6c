import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ADVICE =
  'Install them ("apt-get install chromium fonts-noto-cjk" on Debian and Ubuntu, as root), ' +
  'or set CHROMIUM to the path of a Chromium or Chrome.';

/** What playwright needs to start a Chromium that stays quiet and works as root in a container. */
export function makeLaunchOptions(executablePath) {
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return {
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  };
}

/** The path of a Chromium or Chrome of this machine, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (!existsSync(process.env.CHROMIUM)) {
      throw new Error(`CHROMIUM is set to ${process.env.CHROMIUM}, which does not exist.`);
    }
    return process.env.CHROMIUM;
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

/** Like findChromium, but installs a missing Chromium or a missing Chinese font where that is possible. */
export function ensureChromium() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length > 0) installPackages(missing);
  const found = findChromium();
  if (!found) throw new Error(`No Chromium was found. ${ADVICE}`);
  return found;
}

// Without fontconfig's fc-list nothing can be said; Debian's chromium brings it.
function hasChineseFont() {
  const result = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '';
}

function installPackages(names) {
  const sudo = findSudo();
  if (!isExecutable('/usr/bin/apt-get') || !sudo) return giveUp(names, 'they cannot be installed from here');
  console.log(`Installing ${names.join(' and ')} with apt-get ...`);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  for (const args of [['update'], install]) {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const result = spawnSync(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    // A failed update is not the end: the lists of an earlier one may do.
    if (result.status !== 0 && args === install) {
      return giveUp(names, `apt-get failed:\n${result.stdout}${result.stderr}`.trim());
    }
  }
}

// A missing font only spoils pictures, a missing browser stops everything.
function giveUp(names, reason) {
  const message = `Missing: ${names.join(', ')}; ${reason}\n${ADVICE}`;
  if (names.includes('chromium')) throw new Error(message);
  console.warn(message);
}

// The command in front of apt-get: nothing for root, "sudo -n" where it asks no password, else undefined.
function findSudo() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
