import type { FormRow, FormTable } from '../model/form';
import { foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import { createCandidate, findRow, type RowCandidate } from './row-candidate';
import { findRowOf, getGroupNames, getWordings, type Wording } from './row-wordings';
import type { LooseLine, TableLine } from './table-reading';
import { splitAtSpaces, type Token } from './tokens';

/** A label is wrapped over so many lines before or behind its figures at most. */
const mostFragments = 3;
/** Words between two lines of figures that are looked at from either. */
const mostNear = 6;

/** As many characters of a vertical label stand beside one line of figures at most. */
const longestStray = 2;

/** Words on a line of their own. */
interface Fragment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** In the comparison form. */
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
  let findNear: ((line: number) => readonly Source[]) | undefined;
  let open: readonly Wording[] | undefined;
  let named: ReadonlySet<FormRow> | undefined;
  const isNamed = (row: FormRow): boolean => {
    named ??= listNamed(text, table, lines);
    return named.has(row);
  };
  /** Where no words stand near, few are asked for: sooner looked up among all of them. */
  const listOpen = (isNear: boolean): readonly Wording[] => {
    if (isNear) open ??= getWordings(table).filter(({ row }) => !isNamed(row));
    return open ?? getWordings(table);
  };
  const join = (line: TableLine): RowCandidate | undefined => {
    findNear ??= createSearch(lines, looseLines);
    const near: Fragment[] = [];
    for (const source of findNear(line.line)) {
      const fragment = used.has(source.line) ? undefined : readSource(text, source);
      if (fragment !== undefined) near.push(fragment);
    }
    const owns = listOwnWords(text, line);
    if (near.length === 0 && owns.length === 1) return undefined;
    const unstrayed = near.length === 0 ? near : near.filter((fragment) => isNoStray(fragment, table));
    const wordings = listOpen(near.length > 0);
    for (const own of owns) {
      const found =
        findLabel(line.line, own, near, wordings, isNamed) ??
        (unstrayed.length === near.length
          ? undefined
          : findLabel(line.line, own, unstrayed, wordings, isNamed));
      if (found === undefined) continue;
      for (const fragment of found.fragments) used.add(fragment.line);
      return createWrapped(line, found);
    }
    return undefined;
  };
  return { join, used };
}

/** The rows that lines with figures name. */
function listNamed(text: string, table: FormTable, lines: readonly TableLine[]): ReadonlySet<FormRow> {
  const named = new Set<FormRow>();
  for (const line of lines) {
    const row = line.valueCount > 0 ? (line.plain?.row ?? findRow(text, table, line)) : undefined;
    if (row !== undefined) named.add(row);
  }
  return named;
}

/** A line without figures: its words are looked at when they are needed. */
type Source = TableLine | LooseLine;

function listSources(lines: readonly TableLine[], looseLines: readonly LooseLine[]): Source[] {
  const alone = lines.filter(({ valueCount, label }) => valueCount === 0 && label >= 0);
  return alone.length === 0 ? [...looseLines] : [...alone, ...looseLines].sort((a, b) => a.line - b.line);
}

function readSource(text: string, source: Source): Fragment | undefined {
  if (!('tokens' in source)) return readFragment(text, source);
  return createFragment(text, source.line, source.tokens[source.label]);
}

/** Finds to a line of figures the words up to the lines of figures before and behind it, the nearest ones. */
function createSearch(
  lines: readonly TableLine[],
  looseLines: readonly LooseLine[],
): (line: number) => readonly Source[] {
  const sources = listSources(lines, looseLines);
  if (sources.length === 0) return nothingNear;
  const figureLines = lines.filter(({ valueCount }) => valueCount > 0);
  const indexOf = new Map<number, number>();
  /** How many sources stand before each line of figures. */
  const counts: number[] = [];
  let count = 0;
  figureLines.forEach(({ line }, index) => {
    while (count < sources.length && sources[count].line < line) count++;
    counts.push(count);
    indexOf.set(line, index);
  });
  return (line) => {
    const index = indexOf.get(line);
    if (index === undefined) return [];
    const here = counts[index];
    const above = sources.slice(Math.max(counts[index - 1] ?? 0, here - mostNear), here);
    const below = sources.slice(here, Math.min(counts[index + 1] ?? sources.length, here + mostNear));
    return [...above, ...below];
  };
}

const nothing: readonly Source[] = [];
const nothingNear = (): readonly Source[] => nothing;

function createFragment(
  text: string,
  line: number,
  { start, end }: { start: number; end: number },
): Fragment {
  return { line, start, end, words: foldText(text, start, end) };
}

/** The last words of a line: before them may stand a character of a vertical label. */
function readFragment(text: string, { line, start, end }: LooseLine): Fragment | undefined {
  if (end - start > 80) return undefined;
  const tokens = splitAtSpaces(text, { start, end, contentStart: start, contentEnd: end, tabs: 0 });
  const last = tokens.findLast(({ kind }) => kind === CellKind.Text);
  return last === undefined ? undefined : createFragment(text, line, last);
}

/** Not a lone character of a vertical label, nor the label of a group or a part of it. */
function isNoStray({ words }: Fragment, table: FormTable): boolean {
  return (
    words.length > 1 &&
    !getGroupNames(table).some((group) => group.startsWith(words) || group.endsWith(words))
  );
}

interface Wrapped {
  readonly row: FormRow;
  readonly fragments: readonly Fragment[];
}

/** The fewest fragments above and below that make the line's own words a label of a row not named elsewhere. */
function findLabel(
  line: number,
  own: string,
  near: readonly Fragment[],
  wordings: readonly Wording[],
  isNamed: (row: FormRow) => boolean,
): Wrapped | undefined {
  if (near.length === 0) {
    const row = own === '' ? undefined : findRowOf(own, wordings, isNamed);
    return row === undefined ? undefined : { row, fragments: [] };
  }
  const above = near.filter((one) => one.line < line);
  const below = near.filter((one) => one.line > line);
  for (let count = 0; count <= Math.min(2 * mostFragments, near.length); count++) {
    for (let over = Math.min(count, mostFragments, above.length); over >= 0; over--) {
      const under = count - over;
      if (under > mostFragments || under > below.length || (own === '' && over === 0)) continue;
      const before = above.slice(above.length - over);
      const behind = below.slice(0, under);
      const words = [...before.map((one) => one.words), own, ...behind.map((one) => one.words)].join('');
      const row = findRowOf(words, wordings, isNamed);
      if (row !== undefined) return { row, fragments: [...before, ...behind] };
    }
  }
  return undefined;
}

/** The words that a line's label may be made of, in the comparison form: those of the last cell, or of all. */
function listOwnWords(text: string, { label, tokens }: TableLine): string[] {
  if (label < 0) return [''];
  const wordsOf = ({ start, end }: Token): string => foldText(text, start, end);
  const own = wordsOf(tokens[label]);
  let all = '';
  let count = 0;
  for (let index = 0; index <= label; index++) {
    if (tokens[index].kind !== CellKind.Text) continue;
    all += index === label ? own : wordsOf(tokens[index]);
    count++;
  }
  const words = count === 1 ? [own] : [own, all];
  // A character of a vertical label stands there, and the row's own words above and below alone.
  return own.length <= longestStray ? [...words, ''] : words;
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
