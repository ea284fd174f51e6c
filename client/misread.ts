import { looksLikeReport } from '../core/detect';
import { decode } from '../encoding/decode';
import { type DocumentFacts, isDecidedByText, isServed, reportLanguage } from './claiming';

/** VS Code's name of the encoding; GBK and GB2312 are parts of it. */
export const gb18030 = 'gb18030';

/** What stands in a text for bytes that are none in its encoding. */
export const lostCharacter = '\uFFFD';

/** A report has 5 to 30 KB; larger files are not read to find out. */
export const largestFile = 1_000_000;

/** What decides whether the bytes of a document's file are looked at. */
export interface ReadFacts extends DocumentFacts {
  /** The encoding that it was read in, in VS Code's terms. */
  readonly encoding: string;
  readonly isDirty: boolean;
}

/** Whether a file seems to have been read in the wrong encoding and its bytes may tell more. */
export function seemsMisread(document: ReadFacts): boolean {
  if (document.isDirty || document.isSetBack || document.encoding === gb18030) return false;
  if (!isServed(document.scheme) || document.scheme === 'untitled') return false;
  const isOurs = document.languageId === reportLanguage || isDecidedByText(document);
  return isOurs && document.readHead().includes(lostCharacter);
}

/** Whether bytes are a report in GB18030. Valid UTF-8 is none, even where it spells out U+FFFD. */
export function isReportInGb18030(bytes: Uint8Array): boolean {
  if (bytes.length > largestFile) return false;
  const decoded = decode(bytes);
  return decoded?.encoding === gb18030 && looksLikeReport(decoded.text);
}
