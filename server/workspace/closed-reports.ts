import { listFoldersAbove, type ReportDigest } from '../../core/index';
import { readText } from '../sources/read-text';
import type { FileQuery, Files, ListedFile } from '../sources/report-source';
import { runInBackground } from './background';

/** A report as its file has it. */
export interface FileReport {
  readonly digest: ReportDigest;
  /** Another one means that the file has been read anew. */
  readonly serial: number;
}

export interface ClosedReports {
  /** The reports found so far, by URI. */
  readonly byUri: ReadonlyMap<string, FileReport>;
  /** Reads files and forgets those that are no longer listed. */
  scan(options: ScanOptions): Promise<void>;
  /** Reads one file anew. */
  read(uri: string): Promise<void>;
  /** Forgets a file or what lies in a folder. */
  forget(uri: string): void;
  /** Whether files are known that lie in or below it. */
  isFolder(uri: string): boolean;
}

export interface ScanOptions {
  readonly query: FileQuery;
  /** Whether files that were read before are known to be as they were, so that only others are read. */
  readonly isCurrent: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** Reports of files, read in the background; whatever is no report is not kept. `onChange` is told of each that changes. */
export function createClosedReports(files: Files, onChange: (uri: string) => void): ClosedReports {
  const byUri = new Map<string, FileReport>();
  /** All files that have been read, with what they looked like in the list. */
  const known = new Map<string, string | undefined>();
  /** The folders of these, until there are others. */
  let folders: ReadonlySet<string> | undefined;
  /** The latest reading of each file: an earlier one that comes in later says nothing. */
  const readings = new Map<string, number>();
  /** Files that have been told of since the latest scan began: its list may not have them yet. */
  const heard = new Set<string>();
  let serial = 0;
  let scans = 0;

  async function read(uri: string, stamp?: string): Promise<void> {
    const reading = ++serial;
    readings.set(uri, reading);
    if (!known.has(uri)) folders = undefined;
    known.set(uri, stamp);
    const [text, { digestFile }] = await Promise.all([readText(files, uri), import('../on-demand.js')]);
    if (readings.get(uri) !== reading) return;
    readings.delete(uri);
    const digest = text === undefined ? undefined : digestFile(uri, text);
    if (digest !== undefined) {
      byUri.set(uri, { digest, serial: reading });
      onChange(uri);
    } else if (byUri.delete(uri)) onChange(uri);
  }

  function forgetFile(uri: string): void {
    known.delete(uri);
    readings.delete(uri);
    if (byUri.delete(uri)) onChange(uri);
  }

  function isFolder(uri: string): boolean {
    folders ??= new Set([...known.keys()].flatMap(listFoldersAbove));
    return folders.has(uri);
  }

  return {
    byUri,
    read(uri) {
      heard.add(uri);
      return read(uri);
    },
    isFolder,
    forget(uri) {
      forgetFile(uri);
      if (!isFolder(uri)) return;
      for (const one of known.keys()) if (one.startsWith(`${uri}/`)) forgetFile(one);
      folders = undefined;
    },
    async scan({ query, isCurrent, onProgress }) {
      const scan = ++scans;
      heard.clear();
      const listed = await files.list(query);
      if (scan !== scans) return;
      const uris = new Set(listed.map(({ uri }) => uri));
      for (const uri of known.keys()) if (!uris.has(uri) && !heard.has(uri)) forgetFile(uri);
      const isAsBefore = ({ uri, stamp }: ListedFile): boolean =>
        known.has(uri) && (isCurrent || (stamp !== undefined && known.get(uri) === stamp));
      const waiting = listed.filter((file) => !isAsBefore(file));
      let done = 0;
      const isLatest = (): boolean => scan === scans;
      await runInBackground(
        waiting,
        async ({ uri, stamp }) => {
          await read(uri, stamp);
          onProgress(++done, waiting.length);
        },
        isLatest,
      );
      // The end is also told where there was nothing left to read of what an earlier scan had begun.
      if (isLatest()) onProgress(done, done);
    },
  };
}
