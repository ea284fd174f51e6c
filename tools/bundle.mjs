// Bundles what users run: client (detector and the rest), language server, command line and what writes its workbooks.
// node tools/bundle.mjs [--debug] [--out FOLDER]: with source maps and not minified, for stepping through; into FOLDER
// instead of dist/.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleInParts } from './bundle-in-parts.mjs';
import { projectRoot } from './install-dependencies.mjs';

const { values } = parseArgs({ options: { debug: { type: 'boolean' }, out: { type: 'string' } } });
const out = values.out ?? join(projectRoot, 'dist');

const shared = {
  absWorkingDir: projectRoot,
  bundle: true,
  charset: 'utf8',
  minify: !values.debug,
  sourcemap: Boolean(values.debug),
  legalComments: 'none',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
// The oldest browsers that VS Code for the Web supports have all of ES2022.
const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};
const shebang = { js: '#!/usr/bin/env node' };

await rm(out, { recursive: true, force: true });
await Promise.all([
  // The detector is all that loads for an ordinary .txt; it requires ./node-client.js when a report is seen.
  build({
    ...node,
    entryPoints: ['client/node.ts'],
    outfile: join(out, 'client/node.js'),
    external: ['vscode', './node-client'],
  }),
  build({
    ...node,
    entryPoints: ['client/node-client.ts'],
    outfile: join(out, 'client/node-client.js'),
    external: ['vscode'],
  }),
  // The server's entry is all that is loaded before it is known whether its code has been compiled before.
  build({
    ...node,
    entryPoints: ['server/node.ts'],
    outfile: join(out, 'server/node.js'),
    external: ['./start-node'],
    banner: shebang,
  }),
  bundleInParts(node, { 'start-node': 'server/start-node.ts' }, join(out, 'server')),
  // The web host loads one file and cannot require another; the server is a worker of its own.
  build({
    ...browser,
    format: 'cjs',
    entryPoints: ['client/browser.ts'],
    outfile: join(out, 'client/browser.js'),
    external: ['vscode'],
  }),
  build({
    ...browser,
    format: 'iife',
    entryPoints: ['server/browser.ts'],
    outfile: join(out, 'server/browser.js'),
  }),
  // What a person calls, and what it starts threads with, load the rest from compiled code.
  build({
    ...node,
    entryPoints: ['cli/launch/main.ts', 'cli/launch/thread.ts'],
    outdir: join(out, 'cli'),
    banner: shebang,
  }),
  bundleInParts(node, { start: 'cli/main.ts', 'start-thread': 'cli/thread.ts' }, join(out, 'cli'), [
    'cli/run.ts',
    'cli/start-check.ts',
  ]),
]);
