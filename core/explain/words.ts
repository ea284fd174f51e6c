import type { Column, Group, Label } from '../formats/format';
import type { FormRow, FormTable } from '../model/form';
import { foldText } from '../text/characters';
import { skipNumeral } from '../text/numerals';
import { similarity } from '../text/similarity';
import { listSpellings } from '../model/names';

/** What words in a table can name. */
export type Named =
  | { readonly kind: 'row'; readonly row: FormRow }
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'header'; readonly label: Label };

/** Words shorter than this are found in too many labels to be a piece of one. */
const shortestPiece = 2;
const shortestWrapped = 3;
const likeEnough = 0.5;

const known = new WeakMap<FormTable, ReadonlyMap<string, readonly Named[]>>();

function collectLabels({ rows, table: { blocks, headerWords } }: FormTable): Map<string, Named[]> {
  const labels = new Map<string, Named[]>();
  const add = (label: Label, named: Named): void => {
    for (const spelling of listSpellings(label)) {
      const folded = foldText(spelling);
      labels.set(folded, [...(labels.get(folded) ?? []), named]);
    }
  };
  for (const row of rows) add(row.row.label, { kind: 'row', row });
  for (const { columns, groups = [] } of blocks) {
    for (const column of columns) add(column.label, { kind: 'column', column });
    for (const group of groups) add(group.label, { kind: 'group', group });
  }
  for (const label of headerWords) add(label, { kind: 'header', label });
  return labels;
}

function labelsOf(table: FormTable): ReadonlyMap<string, readonly Named[]> {
  let labels = known.get(table);
  if (labels === undefined) {
    labels = collectLabels(table);
    known.set(table, labels);
  }
  return labels;
}

/** Everything that `text[start, end)` is the whole name of in this table, a numeral before it set aside. */
export function findNamed(table: FormTable, text: string, start: number, end: number): readonly Named[] {
  if (end - start > 120) return [];
  const labels = labelsOf(table);
  const own = labels.get(foldText(text, skipNumeral(text, start, end), end));
  if (own !== undefined) return own;
  // What looked like a numeral may belong to the words (三安全一稳定); an amount has its unit in brackets.
  const bracket = text.slice(start, end).search(/[（(]/);
  return (
    labels.get(foldText(text, start, end)) ??
    (bracket > 0 ? labels.get(foldText(text, start, start + bracket)) : undefined) ??
    []
  );
}

/** The only column or, beside each other, row that words are a piece of: 商业 above 企业. */
export function findPiece(table: FormTable, text: string, start: number, end: number): Named | undefined {
  const piece = foldText(text, start, end);
  if (piece.length < shortestPiece) return undefined;
  const isWhole = ({ zh }: Label): boolean => foldText(zh).includes(piece);
  const columns = new Map<string, Column>();
  for (const { columns: own } of table.table.blocks) {
    for (const column of own) if (isWhole(column.label)) columns.set(column.id, column);
  }
  const isHorizontal = table.table.orientation === 'horizontal';
  const rows = isHorizontal ? table.rows.filter(({ row }) => isWhole(row.label)) : [];
  if (columns.size + rows.length !== 1) return undefined;
  const [column] = columns.values();
  return column === undefined ? { kind: 'row', row: rows[0] } : { kind: 'column', column };
}

/**
 * The only row or group of a table under each other that words are a piece of, as labels wrapped over lines leave them:
 * 具已获取信息, or （六）其他处理 1.申请人无正当理由逾期.
 */
export function findWrapped(
  { rows, table }: FormTable,
  text: string,
  start: number,
  end: number,
): Named | undefined {
  const piece = foldText(text, start, end);
  if (piece.length < shortestWrapped || table.orientation === 'horizontal') return undefined;
  const fitting = rows.filter(({ groups, ownName }) => {
    const group = groups.length > 1 ? groups[groups.length - 1].folded : '';
    return (group + foldText(ownName.zh)).includes(piece);
  });
  // Every row of a group has its label: words of that label alone are the group's.
  const group = fitting[0]?.groups.find(({ folded }) => folded.includes(piece));
  if (group !== undefined && fitting.every(({ groups }) => groups.includes(group)))
    return { kind: 'group', group: group.group };
  return fitting.length === 1 ? { kind: 'row', row: fitting[0] } : undefined;
}

/** The group around a row that damaged words before its label stand for: by likeness, or as a piece of it. */
export function findGroupOf(
  { groups }: FormRow,
  text: string,
  start: number,
  end: number,
): Group | undefined {
  const words = foldText(text, start, end);
  if (words.length < shortestPiece) return undefined;
  return (
    groups.find(({ folded }) => folded.includes(words)) ??
    groups.find(({ folded }) => similarity(folded, words) >= likeEnough)
  )?.group;
}
