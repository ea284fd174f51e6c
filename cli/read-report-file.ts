import { looksLikeReport } from '../core/detect';
import type { ReadReport, Unchecked } from './check-files';
import { decodeBytes } from './decode-bytes';
import { assessBroken, assessDecoded, readLoosely } from './inputs/assess-bytes';
import type { Given, Input } from './inputs/input';
import { readBytes, readFirstBytes } from './inputs/read-bytes';

/** Enough to tell a report by. */
const beginningSize = 16 * 1024;

/** Reads what is to be checked, or says why it cannot be. Undefined for what was found and is no report. */
export function readInput({ file, folder, given, isFile }: Input): ReadReport | Unchecked | undefined {
  const read = readReportFile(file, given ?? readBytes(file, isFile));
  if (folder === undefined) return read;
  return isWanted(read) ? read : undefined;
}

/** Reads a file as a text, whatever it says, or tells why it cannot be. */
function readReportFile(file: string, given: Given): ReadReport | Unchecked {
  if ('reason' in given) return { file, problem: 'unreadable', ...given };
  // From another thread it comes as a plain array.
  const bytes = Buffer.isBuffer(given.bytes) ? given.bytes : Buffer.from(given.bytes);
  const decoded = decodeBytes(bytes);
  if (decoded === undefined) return { file, problem: 'encoding', ...assessBroken(bytes) };
  const bad = assessDecoded(bytes, decoded);
  return bad === undefined ? { file, ...decoded } : { file, problem: 'encoding', ...bad };
}

/** A report that cannot be read is told, also where it was found in a folder; what is none is no problem there. */
function isWanted(read: ReadReport | Unchecked): boolean {
  if (!('problem' in read)) return looksLikeReport(read.text);
  if (read.problem !== 'encoding' && read.reason !== 'large') return true;
  return looksLikeReport(readLoosely(readFirstBytes(read.file, beginningSize)));
}
