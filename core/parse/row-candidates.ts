import type { FormTable } from '../model/form';
import { foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import { skipNumeral } from '../text/numerals';
import { similarity } from '../text/similarity';
import { joinFigures } from './broken-figures';
import { joinLabel } from './broken-rows';
import {
  createCandidate,
  createPlainCandidate,
  findRow,
  hasOtherNumeral,
  type RowCandidate,
} from './row-candidate';
import { getWordings } from './row-wordings';
import type { LooseLine, TableLine } from './table-reading';
import { isValue } from './tokens';
import type { Vocabulary } from './vocabulary';
import { createFragments } from './wrapped-labels';

/** A header has fewer blank cells behind words that are like a row's. */
const fewestBlanks = 5;
const shortestLabel = 4;
const longestLabel = 60;
const likely = 0.7;

/** Strange words before as many strokes as there are columns; strokes alone are the line under a Markdown header. */
function isRowOfStrokes({ rows }: FormTable, { label, meanings, valueCount }: TableLine): boolean {
  return (
    label >= 0 &&
    meanings.length === 0 &&
    valueCount > 1 &&
    rows.some(({ block }) => block.columns.length === valueCount)
  );
}

/** Whether no figure stands on the line but strokes. */
function hasOnlyStrokes({ tokens }: TableLine): boolean {
  return !tokens.some((token) => isValue(token) && token.kind !== CellKind.Dash);
}

/** Words like a row's label before as many blank cells as there are columns. */
function isBlankRow(text: string, table: FormTable, line: TableLine): boolean {
  const { label, labelFrom, meanings, valueCount, tokens } = line;
  if (label < 0 || labelFrom !== label || meanings.length > 0 || valueCount > 0) return false;
  if (tokens.length - label - 1 < fewestBlanks) return false;
  for (let index = label + 1; index < tokens.length; index++)
    if (tokens[index].kind !== CellKind.Blank) return false;
  const { start, end } = tokens[label];
  if (end - start > longestLabel) return false;
  const words = foldText(text, skipNumeral(text, start, end), end);
  if (countKnown(words, table) < likely * words.length) return false;
  return getWordings(table).some(
    (wording) => wording.label.length >= shortestLabel && similarity(words, wording.label, likely) >= likely,
  );
}

const charactersOf = new WeakMap<FormTable, ReadonlySet<number>>();

/** The characters of all labels of a table's rows. */
function getCharacters(table: FormTable): ReadonlySet<number> {
  let known = charactersOf.get(table);
  if (known === undefined) {
    const labels = getWordings(table).map(({ label }) => label);
    known = new Set([...labels.join('')].map((character) => character.charCodeAt(0)));
    charactersOf.set(table, known);
  }
  return known;
}

/** How many characters stand in any label of the table: where few do, the words are like none of them. */
function countKnown(words: string, table: FormTable): number {
  const characters = getCharacters(table);
  let count = 0;
  for (let at = 0; at < words.length; at++) if (characters.has(words.charCodeAt(at))) count++;
  return count;
}

/** Whether a line is surely no row: nothing on it is a figure or names one, or is like the label of one that is blank. */
export function isNoRow(text: string, table: FormTable, line: TableLine): boolean {
  return (
    findRow(text, table, line) === undefined &&
    hasOnlyStrokes(line) &&
    !isRowOfStrokes(table, line) &&
    !isBlankRow(text, table, line)
  );
}

/**
 * Picks the lines that carry figures or a row's label, joining rows that are broken over lines. `labelLines`: those whose
 * words went into the labels of others.
 */
export function findCandidates(
  text: string,
  table: FormTable,
  lines: readonly TableLine[],
  looseLines: readonly LooseLine[],
  vocabulary: Vocabulary,
): { candidates: RowCandidate[]; others: TableLine[]; labelLines: ReadonlySet<number> } {
  const candidates: RowCandidate[] = [];
  const others: TableLine[] = [];
  const fragments = createFragments(text, table, lines, looseLines);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line.plain !== undefined) {
      candidates.push(createPlainCandidate(line, line.plain));
      continue;
    }
    if (fragments.used.has(line.line)) continue;
    const next = lines[index + 1];
    const halves = next === undefined ? undefined : joinLabel(text, table, line, next, vocabulary);
    const broken =
      halves === undefined ? joinFigures(text, table, lines, index) : { joined: halves, used: 2 };
    if (broken !== undefined) {
      candidates.push(broken.joined);
      index += broken.used - 1;
      continue;
    }
    const isUnnamed =
      line.valueCount > 0 && (line.meanings.length === 0 || hasOtherNumeral(text, table, line));
    const wrapped = isUnnamed ? fragments.join(line) : undefined;
    if (wrapped !== undefined) {
      candidates.push(wrapped);
      continue;
    }
    if (isNoRow(text, table, line)) others.push(line);
    else candidates.push(createCandidate(line, findRow(text, table, line)));
  }
  const labelLines = fragments.used;
  if (labelLines.size === 0) return { candidates, others, labelLines };
  const isFragment = ({ line, valueCount }: TableLine): boolean => valueCount === 0 && labelLines.has(line);
  return {
    candidates: candidates.filter(({ source, isBroken }) => isBroken || !isFragment(source)),
    others: others.filter((line) => !isFragment(line)),
    labelLines,
  };
}
