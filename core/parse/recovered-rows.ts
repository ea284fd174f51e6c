import type { FormTable } from '../model/form';
import { foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import { skipNumeral } from '../text/numerals';
import { findRowOf, getWordings } from './row-wordings';
import type { LooseLine, TableLine } from './table-reading';
import { createBlank, isValue, splitAtSpaces, type Token } from './tokens';

/** A label is wrapped over so many lines at most. */
const mostLines = 4;

/** Part of a label with few figures behind it, or few figures alone: too little to be taken for a row until now. */
export function recoverLine(
  text: string,
  { line, start, end }: LooseLine,
  labels: readonly string[],
): TableLine | undefined {
  if (end - start > 200) return undefined;
  const tokens = splitAtSpaces(text, { start, end, contentStart: start, contentEnd: end, tabs: 0 });
  const label = tokens.findLastIndex(({ kind }) => kind === CellKind.Text);
  const figures = tokens.slice(label + 1);
  if (figures.length === 0 || !figures.every(isValue)) return undefined;
  // A page number is alone, too.
  if (label < 0 && figures.length === 1) return undefined;
  const words = label < 0 ? '' : foldOwnWords(text, tokens[label]);
  if (!labels.some((one) => one.includes(words))) return undefined;
  return {
    line,
    tokens,
    separator: 'space',
    label,
    labelFrom: Math.max(0, label),
    meanings: [],
    valueCount: figures.length,
  };
}

function foldOwnWords(text: string, { start, end }: Token): string {
  return foldText(text, skipNumeral(text, start, end), end);
}

/** Rows without any figure: their labels stand alone, perhaps over several lines. */
export function recoverBlankRows(
  text: string,
  table: FormTable,
  looseLines: readonly LooseLine[],
  lines: readonly TableLine[],
): { readonly lines: readonly TableLine[]; readonly used: ReadonlySet<number> } {
  const columns = table.rows[0].block.columns.length;
  const figureLines = new Set(lines.map(({ line }) => line));
  // The header names 其他 and 总计, too.
  const withFigures = lines.filter(({ valueCount }) => valueCount > 0);
  const named = new Set(
    withFigures.flatMap(({ meanings }) => meanings.flatMap((one) => (one.kind === 'row' ? one.row : []))),
  );
  const wordings = getWordings(table).filter(({ row }) => !named.has(row));
  const used = new Set<number>();
  const found: TableLine[] = [];
  for (let index = 0; index < looseLines.length; index++) {
    let words = '';
    for (let next = index; next < Math.min(index + mostLines, looseLines.length); next++) {
      const { line, start, end } = looseLines[next];
      // A line of figures between is the row's own.
      const isApart = next > index && hasBetween(figureLines, looseLines[next - 1].line, line);
      if (isApart || end - start > 80) break;
      words += foldText(text, start, end);
      const row = findRowOf(words, wordings);
      if (row === undefined || followsFigures(lines, line)) continue;
      const cell = createBlank(end);
      const label: Token = {
        start: looseLines[index].start,
        end,
        kind: CellKind.Text,
        value: 0,
        decimals: 0,
      };
      found.push({
        line: looseLines[index].line,
        tokens: [label, ...Array.from({ length: columns }, () => cell)],
        separator: 'space',
        label: 0,
        labelFrom: 0,
        meanings: [{ kind: 'row', table, row, label: row.row.label }],
        valueCount: 0,
      });
      for (let at = index; at <= next; at++) used.add(looseLines[at].line);
      index = next;
      break;
    }
  }
  return { lines: found, used };
}

function hasBetween(lines: ReadonlySet<number>, from: number, until: number): boolean {
  for (let line = from + 1; line < until && line < from + 6; line++) if (lines.has(line)) return true;
  return false;
}

/** Whether figures without words stand right below: they are the row's. */
function followsFigures(lines: readonly TableLine[], line: number): boolean {
  return lines.some((one) => one.line === line + 1 && one.label < 0);
}
