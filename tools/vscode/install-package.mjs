import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePackage } from '../package/write-package.mjs';
import { makeEnvironment } from './environment.mjs';
import { ensureNpmHost } from './host.mjs';

/** Makes the package and lets the VS Code of npm install it, as a person would; returns the folder of extensions. */
export async function installPackage(dataDir) {
  const extensionsDir = join(dataDir, 'extensions');
  const { file } = await writePackage(dataDir);
  const { node, main } = ensureNpmHost();
  const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', join(dataDir, 'server')];
  const args = [main, '--install-extension', file, ...folders, '--accept-server-license-terms'];
  const result = spawnSync(node, args, { env: makeEnvironment(), encoding: 'utf8' });
  if (result.status !== 0 || !result.stdout.includes('was successfully installed')) {
    throw new Error(`VS Code did not install ${file}:\n${result.stdout}${result.stderr}`);
  }
  return extensionsDir;
}

/** An extension that does nothing: VS Code runs tests only together with one that is under development. */
export function makeEmptyExtension(dataDir) {
  const folder = join(dataDir, 'empty');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: './main.js' }));
  writeFileSync(join(folder, 'main.js'), '');
  return folder;
}
