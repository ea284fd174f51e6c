import { looksLikeReport } from '../../core/detect';
import { digestReport, parseReport, type ReportDigest } from '../../core/index';
import { readText } from '../sources/read-text';
import type { FileQuery, Files } from '../sources/report-source';
import { createBreathing } from './pause';

/** A report as its file has it. */
export interface ClosedReport {
  readonly digest: ReportDigest;
  /** Another one means that the file has been read anew. */
  readonly serial: number;
}

export interface ClosedReports {
  /** The reports found so far, by URI. */
  readonly byUri: ReadonlyMap<string, ClosedReport>;
  /** Reads the files of a query that have changed since, and forgets those that it no longer lists. */
  scan(query: FileQuery, onProgress: (done: number, all: number) => void): Promise<void>;
  /** Reads one file anew. */
  read(uri: string): Promise<void>;
  /** Forgets a file, and what lies below it if it was a folder; the result says whether there was any. */
  forget(uri: string): boolean;
}

/** So many files are asked for at a time: a client may be far away. */
const atOnce = 8;

/** Reports of files, read in the background; whatever is no report is not kept. `onChange` is told of each that changes. */
export function createClosedReports(files: Files, onChange: (uri: string) => void): ClosedReports {
  const byUri = new Map<string, ClosedReport>();
  /** What listed files looked like when they were read. */
  const stamps = new Map<string, string | undefined>();
  /** The latest reading of each file: an earlier one that comes in later says nothing. */
  const readings = new Map<string, number>();
  let serial = 0;
  let scans = 0;

  async function read(uri: string): Promise<void> {
    const reading = ++serial;
    readings.set(uri, reading);
    const text = await readText(files, uri);
    if (readings.get(uri) !== reading) return;
    readings.delete(uri);
    if (text !== undefined && looksLikeReport(text)) {
      byUri.set(uri, { digest: digestReport(uri, parseReport(text)), serial: reading });
      onChange(uri);
    } else if (byUri.delete(uri)) onChange(uri);
  }

  function forget(uri: string): boolean {
    let wasThere = false;
    for (const one of [...byUri.keys(), ...readings.keys()]) {
      if (one !== uri && !one.startsWith(`${uri}/`)) continue;
      wasThere = true;
      readings.delete(one);
      stamps.delete(one);
      if (byUri.delete(one)) onChange(one);
    }
    stamps.delete(uri);
    return wasThere;
  }

  return {
    byUri,
    read,
    forget,
    async scan(query, onProgress) {
      const scan = ++scans;
      const listed = await files.list(query);
      if (scan !== scans) return;
      const uris = new Set(listed.map(({ uri }) => uri));
      for (const uri of [...byUri.keys()]) if (!uris.has(uri)) forget(uri);
      const waiting = listed.filter(({ uri, stamp }) => stamp === undefined || stamps.get(uri) !== stamp);
      const breathe = createBreathing();
      let next = 0;
      let done = 0;
      const work = async (): Promise<void> => {
        while (next < waiting.length && scan === scans) {
          const { uri, stamp } = waiting[next++];
          stamps.set(uri, stamp);
          await read(uri);
          onProgress(++done, waiting.length);
          await breathe();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    },
  };
}
