import type { SummaryContext } from './context';
import { writeCsv } from './csv';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import type { SummaryFormat } from './names';
import { writeXlsx } from './xlsx';

export { createContext } from './context';

/** Takes what is written, piece by piece. */
export type Write = (piece: string | Uint8Array) => void;

/** Pieces are put together to so many characters before they are written. */
const batch = 1 << 16;

function inPieces(pieces: Iterable<string>, write: Write): void {
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (open.length < batch) continue;
    write(open);
    open = '';
  }
  if (open !== '') write(open);
}

/** By the value of `--format`; a workbook is written in bytes, all else as text. */
export const writers: Readonly<
  Record<SummaryFormat, (context: SummaryContext, write: Write) => void | Promise<void>>
> = {
  xlsx: writeXlsx,
  csv: (context, write) => inPieces(writeCsv(context), write),
  json: (context, write) => inPieces(writeJson(context), write),
  markdown: (context, write) => inPieces(writeMarkdown(context), write),
};
