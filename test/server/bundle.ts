import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../kit/shared';

/** A program as users get it: one file that stands alone. */
export interface Bundle {
  readonly file: string;
  remove(): void;
}

/** Bundles the project with `tools/bundle.mjs` into a folder outside the tree; the bundle is that of `entry`. */
export async function bundleProgram(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  await promisify(execFile)(process.execPath, [path.join(root, 'tools/bundle.mjs'), '--out', folder]);
  return {
    file: path.join(folder, entry.replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Within a `describe`: the bundle is made before its tests and gone when they are done. */
export function useBundle(entry: string): { readonly file: string } {
  let bundle: Bundle;
  before(async function () {
    this.timeout(30_000);
    bundle = await bundleProgram(entry);
  });
  after(() => bundle.remove());
  return {
    get file() {
      return bundle.file;
    },
  };
}
