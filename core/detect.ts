import { headToDetect } from './detected-head';
import { parts } from './formats/2021/parts';
import { balanceNote } from './formats/2021/table-3';
import {
  agencyEndings,
  blankFormWords,
  documentsAboutReports,
  instructionWords,
  otherDocuments,
  templateWords,
  titleEndings,
  titleRefusals,
  titleSubject,
} from './formats/title';
import { includesAny } from './text/includes-any';

export { detectionLength, lengthToDetect } from './detected-head';

/** A title stands among the first lines; above it are at most page furniture and a document number. */
const titleLines = 12;

/** No heading and no title is longer, blanks included; longer lines are prose. */
const longestLine = 160;

/** No heading is longer once the blanks around it are gone; most rows of tables are. */
const longestHeading = 80;

type Part = (typeof parts)[number];
type Title = 'named' | 'dated' | 'bare' | 'other';

const partOf = new Map<string, Part>();
for (const part of parts) {
  for (const words of [part.label.zh, ...part.label.aliases]) partOf.set(words, part);
}

/**
 * Whether a text is a report: a title near the top that names agency and year, or two statutory headings with
 * something under them, or the filled table of applications. Only the beginning counts, as far as
 * {@link lengthToDetect} says; any string is allowed.
 *
 * Whatever else speaks of reports (notices, blank forms, lists of reports, news) is refused. When in doubt the
 * answer is no: a person can still say that a file is a report, but a false claim changes a file that is not ours.
 */
export function looksLikeReport(text: string): boolean {
  // One kind of line end: what follows looks for it alone.
  const head = headToDetect(text).replaceAll('\r', '\n');
  const title = findTitle(splitLines(head, titleLines + 1));
  if (title === 'other') return false;
  const headings = countHeadings(head);
  const hasBody = headings.hasFigures && headings.filled >= 2;
  // Ordinary texts end here: what follows goes through the text word by word.
  if ((title === 'missing' || title === 'doubtful') && !hasBody)
    return title === 'missing' && isTableOfApplications(head);
  // A form that someone has begun to fill in bears the agency's name.
  if (title !== 'named' && includesAny(head, blankFormWords)) return false;
  const isDated = title === 'named' || title === 'dated';
  if (hasBody && (isDated || title === 'bare')) return true;
  const lines = splitLines(head);
  const teaches = opensAsTemplate(lines) || (includesAny(head, instructionWords) && !hasFilledTable(head));
  // The body of a report, or else of a text that teaches how to write one.
  if (hasBody) return !teaches;
  const listed = countListedTitles(lines);
  if (headings.filled > 0) return listed < 3 && (isDated || !teaches);
  // A title with nothing under it yet, or an index page that begins with one.
  return isDated && !teaches && listed < (headings.any > 0 ? 3 : 2);
}

/** The lines that are not empty, or the first of them; of prose only a mark that something stands there. */
function splitLines(head: string, most = Infinity): string[] {
  const lines: string[] = [];
  for (let start = 0, end = 0; end < head.length && lines.length < most; start = end + 1) {
    end = endOfLine(head, start);
    if (end - start > longestLine) lines.push('');
    else {
      const line = head.slice(start, end);
      if (line.trim() !== '') lines.push(line);
    }
  }
  return lines;
}

function endOfLine(head: string, start: number): number {
  const end = head.indexOf('\n', start);
  return end < 0 ? head.length : end;
}

/** Most lines hold nothing that has another form. */
const hasOneForm = /^[\0-\x7f、。\u4e00-\u9fff]*$/;

