import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isIncluded, isSearched } from './file-query';
import { type FileQuery, type Files, type ListedFile, largestFile } from './report-source';

/** Files of the disk, for clients that have no way to read for the server. */
export const nodeFiles: Files = {
  async list(query) {
    const listed: ListedFile[] = [];
    for (const folder of query.folders) {
      if (folder.startsWith('file:')) await walk(fileURLToPath(folder), '', query, listed);
    }
    return listed;
  },
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      return (await stat(file)).size > largestFile ? undefined : await readFile(file);
    } catch {
      return undefined;
    }
  },
};

/** Adds the files of a folder and of those in it; links are not followed, they may lead in circles. */
async function walk(root: string, below: string, query: FileQuery, listed: ListedFile[]): Promise<void> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (listed.length >= query.limit) return;
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isSearched(query, name)) await walk(root, name, query, listed);
    } else if (entry.isFile() && isIncluded(query, name)) {
      const file = path.join(root, name);
      const found = await stat(file).catch(() => undefined);
      if (found === undefined || found.size > largestFile) continue;
      listed.push({ uri: pathToFileURL(file).href, stamp: `${found.mtimeMs} ${found.size}` });
    }
  }
}
