import { listSpellings } from '../model/names';
import type { Form } from '../model/form';
import { standInPlace } from '../model/parts';
import { equalsFolded, foldCode, hashFolded, isSpace } from '../text/characters';
import type { SourceLine } from '../text/lines';
import { type Numeral, readNumeral } from '../text/numerals';
import { readDamaged } from './damaged-heading';
import type { Heading, Trimmed } from './heading';
import { getHeadingBeginnings, otherNumerals } from './heading-beginnings';
import { fillByWords } from './headings-by-words';
import { addNumbered, fillByPlace, type NumberedLine } from './headings-by-place';
import { dropCaptions, dropLesser, dropListed } from './listed-headings';
import type { HeadingWords, Vocabulary } from './vocabulary';

const longestHeading = 48;
/** Marks that pages and Markdown put around headings. */
const ornaments = codesOf('#*|│｜【[［★☆■□●◆▲※·•>');
const endOrnaments = codesOf('*|│｜】]］');

/** Finds the part headings; lists of headings (tables of contents, prefaces) and rows of table 三 are none. */
export function findHeadings(
  text: string,
  lines: readonly SourceLine[],
  form: Form,
  vocabulary: Vocabulary,
): Heading[] {
  const beginnings = getHeadingBeginnings(vocabulary);
  const found: Heading[] = [];
  const spare: NumberedLine[] = [];
  for (let line = 0; line < lines.length; line++) {
    const source = lines[line];
    if (source.contentStart === source.contentEnd) continue;
    // Nearly all lines end here. What a comparison sets aside may be an ornament or a bracket.
    const first = foldCode(text.charCodeAt(source.contentStart));
    if (first !== 0 && beginnings[first] === 0) continue;
    if (source.tabs > 1 && isTableRow(text, source)) continue;
    const trimmed = trimOrnaments(text, source);
    const numeral = readNumeral(text, trimmed.start, trimmed.end);
    const isLong = trimmed.end - trimmed.start > longestHeading;
    if (isLong && (numeral === undefined || numeral.style === 'bracketed')) continue;
    const heading = readHeading(text, source, trimmed, line, numeral, form, vocabulary);
    if (heading !== undefined) found.push(heading);
    else if (source.tabs === 0 && numeral !== undefined)
      addNumbered(spare, text, trimmed, line, numeral, vocabulary);
  }
  if (standInPlace(found, form.format)) return found;
  const chosen = dropCaptions(lines, dropLesser(dropListed(text, lines, found)));
  return fillByPlace(fillByWords(text, chosen, spare, form, vocabulary), spare, form);
}

/** A row has tabs between its words; a heading written into a merged cell only behind them. */
function isTableRow(text: string, { contentStart, contentEnd, end, tabs }: SourceLine): boolean {
  // Where nothing blank stands behind the words, every tab stands between them.
  if (contentEnd === end) return tabs > 0;
  let at = contentStart;
  while (at < contentEnd && text.charCodeAt(at) !== 9) at++;
  return at < contentEnd;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Characters of words are settled first: every line of the report comes here. */
function isOrnament(code: number, ornaments: ReadonlySet<number>): boolean {
  return !(code >= 0x4e00 && code <= 0x9fff) && (isSpace(code) || ornaments.has(code));
}

/** `## 一、总体情况`, `**一、总体情况**`, `【一、总体情况】`, `| 一、总体情况 | |`. */
function trimOrnaments(text: string, { contentStart, contentEnd }: SourceLine): Trimmed {
  let start = contentStart;
  let end = contentEnd;
  while (start < end && isOrnament(text.charCodeAt(start), ornaments)) start++;
  while (end > start && isOrnament(text.charCodeAt(end - 1), endOrnaments)) end--;
  return { start, end };
}

function readHeading(
  text: string,
  source: SourceLine,
  { start, end }: Trimmed,
  line: number,
  numeral: Numeral | undefined,
  form: Form,
  vocabulary: Vocabulary,
): Heading | undefined {
  const labelStart = numeral?.end ?? skipOtherNumeral(text, start, end);
  const whole = end - start <= longestHeading ? lookUp(text, labelStart, end, vocabulary) : undefined;
  if (whole !== undefined) {
    if (!isTakenAtItsWord(whole, numeral)) return undefined;
    return { part: whole.part, line, start, end, labelStart, numeral, isMisspelt: false };
  }
  if (numeral === undefined || numeral.style === 'bracketed') return undefined;
  return (
    readInline(text, start, end, labelStart, line, numeral, form) ??
    (end - start <= longestHeading && !(source.tabs > 0 && isTableRow(text, source))
      ? readDamaged(text, { start, end, labelStart, line, numeral }, vocabulary)
      : undefined)
  );
}

const otherNumeralCodes = codesOf(otherNumerals);
const ordinal = 0x7b2c; // 第, as in 第二十条

/** Behind a numeral of a kind that parts seldom have. */
function skipOtherNumeral(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!otherNumeralCodes.has(first) || (first === ordinal && text[start + 2] !== '章')) return start;
  const numeral = /^(?:[IVX]{1,4}|[壹贰叁肆伍陆]|第[一二三四五六]章)[、.．:：\s]{1,4}/.exec(
    text.slice(start, end),
  );
  return start + (numeral?.[0].length ?? 0);
}

/** Short wordings are sub-headings, too (1.主动公开情况): those need the part's own numeral. */
function isTakenAtItsWord(found: HeadingWords, numeral: Numeral | undefined): boolean {
  const isLong = found.folded.length >= 8;
  if (numeral === undefined) return found.isOfficial;
  if (numeral.style === 'bracketed') return found.isOfficial && (isLong || numeral.value === found.number);
  if (numeral.value === found.number) return true;
  return isLong || (found.isOfficial && numeral.style !== 'arabic');
}

function lookUp(text: string, start: number, end: number, vocabulary: Vocabulary): HeadingWords | undefined {
  const sameHash = vocabulary.headings.get(hashFolded(text, start, end));
  if (sameHash === undefined) return undefined;
  for (const words of sameHash) if (equalsFolded(text, start, end, words.folded)) return words;
  return undefined;
}

/** `一、总体情况：2024年……`: the heading and its text on one line. */
function readInline(
  text: string,
  start: number,
  end: number,
  labelStart: number,
  line: number,
  numeral: Numeral,
  form: Form,
): Heading | undefined {
  // 一、总体情况.........1 is a line of contents.
  if (/[.．·…]{2,}\s{0,4}\d{1,3}$/.test(text.slice(labelStart, end))) return undefined;
  for (const part of form.format.parts) {
    for (const spelling of listSpellings(part.label)) {
      const labelEnd = labelStart + spelling.length;
      if (
        labelEnd < end &&
        text.startsWith(spelling, labelStart) &&
        '：:。．. 　\t（('.includes(text[labelEnd])
      ) {
        return { part, line, start, end: labelEnd, labelStart, numeral, isMisspelt: false };
      }
    }
  }
  return undefined;
}
