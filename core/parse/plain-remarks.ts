import type { FormTable } from '../model/form';
import type { SourceLine } from '../text/lines';
import { readGroupLabels, readHeader } from './table-header';
import type { RowReading, TableLine, TableReading } from './table-reading';
import type { Vocabulary } from './vocabulary';

/** What the words of a table show that are not the form's. */
export type Remarks = Pick<TableReading, 'misspelt' | 'outdated' | 'noise' | 'columnHeaders'>;

/** What the odd lines show, of which some are rows behind strange labels of groups. */
export function readRemarks(
  text: string,
  lines: readonly SourceLine[],
  table: FormTable,
  odd: readonly TableLine[],
  rows: readonly RowReading[],
  vocabulary: Vocabulary,
): Remarks {
  const others = odd.filter(({ valueCount }) => valueCount === 0);
  const header = readHeader(text, lines, table, others, rows, vocabulary);
  const isHorizontal = table.table.orientation === 'horizontal';
  const groups = isHorizontal ? [] : readGroupLabels(text, table, odd, vocabulary);
  return groups.length === 0 ? header : { ...header, misspelt: [...header.misspelt, ...groups] };
}

/** The headers of columns, those of odd lines among the others. */
export function inOrder(
  some: TableReading['columnHeaders'],
  others: TableReading['columnHeaders'],
): TableReading['columnHeaders'] {
  return [...some, ...others].sort((a, b) => a.start - b.start);
}
