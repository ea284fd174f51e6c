import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../kit/shared';

/** A program as users get it: one file that stands alone. */
export interface Bundle {
  readonly file: string;
  remove(): void;
}

/** Bundles an entry of the project the way `tools/bundle.mjs` does, into a folder of its own outside the tree. */
export async function bundleProgram(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  const file = path.join(folder, `${path.basename(entry, '.ts')}.js`);
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: file,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
