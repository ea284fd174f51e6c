import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../install-dependencies.mjs';

/** package.json as data. */
export function readManifest() {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
}

/**
 * The files of the package, by their path in it and where they are now: package.json and what its "files" name, a file
 * or all of a folder. "dist" is taken from the folder `dist`. Throws when one is not there.
 */
export function listFiles({ files }, dist) {
  return ['package.json', ...files].flatMap((name) => {
    const path = name === 'dist' ? dist : join(projectRoot, name);
    if (!existsSync(path)) throw new Error(`"files" in package.json names ${name}, which is not there.`);
    if (!statSync(path).isDirectory()) return [{ name, path }];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((inside) => ({
        name: `${name}/${inside.slice(path.length + 1).replaceAll('\\', '/')}`,
        path: inside,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}
