import type { FormRow, FormTable } from '../model/form';
import { CellKind } from '../text/figures';
import { skipNumeral } from '../text/numerals';
import type { LooseCell } from './loose-cells';
import { findPieced } from './line-label';
import { findMeanings, hasKind, type Meaning, type Vocabulary } from './vocabulary';

/** No figure that a slip has spoilt is longer. */
const longestSpoilt = 8;
/** A label may be broken over this many lines. */
const mostPieces = 4;

/** Words, and the figures that follow them. */
export interface Piece {
  readonly words: LooseCell[];
  readonly figures: LooseCell[];
}

/** `23..`, `0x`, `#REF!` among figures: no label has so few letters and no word. */
function isSpoiltFigure(text: string, { token: { start, end } }: LooseCell, next?: LooseCell): boolean {
  if (end - start > longestSpoilt || (next !== undefined && next.token.kind === CellKind.Text)) return false;
  return /^[!-~]+$/.test(text.slice(start, end));
}

/** Every run of figures with the words before it. */
export function cutIntoPieces(text: string, cells: readonly LooseCell[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { words: [], figures: [] };
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    const isFigure = cell.token.kind !== CellKind.Text;
    if (!isFigure && piece.figures.length > 0 && isSpoiltFigure(text, cell, cells[index + 1])) {
      piece.figures.push({ ...cell, token: { ...cell.token, kind: CellKind.Unreadable } });
      continue;
    }
    if (!isFigure && piece.figures.length > 0) {
      pieces.push(piece);
      piece = { words: [], figures: [] };
    }
    (isFigure ? piece.figures : piece.words).push(cell);
  }
  pieces.push(piece);
  return pieces;
}

/** The label of a row without figures. */
export interface BareLabel {
  readonly row: FormRow;
  readonly line: number;
  readonly nextLine?: number;
}

/** A piece with what its words say. */
export interface LooseRow {
  readonly piece: Piece;
  /** Index of the first and behind the last of the words that are the label. */
  readonly labelFrom: number;
  readonly meanings: readonly Meaning[];
  readonly row?: FormRow;
  /** Rows that the words name besides: none of their figures is printed. */
  readonly bare: readonly BareLabel[];
}

/** Finds the label among the words of a piece: the last of them, with as many before it as make a row's label. */
export function readPiece(text: string, table: FormTable, piece: Piece, vocabulary: Vocabulary): LooseRow {
  const { words } = piece;
  const isOwnRow = (meaning: Meaning): boolean => meaning.kind === 'row' && meaning.table === table;
  const meaningsOf = (from: number, until: number): readonly Meaning[] =>
    findMeanings(vocabulary, text, words[from].token.start, words[until].token.end);
  let labelFrom = words.length - 1;
  let meanings: readonly Meaning[] = labelFrom < 0 ? [] : meaningsOf(labelFrom, labelFrom);
  for (let from = labelFrom; from >= 0 && from > words.length - 1 - mostPieces; from--) {
    const found = meaningsOf(from, words.length - 1);
    if (!found.some(isOwnRow)) continue;
    labelFrom = from;
    meanings = found;
    break;
  }
  if (labelFrom >= 0 && !meanings.some(isOwnRow)) {
    const { token } = words[labelFrom];
    meanings = findPieced(text, [token], 0, vocabulary)?.meanings ?? meanings;
  }
  const row = meanings.find(isOwnRow);
  const hasFigures = piece.figures.length > 0;
  const bare = words
    .slice(0, hasFigures ? Math.max(0, labelFrom) : words.length)
    .flatMap((cell, at): BareLabel[] => {
      const found = meaningsOf(at, at);
      const own = found.find(isOwnRow);
      if (own?.kind !== 'row' || !isRowLabel(text, cell, found)) return [];
      return [{ row: own.row, line: cell.line, nextLine: words[at + 1]?.line }];
    });
  return {
    piece,
    labelFrom,
    meanings,
    row: row?.kind === 'row' && hasFigures ? row.row : undefined,
    bare,
  };
}

/** Whether words are the label of a row: 其他 and 总计 are columns, too, but those have no numeral. */
export function isRowLabel(text: string, { token }: LooseCell, meanings: readonly Meaning[]): boolean {
  if (!hasKind(meanings, 'row')) return false;
  return (
    meanings.every(({ kind }) => kind === 'row') || skipNumeral(text, token.start, token.end) > token.start
  );
}
