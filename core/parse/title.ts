import { looseTitleEndings, titleEndings, titleSubject } from '../formats/title';
import { digitOf, simplify } from '../text/characters';
import { isBlank, type SourceLine } from '../text/lines';

/** The report's title, over one line or several. */
export interface Title {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The agency as the title names it, without the spaces that converters put in. */
  readonly agency?: string;
  readonly year?: number;
}

const longestTitle = 90;
const linesLookedAt = 30;
const chineseYearDigits: ReadonlyMap<number, number> = new Map(
  [...'〇一二三四五六七八九', ...'○零'].map((character, digit) => [
    character.charCodeAt(0),
    digit < 10 ? digit : 0,
  ]),
);

/**
 * Finds the title among the printed lines before `untilLine` (the first heading, or the end): the first that names agency
 * and year, else the first. Web pages put their navigation above it.
 */
export function findTitle(text: string, lines: readonly SourceLine[], untilLine: number): Title | undefined {
  const printed: number[] = [];
  for (let line = 0; line < untilLine && printed.length < linesLookedAt; line++) {
    if (!isBlank(lines[line])) printed.push(line);
  }
  let first: Title | undefined;
  for (let index = 0; index < printed.length; index++) {
    const title = readTitleAt(text, lines, printed, index);
    if (title?.agency !== undefined && title.year !== undefined) return title;
    first ??= title;
  }
  return first ?? findQuotedTitle(text, lines, printed);
}

/** 关于公布《某局2024年政府信息公开工作年度报告》的公告, with the report below: the only title is the one quoted. */
function findQuotedTitle(
  text: string,
  lines: readonly SourceLine[],
  printed: readonly number[],
): Title | undefined {
  for (const line of printed) {
    const { contentStart, contentEnd } = lines[line];
    if (contentEnd - contentStart > longestTitle) continue;
    const announcement = text.slice(contentStart, contentEnd);
    const name = /《([^《》]+)》的(?:公告|通告|公示|通知)$/.exec(announcement);
    if (name === null) continue;
    const words = readTitleWords(compact(name[1]));
    if (words?.agency === undefined || words.year === undefined) continue;
    const start = contentStart + name.index + 1;
    return { start, end: start + name[1].length, firstLine: line, lastLine: line, ...words };
  }
  return undefined;
}

function readTitleAt(
  text: string,
  lines: readonly SourceLine[],
  printed: readonly number[],
  index: number,
): Title | undefined {
  const line = printed[index];
  const own = compactLine(text, lines[line]);
  if (own === '') return undefined;
  const next = printed[index + 1];
  const alone = readTitleWords(own);
  // 政府信息公开工作 ⏎ 年度报告: the words themselves may be wrapped.
  const isWrapped =
    alone === undefined && next !== undefined && own.includes(titleSubject) && findEnding(own) === undefined;
  const words = isWrapped ? readTitleWords(own + compactLine(text, lines[next])) : alone;
  if (words === undefined) return undefined;
  let { agency, year } = words;
  let firstLine = line;
  let lastLine = isWrapped ? next : line;
  // 淮安市人民政府 ⏎ 2024年政府信息公开工作年度报告: what is missing may stand on the line above, or on the two lines above.
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    if (agency !== undefined && year !== undefined) break;
    const before = compactLine(text, lines[printed[above]]);
    if (before === '' || before.length > 40 || /[。：:，,；;>|]/.test(before)) break;
    const named = splitYear(before);
    year ??= named.year;
    agency ??= named.rest;
    firstLine = printed[above];
    // Above a line with words of its own stands the page's navigation.
    if (named.rest !== undefined) break;
  }
  // 政府信息公开工作年度报告 ⏎ （2024年度）
  if (year === undefined && next !== undefined && !isWrapped) {
    const after = compactLine(text, lines[next]);
    year = after.length <= 10 ? findYear(after)?.year : undefined;
    if (year !== undefined) lastLine = next;
  }
  const start = lines[firstLine].contentStart;
  return { start, end: lines[lastLine].contentEnd, firstLine, lastLine, agency, year };
}

/** The year in a name and what is left of it, whether the year stands before or behind. */
function splitYear(words: string): { year?: number; rest?: string } {
  const year = findYear(words);
  const rest = year === undefined ? words : words.slice(0, year.start) || words.slice(year.end);
  return { year: year?.year, rest: rest === '' ? undefined : rest };
}

function compactLine(text: string, { contentStart, contentEnd }: SourceLine): string {
  return contentEnd - contentStart > longestTitle ? '' : compact(text.slice(contentStart, contentEnd));
}

function compact(line: string): string {
  return simplify(line.replace(/[\s\u3000\ufeff\u00ad\u200b-\u200d\u2060#*《》]/g, ''));
}

function readTitleWords(compacted: string): { agency?: string; year?: number } | undefined {
  const line = compacted.replace(/^标题[：:]/, '');
  const ending = findEnding(line);
  if (ending === undefined) return splitYearOut(line);
  const at = line.lastIndexOf(ending);
  const behind = line.slice(at + ending.length);
  if (behind !== '' && !isFurniture(behind)) return undefined;
  const before = line.slice(0, at);
  // Navigation and sentences mention reports, too.
  if (/[。；;>》:：|/]/.test(before)) return undefined;
  const { year, rest } = splitYear(before);
  const agency = rest?.replace(/^关于/, '').replace(/[（(]$/, '');
  return { agency: agency === '' ? undefined : agency, year: year ?? findYear(behind)?.year };
}

const endings: readonly string[] = [...titleEndings, ...looseTitleEndings];

function findEnding(line: string): string | undefined {
  return endings.find((words) => line.includes(words));
}

/** …政府信息公开2024年度报告: the year stands between the title's words. */
function splitYearOut(line: string): { agency?: string; year?: number } | undefined {
  const year = findYear(line);
  if (year === undefined || year.start === 0) return undefined;
  const rest = `${line.slice(0, year.start)}年度${line.slice(year.end).replace(/^年?度/, '')}`;
  const ending = findEnding(rest);
  if (ending === undefined || !rest.endsWith(ending)) return undefined;
  const agency = rest.slice(0, -ending.length);
  return { agency: agency === '' ? undefined : agency, year: year.year };
}

/** What may follow a title on its line: a note in brackets, the name of the site, source and date of a web page. */
function isFurniture(behind: string): boolean {
  return (
    (behind.length <= 16 && /^[（(〔[].*[）)〕\]]$/.test(behind)) ||
    /^(\d{4}年|[_|—–-]|来源|发布|时间|日期|作者|字号|浏览)/.test(behind)
  );
}

/** 0–9 for a digit of any width, or in Chinese characters; else -1. */
function digitOfYear(code: number): number {
  const digit = digitOf(code);
  return digit >= 0 ? digit : (chineseYearDigits.get(code) ?? -1);
}

/** The first 20xx年 in a compact line: digits of any width or 二〇二四年. */
function findYear(line: string): { year: number; start: number; end: number } | undefined {
  for (let at = 0; at + 4 <= line.length; at++) {
    let year = 0;
    for (let offset = 0; offset < 4; offset++) {
      const value = digitOfYear(line.charCodeAt(at + offset));
      if (value < 0) {
        year = -1;
        break;
      }
      year = year * 10 + value;
    }
    if (year < 1990 || year > 2099) continue;
    const behind = line.slice(at + 4);
    if (behind !== '' && !behind.startsWith('年') && !/^[）)〕\]]/.test(behind)) continue;
    const suffix = /^年?度?/.exec(behind)?.[0].length ?? 0;
    return { year, start: at, end: at + 4 + suffix };
  }
  return undefined;
}
