import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file for programs: relative to the working folder, with `/`, where it stands below it; else absolute. */
export function pathFrom(folder: string, file: string): string {
  const absolute = path.resolve(folder, file);
  const relative = path.relative(folder, absolute);
  const isBelow = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  const found = isBelow ? relative : absolute;
  return path.sep === '/' ? found : found.replaceAll(path.sep, '/');
}

/** A folder as an address that others are relative to. */
export function uriOfFolder(folder: string): string {
  const uri = pathToFileURL(folder).href;
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** A path of {@link pathFrom} as a URI reference; what stands elsewhere is given in full. */
export function uriOf(found: string): { readonly uri: string; readonly isRelative: boolean } {
  if (path.isAbsolute(found)) return { uri: pathToFileURL(found).href, isRelative: false };
  // A pair that is cut in two has no escape.
  return {
    uri: found
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    isRelative: true,
  };
}
