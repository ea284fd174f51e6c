import { isSpace } from '../text/characters';
import { CellKind, type Figure, readFigure } from '../text/figures';
import type { SourceLine } from '../text/lines';

/** One cell of a table line. A blank cell has an empty range where its content would stand. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: CellKind;
  /** Whole number of 10^-decimals. */
  readonly value: number;
  readonly decimals: number;
}

/** What separates the cells of a line; only tabs and pipes show where a cell is blank. */
export type Separator = 'tab' | 'pipe' | 'space';

/** How a line is cut into cells; `isInTable`: pipes may stand between the cells alone, and not before the first. */
export function findSeparator(text: string, line: SourceLine, isInTable: boolean): Separator {
  if (line.tabs > 0 || text.charCodeAt(line.start) === 9) return 'tab';
  if (isPipe(text.charCodeAt(line.contentStart))) return 'pipe';
  return isInTable && countPipes(text, line) >= 2 ? 'pipe' : 'space';
}

/** `|` in every form that page layouts draw it in. */
export function isPipe(code: number): boolean {
  // Ideographs, digits and spaces are settled by two comparisons.
  if (code < 0x2502) return code === 0x7c;
  return code > 0x2551 ? code === 0xff5c : code === 0x2502 || code === 0x2503 || code === 0x2551;
}

/** `| --- | :--: |`, the line under the header of a Markdown table. Single strokes are figures left out. */
export function isRuler(text: string, { contentStart, contentEnd }: SourceLine): boolean {
  if (text.charCodeAt(contentStart) !== 0x7c) return false;
  let isMarked = false;
  for (let at = contentStart; at < contentEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || (code === 0x2d && text.charCodeAt(at + 1) === 0x2d)) isMarked = true;
    else if (code !== 0x7c && code !== 0x2d && code !== 0x20) return false;
  }
  return isMarked;
}

function countPipes(text: string, { contentStart, contentEnd }: SourceLine): number {
  let count = 0;
  // Longer lines are prose.
  for (let at = contentStart; at < contentEnd && at < contentStart + 160; at++) {
    if (isPipe(text.charCodeAt(at))) count++;
  }
  return count;
}

/** Cuts a line into cells. */
export function readTokens(text: string, line: SourceLine, separator: Separator): Token[] {
  if (separator === 'space') return splitAtSpaces(text, line);
  return separator === 'tab' ? splitAtTabs(text, line) : splitAtPipes(text, line);
}

/** The cell that `text[start, end)` is; without spaces around it. */
export function createToken(text: string, start: number, end: number): Token {
  const digitsEnd = skipDigits(text, start, Math.min(end, start + mostDigits));
  if (digitsEnd === end && end > start) return createNumber(text, start, end);
  const figure: Figure = readFigure(text, start, end);
  return { start, end, kind: figure.kind, value: figure.value, decimals: figure.decimals };
}

/** Longer figures are left to those who read any cell. */
export const mostDigits = 9;

