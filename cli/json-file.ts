import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileProblem } from '../core/index';

/** A path in the form in which core compares paths: absolute, with `/`. */
export function toSlashes(file: string): string {
  const absolute = path.resolve(file);
  return path.sep === '/' ? absolute : absolute.replaceAll(path.sep, '/');
}

/** What is wrong with a settings or baseline file; `isFatal` where the run cannot count as good. */
export interface FileRemark {
  readonly file: string;
  /** The system's name of what went wrong where the file could not be read. */
  readonly reason?: string;
  readonly problems: readonly FileProblem[];
  readonly isFatal: boolean;
}

/** The text of a file, or why there is none. */
export function readText(file: string): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** Whether there is simply no such file. */
export function isAbsent(reason: string): boolean {
  return reason === 'ENOENT' || reason === 'ENOTDIR' || reason === 'EISDIR';
}
