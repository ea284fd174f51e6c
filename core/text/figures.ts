import { digitOf, dropZeroWidth, hasZeroWidthIn, isSpace } from './characters';
import {
  findMarkedNumber,
  firstOfWritten,
  isNoteMark,
  joinDigits,
  mayBeWritten,
  readWrittenNumber,
} from './written-figures';

/** What a table cell holds, as far as its own characters tell. */
export const CellKind = {
  /** Nothing printed. */
  Blank: 0,
  /** Words. */
  Text: 1,
  /** A whole number in plain digits, thousands separators and full-width digits included. */
  Number: 2,
  /** `/`, `—`, `-`: written instead of a figure. */
  Dash: 3,
  /** A figure with a note or unit behind it, or in other characters: `22（其中修订16件）`, `12件`, `5*`, `十二`. */
  Noted: 4,
  /** Digits with a decimal point. */
  Decimal: 5,
  /** Meant as a figure but not one: letters among digits, a sign. */
  Unreadable: 6,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** A figure as read: `value` counts units of 10^-decimals. */
export interface Figure {
  readonly kind: CellKind;
  readonly value: number;
  readonly decimals: number;
  /** What is behind the number: a note or a unit. */
  readonly suffix?: string;
}

const maximumDigits = 15;
/** Tags between the digits of a figure are many characters long, and blanked. */
const longestWithMarks = 400;
/** Words written where nothing happened, or nothing changed. */
const nothing = ['无', '零', '空', '空白', '无数据', '没有', '无。', '持平', '不变', '无变化', '无增减'];
const signWords = '增新减↑↓';
const firstOfNothing = new Set(nothing.map((words) => words.charCodeAt(0)));
const separators = ",，'’ \u00a0\u2009\u202f";
const units = [
  '万元',
  '元',
  '件',
  '宗',
  '条',
  '起',
  '份',
  '个',
  '次',
  '项',
  '例',
  '户',
  '人',
  '人次',
  '件次',
];
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  〇: '0',
  '○': '0',
  Ｏ: '0',
  ｏ: '0',
  О: '0',
  零: '0',
  无: '0',
  口: '0',
  Ο: '0',
  l: '1',
  I: '1',
  i: '1',
  ｌ: '1',
  Ｉ: '1',
  '|': '1',
  丨: '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  b: '6',
  B: '8',
  g: '9',
  q: '9',
};
const lookalikeCodes: ReadonlySet<number> = new Set(
  Object.keys(lookalikes).map((character) => character.charCodeAt(0)),
);

/** Whether a character is taken for a digit by OCR and tired eyes. */
export function isLookalike(code: number): boolean {
  return lookalikeCodes.has(code);
}

const blank: Figure = { kind: CellKind.Blank, value: 0, decimals: 0 };
const text: Figure = { kind: CellKind.Text, value: 0, decimals: 0 };
const dash: Figure = { kind: CellKind.Dash, value: 0, decimals: 0 };
const unreadable: Figure = { kind: CellKind.Unreadable, value: 0, decimals: 0 };

/** Reads `source[start, end)` (trimmed) as a cell. Never throws; what is no figure is Text. */
export function readFigure(source: string, start: number, end: number): Figure {
  if (start >= end) return blank;
  const first = source.charCodeAt(start);
  if (isSettled(first) || isNumberedWords(source, first, end)) return text;
  if (digitOf(first) < 0) {
    const marked = end - start <= 20 && mayBeWritten(first) ? readMarked(source, start, end) : undefined;
    return marked ?? readWithoutDigit(source, start, end);
  }
  let value = 0;
  let digits = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = digitOf(source.charCodeAt(at));
    if (digit >= 0) {
      value = value * 10 + digit;
      digits++;
    } else if (!isSeparator(source, at, end)) break;
  }
  if (digits > maximumDigits) return unreadable;
  if (at === end) return { kind: CellKind.Number, value, decimals: 0 };
  if (isNumbered(source, at, end)) return text;
  return readSeen(source, start, end) ?? readBehindDigits(source, value, digits, at, start, end);
}

/** Characters of words that may begin something else all the same: 无, 共3, 增加5项. */
const undecided: ReadonlySet<number> = new Set([
  ...firstOfNothing,
  ...firstOfWritten,
  ...[...signWords].map((sign) => sign.charCodeAt(0)),
]);

/** Whether a cell that begins so holds words, whatever follows; most labels do. */
function isSettled(first: number): boolean {
  return isWord(first) && !undecided.has(first);
}

/** （一）予以公开: words behind a bracket are words, whatever stands between; a number in brackets ends in one. */
function isNumberedWords(source: string, first: number, end: number): boolean {
  return (first === 0x28 || first === 0xff08) && isWord(source.charCodeAt(end - 1));
}

/** Whether the numeral of a label ends at `at`: `1.属于国家秘密`, `2. 重复申请`. */
function isNumbered(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== 0x2e && mark !== 0x3001) return false;
  const next = source.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  return next < end && isWord(source.charCodeAt(next)) && isWord(source.charCodeAt(end - 1));
}

/** A short cell with marks of no width in it, read without them. */
function readSeen(source: string, start: number, end: number): Figure | undefined {
  if (end - start > longestWithMarks || !hasZeroWidthIn(source, start, end)) return undefined;
  const seen = dropZeroWidth(source.slice(start, end));
  return readFigure(seen, 0, seen.length);
}

/** A separator stands between digits and before a group of three. */
function isSeparator(source: string, at: number, end: number): boolean {
  if (!separators.includes(source[at])) return false;
  for (let offset = 1; offset <= 3; offset++) {
    if (at + offset >= end || digitOf(source.charCodeAt(at + offset)) < 0) return false;
  }
  return at + 4 >= end || digitOf(source.charCodeAt(at + 4)) < 0;
}