/** Where the plain digits that stand at `from` end. */
export function skipDigits(text: string, from: number, until: number): number {
  let at = from;
  while (at < until && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at;
}

/** A cell of nothing but plain digits, at most nine of them. */
export function createNumber(text: string, start: number, end: number): Token {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return { start, end, kind: CellKind.Number, value, decimals: 0 };
}

/** A cell with nothing in it that would stand at an offset. */
export function createBlank(at: number): Token {
  return { start: at, end: at, kind: CellKind.Blank, value: 0, decimals: 0 };
}

function splitAtTabs(text: string, { start, end }: SourceLine): Token[] {
  const tokens: Token[] = [];
  for (let at = start; ; at++) {
    const from = at;
    // Most cells are a few digits or nothing: gone through only once.
    let value = 0;
    let code = at < end ? text.charCodeAt(at) : 9;
    while (code >= 0x30 && code <= 0x39 && at - from < mostDigits) {
      value = value * 10 + code - 0x30;
      code = ++at < end ? text.charCodeAt(at) : 9;
    }
    if (code !== 9) {
      while (code !== 9) code = ++at < end ? text.charCodeAt(at) : 9;
      tokens.push(readCell(text, from, at));
    } else if (at === from) tokens.push(createBlank(at));
    else tokens.push({ start: from, end: at, kind: CellKind.Number, value, decimals: 0 });
    if (at >= end) return tokens;
  }
}

/** Pipes stand between the cells, and perhaps around them. */
function splitAtPipes(text: string, { contentStart, contentEnd }: SourceLine): Token[] {
  const tokens: Token[] = [];
  let from = isPipe(text.charCodeAt(contentStart)) ? contentStart + 1 : contentStart;
  const until = contentEnd > from && isPipe(text.charCodeAt(contentEnd - 1)) ? contentEnd - 1 : contentEnd;
  for (let at = from; ; at++) {
    if (at < until && !isPipe(text.charCodeAt(at))) continue;
    tokens.push(readCell(text, from, Math.max(from, Math.min(at, until))));
    if (at >= until) return tokens;
    from = at + 1;
  }
}

/** The cell between two separators. Most are a few digits or nothing, and settled without a closer look. */
export function readCell(text: string, from: number, until: number): Token {
  const digitsEnd = skipDigits(text, from, Math.min(until, from + mostDigits));
  if (digitsEnd === until) return from === until ? createBlank(from) : createNumber(text, from, until);
  let start = from;
  let end = until;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  // Markdown writes totals in bold: **141**.
  if (
    text.charCodeAt(start) === 0x2a &&
    end - start > 4 &&
    text.startsWith('**', start) &&
    text.startsWith('**', end - 2)
  ) {
    start += 2;
    end -= 2;
  }
  if (start === end) return { start: from, end: from, kind: CellKind.Blank, value: 0, decimals: 0 };
  return createToken(text, start, end);
}

/** Words and figures part at any space, words from words at two spaces or more. */
export function splitAtSpaces(text: string, { contentStart, contentEnd }: SourceLine): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let at = contentStart;
  while (at < contentEnd) {
    const start = at;
    while (at < contentEnd && !isSpace(text.charCodeAt(at))) at++;
    const token = createToken(text, start, at);
    if (last?.kind === CellKind.Text && token.kind === CellKind.Text && start - last.end === 1) {
      last = { start: last.start, end: at, kind: CellKind.Text, value: last.value, decimals: last.decimals };
      tokens[tokens.length - 1] = last;
    } else {
      last = token;
      tokens.push(token);
    }
    while (at < contentEnd && isSpace(text.charCodeAt(at))) at++;
  }
  return tokens;
}

/** Behind a row's label `3.` and `3、` are figures with a stray mark, not the numerals of a label. */
export function readPunctuated(text: string, tokens: readonly Token[], label: number): readonly Token[] {
  return tokens.map((token, index) => {
    if (index <= label || !isPunctuated(text, token)) return token;
    const { kind, value, decimals } = readFigure(text, token.start, token.end - 1);
    return kind === CellKind.Number ? { ...token, kind: CellKind.Noted, value, decimals } : token;
  });
}

/** Whether a cell that cannot be read as a figure ends in a mark: `3.`, `12、`. */
export function isPunctuated(text: string, { kind, start, end }: Token): boolean {
  return (
    (kind === CellKind.Text || kind === CellKind.Unreadable) &&
    end - start > 1 &&
    '.、．,，'.includes(text[end - 1])
  );
}

/** Whether the token stands for a figure, readable or not. */
export function isValue(token: Token): boolean {
  return token.kind >= CellKind.Number;
}

/** A blank cell has no width; the tab at its end, or before it, makes it visible. */
export function rangeOfBlank(text: string, { start }: Token): { start: number; end: number } {
  if (text[start] === '\t' || text[start] === '|' || text[start] === ' ') return { start, end: start + 1 };
  // An empty line that is a cell.
  if (start > 0 && '\r\n'.includes(text[start - 1])) return { start, end: start };
  return { start: Math.max(0, start - 1), end: start };
}
