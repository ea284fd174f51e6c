import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../install-dependencies.mjs';

/**
 * Bundles the smoke tests with mocha for the web host, a worker that can require nothing; returns the file. It is below
 * the extension's folder: VS Code runs tests in the host of the extension they are part of.
 */
export async function bundleWebTests() {
  const outfile = join(projectRoot, 'out', 'web-tests.js');
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['test/vscode/smoke/web.ts'],
    outfile,
    bundle: true,
    charset: 'utf8',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}
