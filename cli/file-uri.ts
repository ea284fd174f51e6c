import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names in which a uri writes nothing but letters of other scripts in another way. */
const plainName = /^[\w.\-()（）\u3400-\u9fff]+$/;

/** With `/` behind them, by the folder, from the root on and with a separator behind it. */
const folders = new Map<string, string>();

/** The uri of a file, as `pathToFileURL` writes it; that one takes as long as reading the file. */
export function fileUri(file: string): string {
  const name = path.basename(file);
  if (!file.endsWith(name) || name === '.' || name === '..' || !plainName.test(name))
    return pathToFileURL(file).href;
  const named = file.slice(0, file.length - name.length);
  const folder = path.isAbsolute(named) ? named : path.join(path.resolve(named), path.sep);
  return folderUri(folder) + encodeURIComponent(name);
}

function folderUri(folder: string): string {
  let uri = folders.get(folder);
  if (uri === undefined) {
    // Of many folders most stand beside each other.
    const isRoot = path.parse(folder).root === folder;
    uri = isRoot ? pathToFileURL(folder).href : fileUri(folder.slice(0, -1));
    if (!uri.endsWith('/')) uri += '/';
    folders.set(folder, uri);
  }
  return uri;
}
