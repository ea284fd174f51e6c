import type { FormTable } from '../model/form';
import type { Report } from '../model/report';
import type { RowReading, TableReading } from '../parse/table-reading';
import type { Token } from '../parse/tokens';
import { CellKind } from '../text/figures';
import type { Explanation, Topic } from './explanation';
import { findGroupOf, findNamed, findPiece, findWrapped, type Named } from './words';

/** Where words stand in a table. */
export interface LabelPlace {
  readonly table: FormTable;
  /** The table as read, where the words stand between its first and last line. */
  readonly reading?: TableReading;
  /** The rows on the same line. */
  readonly rows: readonly RowReading[];
  /** Whether other words stand beside these, as in a header. */
  readonly isAmongWords: boolean;
}

/** What words in a table name: by where the reader placed them, else by what they say, whole or in pieces. */
export function explainLabel(report: Report, place: LabelPlace, token: Token): Explanation | undefined {
  if (token.kind === CellKind.Blank) return undefined;
  const named = findNamed(place.table, report.text, token.start, token.end);
  return explainRowLabel(report, place, token, named) ?? explainWords(report, place, token, named);
}

/** Words on the line of a row: its label, or that of a group around it. */
function explainRowLabel(
  { text, form }: Report,
  { table, rows }: LabelPlace,
  { start, end }: Token,
  named: readonly Named[],
): Explanation | undefined {
  if (rows.length === 0 || table.table.orientation === 'horizontal') return undefined;
  const format = form.format.id;
  const row = rows.find(({ labelStart, labelEnd }) => start < labelEnd && end > labelStart);
  const group = named.find(({ kind }) => kind === 'group');
  // 其他 names a row, and a column in the header; a row's label is known by its place.
  if (row !== undefined && (group === undefined || named.some(({ kind }) => kind === 'row'))) {
    const isOneLine = row.line === row.lastLine;
    const topic = { kind: 'row', format, row: row.row } as const;
    return isOneLine ? { topic, start: row.labelStart, end: row.labelEnd } : { topic, start, end };
  }
  const around = group?.kind === 'group' ? group.group : findGroupOf(rows[0].row, text, start, end);
  if (around !== undefined) return { topic: { kind: 'group', format, group: around }, start, end };
  // Words before a torn label are the rest of it.
  if (rows[0].labelState === 'exact' || end > rows[0].labelStart) return undefined;
  return { topic: { kind: 'row', format, row: rows[0].row }, start, end };
}

/** Words anywhere else, damaged ones as the reader took them. */
function explainWords(
  { text, form }: Report,
  { table, reading, rows, isAmongWords }: LabelPlace,
  { start, end }: Token,
  named: readonly Named[],
): Explanation | undefined {
  const format = form.format.id;
  const expected = reading?.misspelt.find((issue) => issue.start === start)?.expected;
  const meant = expected === undefined ? [] : findNamed(table, expected.zh, 0, expected.zh.length);
  const found =
    choose(named, isAmongWords) ??
    choose(meant, isAmongWords) ??
    (isAmongWords && rows.length === 0 ? findPiece(table, text, start, end) : undefined) ??
    (reading === undefined ? undefined : findWrapped(table, text, start, end));
  if (found === undefined) return undefined;
  const topic: Topic =
    found.kind === 'column' || found.kind === 'header' ? { ...found, format, table } : { ...found, format };
  return { topic, start, end };
}

/** In a header words name a column rather than a row. */
function choose(named: readonly Named[], isHeader: boolean): Named | undefined {
  return (isHeader ? named.find(({ kind }) => kind === 'column') : undefined) ?? named[0];
}
