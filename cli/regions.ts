import path from 'node:path';

/**
 * The region of a file by where it lies: the folder of the first level below the folder that was named, or where several
 * were named that one. Undefined for files that lie in none.
 */
export function createRegionOf(named: readonly string[]): (file: string) => string | undefined {
  const folders = named.map((one) => path.resolve(one));
  return (file) => {
    const absolute = path.resolve(file);
    for (const folder of folders) {
      const relative = path.relative(folder, absolute);
      if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) continue;
      const [first, ...below] = relative.split(path.sep);
      if (folders.length > 1) return path.basename(folder);
      return below.length > 0 ? first : undefined;
    }
    return undefined;
  };
}
