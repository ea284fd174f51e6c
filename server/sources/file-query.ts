import { decodePath, matchesPattern } from '../../core/index';
import type { FileQuery } from './report-source';

/** Whether a file is one of those asked for; `path` is relative to its folder, with `/`. */
export function isIncluded(
  { include, exclude }: Pick<FileQuery, 'include' | 'exclude'>,
  path: string,
): boolean {
  const matches = (pattern: string): boolean => matchesPattern(pattern, path);
  return include.some(matches) && !exclude.some(matches);
}

/** Whether files below a folder can be among those asked for, so that it has to be looked into. */
export function isSearched({ exclude }: Pick<FileQuery, 'exclude'>, folder: string): boolean {
  return !exclude.some(
    (pattern) =>
      matchesPattern(pattern, folder) || (pattern.endsWith('/**') && matchesPattern(pattern, `${folder}/.`)),
  );
}

/** The path of a file below one of the folders; undefined where it lies in none of them. */
export function findPath({ folders }: Pick<FileQuery, 'folders'>, uri: string): string | undefined {
  for (const folder of folders) {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    if (uri.startsWith(prefix)) return decodePath(uri.slice(prefix.length));
  }
  return undefined;
}
