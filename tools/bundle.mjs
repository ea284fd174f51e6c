import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** Bundles what users run: client (detector and the rest), language server and command line, each one file. */
const shared = {
  bundle: true,
  charset: 'utf8',
  minify: !process.argv.includes('--debug'),
  sourcemap: true,
  legalComments: 'none',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const shebang = { js: '#!/usr/bin/env node' };

await rm('dist', { recursive: true, force: true });
await Promise.all([
  // The detector is all that loads for an ordinary .txt; it requires ./node-client.js when a report is seen.
  build({
    ...node,
    entryPoints: ['client/node.ts'],
    outfile: 'dist/client/node.js',
    external: ['vscode', './node-client'],
  }),
  build({
    ...node,
    entryPoints: ['client/node-client.ts'],
    outfile: 'dist/client/node-client.js',
    external: ['vscode'],
  }),
  build({ ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server/node.js', banner: shebang }),
  build({ ...node, entryPoints: ['cli/main.ts'], outfile: 'dist/cli/main.js', banner: shebang }),
]);
