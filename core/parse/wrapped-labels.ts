import type { FormRow, FormTable } from '../model/form';
import { listSpellings } from '../model/names';
import { foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import { createCandidate, findRow, type RowCandidate } from './row-candidate';
import type { LooseLine, TableLine } from './table-reading';
import { splitAtSpaces, type Token } from './tokens';

/** A label is wrapped over so many lines before or behind its figures at most. */
const mostFragments = 3;

/** Words on a line of their own. */
interface Fragment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The words between the rows of a table, for finding labels that are wrapped around their figures. */
export interface Fragments {
  /** Joins a line of figures with the words above and below that make its label whole. */
  join(line: TableLine): RowCandidate | undefined;
  /** Lines whose words went into labels. */
  readonly used: ReadonlySet<number>;
}

/** Prepares the search; nothing is looked at before the first line that needs it. */
export function createFragments(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  looseLines: readonly LooseLine[],
): Fragments {
  const used = new Set<number>();
  let gathered: readonly Fragment[] | undefined;
  let figureLines: readonly number[] = [];
  let wordings: readonly Wording[] = [];
  const gather = (): readonly Fragment[] => {
    figureLines = lines.filter(({ valueCount }) => valueCount > 0).map(({ line }) => line);
    const named = new Set(
      lines.filter(({ valueCount }) => valueCount > 0).flatMap((line) => findRow(text, table, line) ?? []),
    );
    wordings = listWordings(table).filter(({ row }) => !named.has(row));
    const wordsAlone = lines.filter(({ valueCount, label }) => valueCount === 0 && label >= 0);
    return [
      ...wordsAlone.map(({ line, label, tokens }) => createFragment(text, line, tokens[label])),
      ...looseLines.flatMap((loose) => readFragment(text, loose)),
    ].sort((a, b) => a.line - b.line);
  };
  const join = (line: TableLine): RowCandidate | undefined => {
    gathered ??= gather();
    const low = figureLines.findLast((one) => one < line.line) ?? -1;
    const high = figureLines.find((one) => one > line.line) ?? Number.POSITIVE_INFINITY;
    const near = gathered.filter((one) => one.line > low && one.line < high && !used.has(one.line));
    const clean = near.filter(isNoStray(table));
    let found: Wrapped | undefined;
    for (const own of listOwnWords(text, line)) {
      found ??= findLabel(line.line, own, near, wordings) ?? findLabel(line.line, own, clean, wordings);
    }
    if (found === undefined) return undefined;
    for (const fragment of found.fragments) used.add(fragment.line);
    return createWrapped(line, found);
  };
  return { join, used };
}

function createFragment(
  text: string,
  line: number,
  { start, end }: { start: number; end: number },
): Fragment {
  return { line, start, end, words: text.slice(start, end) };
}

/** The last words of a line: before them may stand a character of a vertical label. */
function readFragment(text: string, { line, start, end }: LooseLine): Fragment[] {
  if (end - start > 80) return [];
  const tokens = splitAtSpaces(text, { start, end, contentStart: start, contentEnd: end, tabs: 0 });
  const last = tokens.findLast(({ kind }) => kind === CellKind.Text);
  return last === undefined ? [] : [createFragment(text, line, last)];
}

/** Not a lone character of a vertical label, nor the label of a group or a part of it. */
function isNoStray({ table }: FormTable): (fragment: Fragment) => boolean {
  const groups = table.blocks
    .flatMap((block) => block.groups ?? [])
    .map(({ numeral, label }) => foldText(numeral + label.zh));
  return ({ words }) => {
    const folded = foldText(words);
    return folded.length > 1 && !groups.some((group) => group.startsWith(folded) || group.endsWith(folded));
  };
}

interface Wrapped {
  readonly row: FormRow;
  readonly fragments: readonly Fragment[];
}

/** A row's label in its comparison form, and what may stand before it in the same cell: its groups and its numeral. */
interface Wording {
  readonly row: FormRow;
  readonly label: string;
  readonly before: string;
}

function listWordings({ rows }: FormTable): Wording[] {
  return rows.flatMap((row) => {
    const before = row.groups.map(({ folded }) => folded).join('') + foldText(row.row.numeral ?? '');
    return listSpellings(row.row.label).map((spelling) => ({ row, label: foldText(spelling), before }));
  });
}

/** The row whose label the words are, its numeral and the labels of its groups before it or not. */
function findRowOf(words: string, wordings: readonly Wording[]): FormRow | undefined {
  const folded = foldText(words);
  return wordings.find(
    ({ label, before }) =>
      folded.endsWith(label) && before.endsWith(folded.slice(0, folded.length - label.length)),
  )?.row;
}

/** The fewest fragments above and below that make the line's own words a label of a row not named elsewhere. */
function findLabel(
  line: number,
  own: string,
  near: readonly Fragment[],
  wordings: readonly Wording[],
): Wrapped | undefined {
  const above = near.filter((one) => one.line < line);
  const below = near.filter((one) => one.line > line);
  for (let count = 0; count <= Math.min(2 * mostFragments, near.length); count++) {
    for (let over = Math.min(count, mostFragments, above.length); over >= 0; over--) {
      const under = count - over;
      if (under > mostFragments || under > below.length || (own === '' && over === 0)) continue;
      const before = above.slice(above.length - over);
      const behind = below.slice(0, under);
      const words = [...before.map((one) => one.words), own, ...behind.map((one) => one.words)].join('');
      const row = findRowOf(words, wordings);
      if (row !== undefined) return { row, fragments: [...before, ...behind] };
    }
  }
  return undefined;
}

/** The words of a line as its label may be made of: those of the last cell, or of all. */
function listOwnWords(text: string, { label, tokens }: TableLine): string[] {
  if (label < 0) return [''];
  const wordsOf = ({ start, end }: Token): string => text.slice(start, end);
  const all = tokens.slice(0, label + 1).filter(({ kind }) => kind === CellKind.Text);
  return all.length === 1 ? all.map(wordsOf) : [wordsOf(tokens[label]), all.map(wordsOf).join('')];
}

/** Where spaces separate the cells, labels are wrapped as a matter of course; a tab or pipe makes the row a broken one. */
function createWrapped(line: TableLine, { row, fragments }: Wrapped): RowCandidate {
  const own = { ...createCandidate(line, row), isUnnamed: false };
  if (line.separator === 'space' || fragments.length === 0) return own;
  const before = fragments.filter((one) => one.line < line.line);
  const isBehind = before.length < fragments.length;
  const first = before[0] ?? line;
  return {
    ...own,
    source: { ...line, line: first.line },
    lastLine: Math.max(line.line, ...fragments.map((one) => one.line)),
    labelStart: isBehind || before.length === 0 ? own.labelStart : before[0].start,
    isBroken: true,
    isInterleaved: isBehind || fragments.length > 1,
  };
}
