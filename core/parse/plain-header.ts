import type { Column } from '../formats/format';
import type { FormTable } from '../model/form';
import { type CellCursor, findCellEnd, matchCell, skipBlanks, trimEnd } from './plain-cells';
import { type HeaderWord, isWords, measureHeader } from './plain-words';
import type { TableReading } from './table-reading';
import { findMeanings, type Meaning, type Vocabulary } from './vocabulary';

/** How far the header of a table was read. */
export interface HeaderProgress {
  /** Which of the form's words comes next. */
  next: number;
  /** Where the table has several blocks: what stands over their columns. */
  readonly columns: TableReading['columnHeaders'][number][];
}

/**
 * Reads a line that holds nothing but words of the table's header; false for any other. `columns` are those of the row below,
 * `words` the header as the form prints it: most words need only be compared with the next of those.
 */
export function readPlainHeader(
  cursor: CellCursor,
  table: FormTable,
  columns: readonly Column[],
  words: readonly HeaderWord[],
  progress: HeaderProgress,
  vocabulary: Vocabulary,
): boolean {
  const { text } = cursor;
  let cells = 0;
  let isOfColumns = false;
  while (skipBlanks(cursor)) {
    const { at: start } = cursor;
    const expected = words[progress.next];
    const matched = expected === undefined ? -1 : matchCell(cursor, start, expected.folded);
    const until = matched < 0 ? findCellEnd(cursor, start) : matched;
    const end = trimEnd(text, until);
    const meanings = matched < 0 ? findMeanings(vocabulary, text, start, end) : expected.meanings;
    const longest = matched < 0 ? measureHeader(meanings, table) : expected.longest;
    if (end - start > longest || !isWords(text, start)) return false;
    progress.next = (matched < 0 ? findPlace(words, meanings, progress.next) : progress.next) + 1;
    if (cells === 0) isOfColumns = table.table.blocks.length > 1 && isHeaderWord(meanings);
    else if (isOfColumns) {
      progress.columns.push({ column: columns[Math.min(cells, columns.length) - 1], start, end });
    }
    cursor.at = until;
    cells++;
  }
  return cells > 0;
}

/** Where the words stand on the form, from `next` on or before. */
function findPlace(words: readonly HeaderWord[], meanings: readonly Meaning[], next: number): number {
  for (let offset = 0; offset < words.length; offset++) {
    const place = (next + offset) % words.length;
    if (words[place].meanings === meanings) return place;
  }
  return next;
}

function isHeaderWord(meanings: readonly Meaning[]): boolean {
  for (const { kind } of meanings) if (kind === 'header') return true;
  return false;
}
