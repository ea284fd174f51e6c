import type { FormRow, FormTable } from '../model/form';
import { foldText } from '../text/characters';
import { skipNumeral } from '../text/numerals';
import { editDistance, isSimilar, similarity } from '../text/similarity';
import type { RowCandidate } from './row-candidate';
import type { LabelState } from './table-reading';
import { foldSpellings } from '../model/names';

/** A candidate with the row it is taken for. */
export interface MatchedRow {
  readonly candidate: RowCandidate;
  readonly row: FormRow;
  readonly labelState: LabelState;
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  /** Second and later appearances of a row. */
  readonly duplicates: readonly MatchedRow[];
  readonly unknown: readonly RowCandidate[];
}

/**
 * Decides which row each candidate is. Words the form knows decide; between two known rows, what is missing there and
 * what stands there are brought together by likeness, or by place where their numbers agree.
 */
export function matchRows(text: string, table: FormTable, candidates: readonly RowCandidate[]): MatchedRows {
  const rowOf: (FormRow | undefined)[] = [];
  const states: LabelState[] = [];
  const isDuplicate: boolean[] = [];
  /** By row of the form: whether a candidate was taken for it. */
  const taken = new Array<boolean>(table.rows.length).fill(false);
  let takenCount = 0;
  const duplicates: MatchedRow[] = [];
  let isAnyUnnamed = false;
  for (const candidate of candidates) {
    const { row } = candidate;
    const isAgain = row !== undefined && taken[row.index];
    if (isAgain) duplicates.push({ candidate, row, labelState: 'exact' });
    else if (row === undefined) isAnyUnnamed = true;
    else {
      taken[row.index] = true;
      takenCount++;
    }
    isDuplicate.push(isAgain);
    rowOf.push(isAgain ? undefined : row);
    const isMisspelt = row !== undefined && !isAgain && isNoteMisspelt(text, candidate, row);
    states.push(isMisspelt ? 'misspelt' : 'exact');
  }
  if (isAnyUnnamed && takenCount < table.rows.length)
    fillGaps(text, table, candidates, rowOf, isDuplicate, states, taken);
  const matched: MatchedRow[] = [];
  const unknown: RowCandidate[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const row = rowOf[index];
    if (row !== undefined) matched.push({ candidate: candidates[index], row, labelState: states[index] });
    else if (!isDuplicate[index]) unknown.push(candidates[index]);
  }
  return { matched, duplicates, unknown };
}

/** （二）部分公开（区分处田的…）: the note in the form's own brackets is not what the form says, but nearly. */
function isNoteMisspelt(text: string, candidate: RowCandidate, row: FormRow): boolean {
  const { zh } = row.row.label;
  if (candidate.isBroken || candidate.source.plain !== undefined || !zh.endsWith('）')) return false;
  const printed = foldText(zh);
  const words = foldText(
    text,
    skipNumeral(text, candidate.labelStart, candidate.labelEnd),
    candidate.labelEnd,
  );
  return words !== printed && words.length === printed.length && editDistance(words, printed, 2) <= 2;
}

function fillGaps(
  text: string,
  table: FormTable,
  candidates: readonly RowCandidate[],
  rowOf: (FormRow | undefined)[],
  isDuplicate: readonly boolean[],
  states: LabelState[],
  taken: boolean[],
): void {
  for (let index = 0; index < candidates.length; index++) {
    if (rowOf[index] !== undefined || isDuplicate[index]) continue;
    let until = index;
    while (until < candidates.length && rowOf[until] === undefined && !isDuplicate[until]) until++;
    const low = index > 0 ? (rowOf[index - 1]?.index ?? -1) : -1;
    const high = until < candidates.length ? (rowOf[until]?.index ?? table.rows.length) : table.rows.length;
    const missing = table.rows.filter((row) => row.index > low && row.index < high && !taken[row.index]);
    const unnamed = candidates.slice(index, until);
    // That many strange lines are another table.
    if (unnamed.length > 4 * table.rows.length) {
      index = until;
      continue;
    }
    const isByPlace =
      missing.length === unnamed.length &&
      unnamed.every((candidate, offset) => mayBe(text, candidate, missing[offset]));
    let from = 0;
    unnamed.forEach((candidate, offset) => {
      const row = isByPlace ? missing[offset] : findLikest(text, candidate, missing.slice(from));
      if (row === undefined) return;
      from = missing.indexOf(row) + 1;
      rowOf[index + offset] = row;
      taken[row.index] = true;
      states[index + offset] = judgeLabel(text, candidate, row);
    });
    index = until;
  }
}

/** The comparison form of a candidate's own words: without its numeral, and without its group's label in the same cell. */
function foldWords(text: string, { labelStart, labelEnd }: RowCandidate, { row, block }: FormRow): string {
  const words = foldText(text, skipNumeral(text, labelStart, labelEnd), labelEnd);
  const group = block.groups?.find(({ id }) => id === row.group);
  const label = group === undefined ? '' : foldText(group.label.zh);
  if (label === '' || !words.startsWith(label)) return words;
  return words.slice(label.length).replace(/^\d+/, '');
}

/** How like a candidate's words are to the row's label; 0 where less than `wanted`. */
function likeness(text: string, candidate: RowCandidate, row: FormRow, wanted: number): number {
  const words = foldWords(text, candidate, row);
  return Math.max(...foldSpellings(row.row.label).map((spelling) => similarity(words, spelling, wanted)));
}

/** Words less like a label are others. */
const leastLikeness = 0.3;

/** Whether a row that stands in a row's place may be it: words that are clearly others speak against it. */
function mayBe(text: string, candidate: RowCandidate, row: FormRow): boolean {
  if (candidate.cells.length === 0) return false;
  if (candidate.isUnnamed || candidate.source.separator === 'space') return true;
  const words = foldWords(text, candidate, row);
  return (
    foldSpellings(row.row.label).some((spelling) => isSimilar(words, spelling, leastLikeness)) ||
    beginsLabel(words, row)
  );
}

/** Whether words are the beginning of a row's label, whose end stands elsewhere. */
function beginsLabel(words: string, { row }: FormRow): boolean {
  return words !== '' && foldSpellings(row.label).some((spelling) => spelling.startsWith(words));
}

function findLikest(text: string, candidate: RowCandidate, rows: readonly FormRow[]): FormRow | undefined {
  if (candidate.isUnnamed) return undefined;
  let best: FormRow | undefined;
  let bestLikeness = 0.6;
  for (const row of rows) {
    const value = likeness(text, candidate, row, bestLikeness);
    if (value >= bestLikeness) {
      best = row;
      bestLikeness = value + 1e-9;
    }
  }
  return best;
}

function judgeLabel(text: string, candidate: RowCandidate, row: FormRow): LabelState {
  const isWhole = candidate.source.labelFrom === candidate.source.label;
  const words = foldWords(text, candidate, row);
  const isSpaced = candidate.source.separator === 'space';
  const forms = foldSpellings(row.row.label);
  // Where spaces separate the cells, the end of a long label may stand on another line.
  const isWrapped = isSpaced && forms.some((folded) => folded.startsWith(words));
  const isClose =
    !isWrapped &&
    forms.some((folded) => editDistance(words, folded, 2) <= Math.min(2, Math.floor(folded.length / 2)));
  if (isWhole && isClose) return 'misspelt';
  // Where spaces separate the cells, long labels are wrapped around their figures: nothing is wrong with them.
  return isSpaced ? 'exact' : 'torn';
}
