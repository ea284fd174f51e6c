import type { FormRow, FormTable } from '../model/form';
import { type CellCursor, goToPrinted } from './plain-cells';
import { isWords } from './plain-words';
import type { TableReading } from './table-reading';
import { findMeanings, findNamedRow, type Meaning, type Vocabulary } from './vocabulary';

type ColumnHeader = TableReading['columnHeaders'][number];

/**
 * Reads a line that holds nothing but words of the table's header; false for any other. `next` is the row below. Where the
 * table has several blocks, its columns are added to `headers`.
 */
export function readPlainHeader(
  cursor: CellCursor,
  table: FormTable,
  next: FormRow,
  headers: ColumnHeader[],
  vocabulary: Vocabulary,
): boolean {
  const { columns } = next.block;
  let cells = 0;
  let isOfColumns = false;
  while (goToPrinted(cursor)) {
    const { text, start, end } = cursor;
    const meanings = findMeanings(vocabulary, text, start, end);
    if (!isHeader(end - start, meanings, table) || !isWords(text, start)) return false;
    if (cells === 0) isOfColumns = table.table.blocks.length > 1 && isHeaderWord(meanings);
    else if (isOfColumns) headers.push({ column: columns[Math.min(cells, columns.length) - 1], start, end });
    cells++;
  }
  return cells > 0;
}

function isHeaderWord(meanings: readonly Meaning[]): boolean {
  for (const { kind } of meanings) if (kind === 'header') return true;
  return false;
}

/** Whether words are of the table's header and of nothing else: 其他 is a column, but 3.其他 may be a row without figures. */
function isHeader(length: number, meanings: readonly Meaning[], table: FormTable): boolean {
  let isOwn = false;
  for (const meaning of meanings) {
    if (meaning.kind === 'outdated') return false;
    if (meaning.table === table && meaning.kind !== 'row') isOwn = true;
  }
  if (table.table.orientation === 'horizontal') return isOwn || findNamedRow(meanings, table) !== undefined;
  if (!isOwn) return false;
  const row = findNamedRow(meanings, table);
  return row === undefined || length <= row.row.label.zh.length;
}
