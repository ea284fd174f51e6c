import { findTable, type FormTable } from '../model/form';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { findSeparator, readTokens, type Token } from '../parse/tokens';
import { isSpace } from '../text/characters';
import { CellKind } from '../text/figures';
import { lineAt } from '../text/lines';
import { explainCell } from './explain-cell';
import { explainLabel } from './explain-label';
import type { Explanation } from './explanation';

/** What stands at an offset inside a table of the form; undefined outside tables and where the form knows nothing. */
export function explainTableAt(report: Report, offset: number): Explanation | undefined {
  const { text, lines } = report;
  const spread = explainSpread(report, offset);
  if (spread !== undefined) return spread;
  const line = lineAt(lines, offset);
  const source = lines[line];
  const place = findTableAt(report, line);
  if (place === undefined || offset > source.end) return undefined;
  const { table, reading } = place;
  const tokens = readTokens(text, source, findSeparator(text, source, true));
  const token = findToken(text, tokens, offset);
  if (token === undefined) return undefined;
  const rows = reading === undefined ? [] : [...reading.rows, ...reading.duplicates];
  const own = rows.filter((row) => line >= row.line && line <= row.lastLine);
  const isAmongWords = tokens.filter(({ kind }) => kind === CellKind.Text).length > 1;
  return (
    explainCell(report, reading, own, token, offset) ??
    explainLabel(report, { table, reading, rows: own, isAmongWords }, token)
  );
}

/** What stands in a table whose rows have no lines of their own: known by where its cells and labels were read. */
function explainSpread(report: Report, offset: number): Explanation | undefined {
  const isAt = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset <= end;
  for (const reading of report.tables) {
    if (reading.isRowPerLine || !isAt(reading)) continue;
    const { table } = reading;
    for (const row of [...reading.rows, ...reading.duplicates]) {
      const { labelStart: start, labelEnd: end } = row;
      const cell = row.cells.find(isAt);
      const label = { start, end, kind: CellKind.Text, value: 0, decimals: 0 };
      const place = { table, reading, rows: [row], isAmongWords: false };
      const found =
        (cell && explainCell(report, reading, [row], cell, offset)) ??
        (isAt(label) ? explainLabel(report, place, label) : undefined);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The table whose lines, or whose part, an offset stands in. */
function findTableAt(
  { tables, parts, form }: Report,
  line: number,
): { readonly table: FormTable; readonly reading?: TableReading } | undefined {
  const inside = tables.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);
  if (inside !== undefined) return { table: inside.table, reading: inside };
  const part = parts.find(({ firstLine, untilLine }) => line >= firstLine && line < untilLine);
  const table = findTable(form, part?.part.table);
  if (table === undefined) return undefined;
  return { table };
}

/** The cell that an offset stands in, or at the end of; spaces around its words are nobody's. */
function findToken(text: string, tokens: readonly Token[], offset: number): Token | undefined {
  const written = tokens.find(
    ({ kind, start, end }) => kind !== CellKind.Blank && start <= offset && offset <= end,
  );
  if (written !== undefined) return written;
  return tokens.find(({ kind, start }) => {
    if (kind !== CellKind.Blank || start > offset) return false;
    for (let at = start; at < offset; at++) {
      if (text[at] === '\t' || !isSpace(text.charCodeAt(at))) return false;
    }
    return true;
  });
}
