// The floor as it would be shipped: one minified file.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the floor into a folder and says where it is. */
export async function bundleFloor(folder) {
  const outfile = join(folder, 'floor-server.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('floor-server.mjs', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  return outfile;
}