/** A line as it is compared: half-width, without blanks, emphasis and Markdown marks. */
function comparisonForm(line: string): string {
  const form = hasOneForm.test(line) ? line : line.normalize('NFKC');
  return form.replace(/[\s\u200b-\u200d\u2060*#]+/g, '');
}

/**
 * What the top of the text says: a title that is `named` (agency and year), `dated` (year alone) or `bare` (no year),
 * `doubtful` when it stands under what may be another document's name; `missing` no title; `other` another document.
 */
function findTitle(lines: readonly string[]): Title | 'missing' | 'doubtful' {
  let isDoubtful = false;
  let isBare = false;
  for (let index = 0; index < titleLines && index < lines.length; index++) {
    if (headingOf(lines[index]!) !== undefined) break;
    const line = comparisonForm(lines[index]!);
    if (isSalutation(line)) return 'other';
    const title = readTitle(line, lines[index - 1] ?? '', lines[index + 1] ?? '');
    if (title === 'other') return 'other';
    if (title === 'named' || title === 'dated') return isDoubtful ? 'doubtful' : title;
    isBare ||= title === 'bare';
    if (title === 'bare') continue;
    const isAbout = endsAsDocument(line, documentsAboutReports);
    if (!isAbout && !endsAsDocument(line, otherDocuments)) continue;
    // Navigation such as 政府信息公开指南 may stand above a report; a notice is no navigation.
    if (includesAny(line, titleRefusals) || (isAbout && line.includes('报告'))) return 'other';
    isDoubtful ||= !isBare;
  }
  if (isBare) return isDoubtful ? 'doubtful' : 'bare';
  return isDoubtful ? 'other' : 'missing';
}

/** `请按以下模板编写：` above the first heading. */
function opensAsTemplate(lines: readonly string[]): boolean {
  const first = lines.slice(0, titleLines).findIndex((line) => headingOf(line) !== undefined);
  return first > 0 && lines.slice(0, first).some((line) => includesAny(line, templateWords));
}

function readTitle(line: string, lineAbove: string, lineBelow: string): Title | undefined {
  const { words, note } = splitNote(line);
  const ending = titleEndings.find((candidate) => words.endsWith(candidate));
  if (ending === undefined || words.length > 80) return undefined;
  const below = comparisonForm(lineBelow);
  let before = words.slice(0, -ending.length);
  // A title over two lines: the agency, and perhaps the year, stand above.
  if (withoutYear(before) === '') {
    const above = comparisonForm(lineAbove);
    if (includesAny(above, titleRefusals) && !/[:\d]/.test(above)) return 'other';
    if (isAgency(above)) before = above + before;
  }
  if (/[,;:!?<>"“”《》〈〉「」【】|\\/=]|^\d{1,3}[.、)]/.test(before)) return undefined;
  if (includesAny(before, titleRefusals) || includesAny(note, titleRefusals)) return undefined;
  if (endsAsDocument(note, documentsAboutReports)) return 'other';
  if (below.length <= 24 && endsAsDocument(below, documentsAboutReports)) return 'other';
  // A year below belongs to the title of an agency; under a bare title it begins an index by years.
  const yearBelow = before !== '' && below.length <= 14 ? below : '';
  const hasYear = [before, note, yearBelow].some((part) => yearPattern.test(part));
  if (!hasYear || !isAgency(before)) return 'bare';
  return withoutYear(before) === '' ? 'dated' : 'named';
}

/** `…报告(2024年度)`: the words and what the brackets at the end hold. */
function splitNote(line: string): { words: string; note: string } {
  const open = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  if (open < 0 || line.length - open > 16) return { words: line, note: '' };
  return { words: line.slice(0, open), note: line.slice(open + 1, -1) };
}

const yearPattern = /(?:(?:19|20)\d\d|[二2][〇○零O0][一二三四五六七八九〇○零O0]{2})年?度?/;

function withoutYear(words: string): string {
  return words.replace(yearPattern, '');
}

/** An agency's name with or without a year, or a year alone. */
function isAgency(words: string): boolean {
  const name = withoutYear(words);
  return words.length <= 60 && (name === '' || agencyEndings.includes(name.at(-1)!));
}

function endsAsDocument(line: string, endings: readonly string[]): boolean {
  const { words } = splitNote(line);
  if (words.length > 80 || /[,;。]/.test(words)) return false;
  return words !== '' && endings.some((ending) => words.endsWith(ending));
}

/** 各市、县（区）人民政府： opens a notice; no report addresses anyone. */
function isSalutation(line: string): boolean {
  return line.startsWith('各') && line.endsWith(':') && line.length <= 80;
}

/** `一、` `2.` and full-width or compatibility forms of them, after marks of Markdown. */
const numeral =
  /^[*#\s]{0,8}(?:[一二三四五六七八九\u2f00-\u2f0b1-9１-９]\s{0,4}[、.,:．，：]|[\u2488-\u2490])/;

/** The part that a line of its own names after its numeral, as in `二、主动公开政府信息情况` or `2.…`. */
function headingOf(line: string): Part | undefined {
  if (!numeral.test(line) || line.trim().length > longestHeading) return undefined;
  const form = comparisonForm(line);
  let end = form.length;
  while (end > 2 && '0123456789.:·'.includes(form.charAt(end - 1))) end--;
  return partOf.get(form.slice(2, end));
}

/**
 * Headings in the text: how many of the six, how many of them with something else below (in a table of contents or a
 * list of the six parts there is nothing), and whether one of these belongs to a table of figures.
 */
function countHeadings(head: string): { any: number; filled: number; hasFigures: boolean } {
  const any = new Set<Part>();
  const filled = new Set<Part>();
  let hasFigures = false;
  let open: Part | undefined;
  for (let start = 0, end = 0; end < head.length; start = end + 1) {
    end = endOfLine(head, start);
    let part: Part | undefined;
    // Nearly every line is prose, or begins with two characters of words: none of them is a heading, nor empty.
    if (end - start <= longestLine && !(isOfWord(head, start) && isOfWord(head, start + 1))) {
      const line = head.slice(start, end);
      if (line.trim() === '') continue;
      part = headingOf(line);
    }
    if (part !== undefined) any.add(part);
    else if (open !== undefined) {
      filled.add(open);
      hasFigures ||= 'table' in open;
      if (hasFigures && filled.size >= 2) break; // that is enough for any answer
    }
    open = part;
  }
  return { any: any.size, filled: filled.size, hasFigures };
}

function isOfWord(head: string, at: number): boolean {
  const code = head.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** More figures than an example has: whoever fills in whole tables reports, and teaches nobody. */
const figuresOfTable = 40;

/** Whether there are as many figures in cells, or on lines, of their own as in a table that is filled in. */
function hasFilledTable(head: string): boolean {
  const figures = head.match(/(?<![^\s|])[\d０-９]{1,9}(?![^\s|])/g);
  return figures !== null && figures.length >= figuresOfTable;
}

const comparedNote = comparisonForm(balanceNote);

/** The table of applications alone, as it is copied from a sheet: its own note at the top, and figures. */
function isTableOfApplications(head: string): boolean {
  if (!head.includes(titleSubject) || !hasFilledTable(head)) return false;
  return comparisonForm(head).includes(comparedNote) && !includesAny(head, instructionWords);
}

/** Different lines that are titles but for a bullet before and a date or a file ending behind, as on an index page. */
function countListedTitles(lines: readonly string[]): number {
  const seen = new Set<string>();
  for (const line of lines) {
    const found = titleEndings.find((ending) => line.includes(ending));
    if (found === undefined) continue;
    const rest = comparisonForm(line.slice(line.lastIndexOf(found) + found.length));
    if (/^[-\d/.:[\]()年月日a-zA-Z|>]{0,40}$/.test(rest)) seen.add(comparisonForm(line));
  }
  return seen.size;
}
