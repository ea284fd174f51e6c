import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type Given, type Input, inputName, isOpenStream, mostBytes } from './inputs/input';
import { findMatching, isPattern } from './inputs/pattern';
import { readAll } from './inputs/read-bytes';
import { type Found, walk } from './inputs/walk';

/** What a person has named: files, and those that may be reports in folders, or that fit a pattern. */
export interface NamedFiles {
  readonly inputs: readonly Input[];
  /** The folders and patterns, as they were named. */
  readonly folders: readonly string[];
}

export interface ListOptions {
  /** All of standard input. */
  readonly readInput?: () => Uint8Array;
  /** Told of each folder that was looked into. */
  readonly onFolder?: (folder: string) => void;
}

/**
 * For each folder and pattern what stands there, by name; a file is taken as it is, whatever it looks like. Only what can be
 * read but once is read here. A file that was found in several ways is listed once.
 */
export function listFiles(named: readonly string[], { readInput, onFolder }: ListOptions = {}): NamedFiles {
  const folders: string[] = [];
  const inputs = named.flatMap((one): Input[] => {
    if (one === '-') return [{ file: inputName, given: takeInput(readInput) }];
    const stats = findStats(one);
    if (isOpenStream(one) && stats?.isFile() === false) return [{ file: one, given: takeStream(one) }];
    const isFolder = stats?.isDirectory() === true;
    if (!isFolder && (stats !== undefined || !isPattern(one))) return [{ file: one }];
    folders.push(one);
    const found = isFolder
      ? walk(one, { depth: Number.POSITIVE_INFINITY, wants: isText, onFolder })
      : findMatching(one, onFolder);
    return Array.from(found, (each) => toInput(each, one));
  });
  // In one folder nothing is found twice.
  return { inputs: folders.length === 0 || named.length === 1 ? inputs : mergeFound(inputs), folders };
}

function isText(_file: string, name: string): boolean {
  return /\.txt$/i.test(name);
}

function toInput({ file, reason, isFile }: Found, folder: string): Input {
  return reason === undefined ? { file, folder, isFile } : { file, folder, given: { reason } };
}

/** A file that was also found is there once, where it came first; if it was named, it is as named. */
function mergeFound(inputs: readonly Input[]): Input[] {
  const named = new Set<string>();
  for (const { file, folder } of inputs) if (folder === undefined) named.add(path.resolve(file));
  const found = new Set<string>();
  return inputs.filter(({ file, folder }) => {
    if (folder === undefined) return true;
    const full = path.resolve(file);
    if (named.has(full) || found.has(full)) return false;
    found.add(full);
    return true;
  });
}

function takeInput(readInput: ListOptions['readInput']): Given {
  try {
    const bytes = readInput?.() ?? new Uint8Array();
    return bytes.length > mostBytes ? { reason: 'large' } : { bytes };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** Reads a pipe that the shell has opened for this program. */
function takeStream(named: string): Given {
  try {
    return readAll(Number(/\d+$/.exec(named)?.[0] ?? 0));
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** Nothing for what is not there, and for links that lead nowhere or to themselves. */
function findStats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
