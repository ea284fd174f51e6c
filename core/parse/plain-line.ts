import { isSpace } from '../text/characters';
import { CellKind } from '../text/figures';
import type { SourceLine } from '../text/lines';
import { isSeparator } from './plain-cells';
import type { RowReading, TableLine } from './table-reading';
import { createBlank, findSeparator, isPipe, isValue, readCell, type Separator, type Token } from './tokens';
import type { Meaning } from './vocabulary';

/** The line of a plain row in a table that is not plain, for those who look at the rows around it. */
export function createRowLine(
  text: string,
  source: SourceLine,
  row: RowReading,
  meanings: readonly Meaning[],
): TableLine {
  return new RowLine(text, source, row, meanings);
}

const nothing: readonly Token[] = [];

/** A class for its cells: of most such lines nobody asks for more than their row. */
class RowLine implements TableLine {
  readonly line: number;
  readonly separator: Separator;
  readonly label: number;
  readonly labelFrom: number;
  readonly valueCount: number;
  readonly plain: RowReading | undefined;
  /** Nothing is printed before the label. */
  readonly isLabelFirst: boolean;
  readonly blanksBehindLabel: number;
  readonly #text: string;
  readonly #source: SourceLine;
  readonly #row: RowReading;
  #tokens: readonly Token[] | undefined;

  constructor(
    text: string,
    source: SourceLine,
    row: RowReading,
    readonly meanings: readonly Meaning[],
  ) {
    const { line, labelStart, labelEnd, cells } = row;
    this.line = line;
    this.separator = findSeparator(text, source, true);
    const isPiped = this.separator === 'pipe';
    let label = 0;
    let isLabelFirst = true;
    for (let at = isPiped ? source.contentStart + 1 : source.start; at < labelStart; at++) {
      const code = text.charCodeAt(at);
      if (isSeparator(code, isPiped)) label++;
      else if (isLabelFirst && !isSpace(code)) isLabelFirst = false;
    }
    this.label = label;
    this.labelFrom = label;
    this.isLabelFirst = isLabelFirst;
    this.blanksBehindLabel = Math.max(0, countSeparators(text, labelEnd, cells[0].start, isPiped) - 1);
    let valueCount = 0;
    for (let column = 0; column < cells.length; column++) if (isValue(cells[column])) valueCount++;
    this.valueCount = valueCount;
    this.plain = valueCount === cells.length ? row : undefined;
    this.#text = text;
    this.#source = source;
    this.#row = row;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#cut();
    return this.#tokens;
  }

  get tokensBefore(): readonly Token[] {
    return this.isLabelFirst ? nothing : this.#cutBefore();
  }

  /** The cells before the label. */
  #cutBefore(): Token[] {
    const text = this.#text;
    const { start, contentStart } = this.#source;
    const { labelStart } = this.#row;
    const isPiped = this.separator === 'pipe';
    const tokens: Token[] = [];
    let from = isPiped ? contentStart + 1 : start;
    for (let at = from; at < labelStart; at++) {
      if (!isSeparator(text.charCodeAt(at), isPiped)) continue;
      tokens.push(readCell(text, from, at));
      from = at + 1;
    }
    return tokens;
  }

  #cut(): readonly Token[] {
    const text = this.#text;
    const { end, contentEnd } = this.#source;
    const { labelStart, labelEnd, cells } = this.#row;
    const isPiped = this.separator === 'pipe';
    const tokens = this.#cutBefore();
    tokens.push({ start: labelStart, end: labelEnd, kind: CellKind.Text, value: 0, decimals: 0 });
    pushBlanks(tokens, this.blanksBehindLabel, labelEnd);
    for (const cell of cells) tokens.push(cell);
    const last = cells[cells.length - 1].end;
    const isClosed = isPipe(text.charCodeAt(contentEnd - 1));
    const until = isPiped ? contentEnd - Number(isClosed) : end;
    pushBlanks(tokens, countSeparators(text, last, until, isPiped), last);
    return tokens;
  }
}

/** The blank cells before the first figure and behind the last: where they stand makes no difference. */
function pushBlanks(tokens: Token[], count: number, at: number): void {
  if (count <= 0) return;
  const blank = createBlank(at);
  for (let index = 0; index < count; index++) tokens.push(blank);
}

function countSeparators(text: string, from: number, until: number, isPiped: boolean): number {
  let count = 0;
  for (let at = from; at < until; at++) if (isSeparator(text.charCodeAt(at), isPiped)) count++;
  return count;
}