function readBehindDigits(
  source: string,
  whole: number,
  wholeDigits: number,
  from: number,
  start: number,
  end: number,
): Figure {
  let value = whole;
  let decimals = 0;
  let at = from;
  if (
    (source[at] === '.' || source[at] === '．' || source[at] === '。') &&
    at + 1 < end &&
    digitOf(source.charCodeAt(at + 1)) >= 0
  ) {
    for (at++; at < end; at++) {
      const digit = digitOf(source.charCodeAt(at));
      if (digit < 0) break;
      value = value * 10 + digit;
      decimals++;
    }
    if (wholeDigits + decimals > maximumDigits) return unreadable;
    if (at === end) return { kind: CellKind.Decimal, value, decimals };
  }
  // `1.属于国家秘密`: the numeral of a label, perhaps of one torn behind its first character (`4.无`).
  const endsInWord = isWord(source.charCodeAt(end - 1)) || source[end - 1] === '无';
  if (end - at > 40 || (endsInWord && '.、．'.includes(source[at]))) return text;
  const joined = decimals === 0 ? joinDigits(source, start, end) : undefined;
  if (joined !== undefined) return { kind: CellKind.Number, value: joined, decimals };
  const suffix = source.slice(at, end).trim();
  if (isNote(suffix)) return { kind: CellKind.Noted, value, decimals, suffix };
  return looksLikeFigure(source.slice(start, end)) ? unreadable : text;
}

/** A unit, a note in brackets, the mark of a footnote, or a unit and a note: `件，其中修订1件`. */
function isNote(suffix: string): boolean {
  if (isNoteMark(suffix) || units.includes(suffix)) return true;
  return units.some((unit) => suffix.startsWith(unit) && '（(，,；;。*'.includes(suffix[unit.length] ?? ' '));
}

/** A number behind a mark, in brackets, or in other characters than digits; undefined for nearly all cells. */
function readMarked(source: string, start: number, end: number): Figure | undefined {
  const written = readWrittenNumber(source, start, end);
  if (written !== undefined && written > 0) return { kind: CellKind.Noted, value: written, decimals: 0 };
  const marked = findMarkedNumber(source, start, end);
  if (marked === undefined || digitOf(source.charCodeAt(marked.start)) < 0) return undefined;
  const inner = readFigure(source, marked.start, marked.end);
  const isNumber = inner.kind === CellKind.Number || inner.kind === CellKind.Noted;
  return isNumber ? { ...inner, kind: CellKind.Noted } : undefined;
}

function readWithoutDigit(source: string, start: number, end: number): Figure {
  if (signWords.includes(source[start]) && readSigned(source.slice(start, end)) !== undefined)
    return unreadable;
  const isNothing =
    firstOfNothing.has(source.charCodeAt(start)) && nothing.includes(source.slice(start, end));
  if (isNothing) return dash;
  // Words are settled by their first character; only short cells of other characters can be meant as figures.
  if (end - start > 12 || isWord(source.charCodeAt(start)))
    return isWord(source.charCodeAt(start)) ? text : (readSeen(source, start, end) ?? text);
  const cell = source.slice(start, end);
  const seen = readSeen(source, start, end);
  if (seen !== undefined) return seen;
  if (/^n\/?a$/i.test(cell)) return dash;
  if (/^[-－—–―─－/／\\＼*＊·.、~～]{1,4}$/.test(cell)) return dash;
  return looksLikeFigure(cell) ? unreadable : text;
}

/** A Chinese character that is not taken for a digit. */
function isWord(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff && !lookalikeCodes.has(code);
}

/** Whether a short cell was meant as a figure: digits and characters taken for digits, perhaps with a sign. */
function looksLikeFigure(cell: string): boolean {
  const last = cell[cell.length - 1];
  // `3.` is a numeral whose label stands in the next cell.
  if (cell.length > 12 || last === '.' || last === '．' || last === '、') return false;
  let counted = 0;
  for (let at = '-+－＋−—'.includes(cell[0]) ? 1 : 0; at < cell.length; at++) {
    const character = cell[at];
    if (digitOf(character.charCodeAt(0)) >= 0 || character in lookalikes) counted++;
    else if (!separators.includes(character) && character !== '.' && character !== '．') return false;
  }
  return counted > 0;
}

/** The count in a cell of 本年增/减, where more and fewer are signs (`+1036`, `-3`, `↓3`, `增加5项`); undefined for anything else. */
export function readSigned(signed: string): number | undefined {
  const cell = dropZeroWidth(signed);
  const sign = /^(?:(?:[+＋↑增]|新增)加?长?|([-－−–—↓减]少?))\s*/.exec(cell);
  if (sign === null) return undefined;
  const { kind, value } = readFigure(cell, sign[0].length, cell.length);
  if (kind !== CellKind.Number && kind !== CellKind.Noted) return undefined;
  return sign[1] === undefined ? value : -value;
}

/** The number an unreadable cell was most likely meant to be (`1O` → 10), or undefined. */
export function guessFigure(cell: string): number | undefined {
  let digits = '';
  for (const character of cell) {
    const code = character.charCodeAt(0);
    if (digitOf(code) >= 0) digits += String(digitOf(code));
    else if (character in lookalikes) digits += lookalikes[character];
    else if (!isSpace(code) && !separators.includes(character)) return undefined;
  }
  return digits !== '' && digits.length <= maximumDigits ? Number(digits) : undefined;
}

/** A figure in plain digits: 302.3932 for 3023932 with four decimals; trailing zeros of the fraction are dropped. */
export function formatFigure(value: number, decimals: number): string {
  if (decimals === 0) return String(value);
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return sign + digits.slice(0, -decimals) + (fraction === '' ? '' : `.${fraction}`);
}
