/**
 * The comparison form of text: what is left of a label when spacing, punctuation and width are set aside.
 * It is for comparing only; ranges always point into the original text.
 */

import { traditional } from './traditional';

const fold = new Uint16Array(65536);
for (let code = 0x4e00; code <= 0x9fff; code++) fold[code] = code;
for (let code = 0x3400; code <= 0x4dbf; code++) fold[code] = code;
fold[0x3007] = 0x3007; // 〇
for (let at = 0; at < traditional.length; at += 2) {
  fold[traditional.charCodeAt(at)] = traditional.charCodeAt(at + 1);
}
for (let digit = 0; digit < 10; digit++) fold[0x30 + digit] = fold[0xff10 + digit] = 0x30 + digit;
for (let letter = 0; letter < 26; letter++) {
  const folded = 0x61 + letter;
  fold[0x41 + letter] = fold[0x61 + letter] = fold[0xff21 + letter] = fold[0xff41 + letter] = folded;
}

/** The comparison form of `text[start, end)`. */
export function foldText(text: string, start = 0, end = text.length): string {
  // Most words are their own comparison form.
  let own = start;
  for (; own < end; own++) {
    const code = text.charCodeAt(own);
    if (fold[code] !== code || code === 0) break;
  }
  let folded = text.slice(start, own);
  for (let at = own; at < end; at++) {
    const code = fold[text.charCodeAt(at)];
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** A character's comparison form; 0 for what is set aside. */
export function foldCode(code: number): number {
  return fold[code];
}

/** A hash of the comparison form, computed without building it. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const code = fold[text.charCodeAt(at)];
    if (code !== 0) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/** Whether the comparison form of `text[start, end)` is `folded`. */
export function equalsFolded(text: string, start: number, end: number, folded: string): boolean {
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = fold[text.charCodeAt(at)];
    if (code === 0) continue;
    if (code !== folded.charCodeAt(length)) return false;
    length++;
  }
  return length === folded.length;
}

/** Whether a UTF-16 unit is blank inside a line: spaces of every width, tab, form feed, BOM and other unprinted marks. */
export function isSpace(code: number): boolean {
  // Words first: most characters are of them.
  if (code > 0x3000) return code === 0xfeff;
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/** Whether a text has marks that are not seen at all. */
export function hasZeroWidth(text: string): boolean {
  return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(text);
}

/** A text without what is not seen at all: joiners, soft hyphens, the BOM inside a text. */
export function dropZeroWidth(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

/** 0–9 for an ASCII or full-width digit, else -1. */
export function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Whether a report is written in traditional characters: every one speaks of 公開. */
export function isTraditional(text: string): boolean {
  return text.includes('開');
}

/**
 * A text with the traditional characters of the form's words written simplified; of the same length. A piece of a report may
 * not show by itself how the report is written.
 */
export function simplify(text: string, isWrittenSo = isTraditional(text)): string {
  if (!isWrittenSo) return text;
  let simplified = '';
  for (let at = 0; at < text.length; at++) {
    const folded = fold[text.charCodeAt(at)];
    simplified += folded >= 0x3400 ? String.fromCharCode(folded) : text[at];
  }
  return simplified;
}
