/**
 * The folders above a file, the nearest first, without a slash behind them; the topmost is empty. Takes absolute paths
 * with `/`, and URIs.
 */
export function listFoldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)) {
    folders.push(path.slice(0, at));
  }
  return folders;
}

/** The settings file in force for a file: of those that there are, the one in the nearest folder above it. */
export function findNearest(path: string, files: Iterable<string>): string | undefined {
  const byFolder = new Map([...files].map((file) => [listFoldersAbove(file)[0], file]));
  for (const folder of listFoldersAbove(path)) {
    const file = byFolder.get(folder);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** A path as seen from the folder that `file` stands in; undefined where it is not below that folder. */
export function relateTo(file: string, path: string): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}
