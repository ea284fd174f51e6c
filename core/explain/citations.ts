import type { ArticleId, Citation, LawId } from '../formats/format';
import { findArticle } from '../model/citations';
import { firstYears, lawNames, wordsBeforeCitation } from '../formats/legal/law-names';
import type { Report } from '../model/report';
import { digitOf, isTraditional, simplify } from '../text/characters';
import { lineAt } from '../text/lines';
import { toChineseNumber } from '../text/numerals';
import type { Explanation } from './explanation';

/** How far a citation reaches to both sides of an offset at most, and how far back its law may be named. */
const farthest = 60;
const farthestLaw = 400;
const longestNumeral = 3;

const number = '[一二三四五六七八九十]{1,4}|[0-9０-９]{1,2}';
const gap = '[ 　]{0,2}';
/** 第三十六条第一款第（六）项, spaced and bracketed as people do. Every repetition is bounded. */
const pattern = new RegExp(
  `第${gap}(${number})${gap}条(?!之)` +
    `(?:${gap}第${gap}(${number})${gap}款)?` +
    `(?:${gap}(?:第${gap}[（(]?|[（(])${gap}(${number})${gap}[）)]?${gap}项)?`,
  'g',
);

const valuesOfNumerals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => [toChineseNumber(index + 1), index + 1]),
);

/** The article that is cited at an offset; undefined for laws and articles that are not known. */
export function explainCitationAt(report: Report, offset: number): Explanation | undefined {
  const { lines, year } = report;
  // Of a long text only what is near, and how it is written only where there may be a citation: somebody waits.
  const isFar = !report.text.slice(Math.max(0, offset - farthest), offset + farthest).includes('第');
  if (isFar) return undefined;
  const isWrittenSo = isTraditional(report.text);
  const part = (start: number, end: number): string => simplify(report.text.slice(start, end), isWrittenSo);
  const { start: lineStart, contentStart, contentEnd } = lines[lineAt(lines, offset)];
  const from = Math.max(lineStart, offset - farthest);
  const window = part(from, Math.min(contentEnd, offset + farthest));
  for (const match of window.matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = part(Math.max(lineStart, start - farthestLaw), start);
    const named = findLaw(before);
    if (named === undefined || offset > end || offset < start - named.length) continue;
    if (year !== undefined && year < firstYears[named.law]) return undefined;
    if (named.isAbbreviated && !meansRegulation(simplify(report.text, isWrittenSo))) return undefined;
    const [article, paragraph, item] = match.slice(1).map(readNumber);
    // 第十条 at the head of a paragraph opens an article of whatever is quoted there.
    if (start === contentStart && item === undefined) return undefined;
    const citation = locate(named.law, article, paragraph, item);
    return citation && { topic: { kind: 'citation', citation }, start: start - named.length, end };
  }
  return undefined;
}

function readNumber(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const chinese = valuesOfNumerals.get(digits);
  if (chinese !== undefined) return chinese;
  const value = [...digits].reduce((sum, digit) => sum * 10 + digitOf(digit.charCodeAt(0)), 0);
  return value > 0 ? value : undefined;
}

/** The place as the data have it: an article of one paragraph has its items without one, and the reverse. */
function locate(
  law: LawId,
  number: number | undefined,
  paragraph: number | undefined,
  item: number | undefined,
): Citation | undefined {
  const id: ArticleId | undefined = number === undefined ? undefined : `${law}-${number}`;
  const article = id && findArticle(id);
  if (article === undefined) return undefined;
  const whole: Citation = { article: article.id };
  const { paragraphs = [], items = [] } = article;
  if (paragraphs.length === 0) {
    if (paragraph !== undefined && paragraph !== 1) return whole;
    return items.some((one) => one.number === item) ? { ...whole, item } : whole;
  }
  const ofItem = paragraphs.filter((one) => one.items?.some((its) => its.number === item));
  if (paragraph === undefined)
    return ofItem.length === 1 ? { ...whole, paragraph: ofItem[0].number, item } : whole;
  if (ofItem.some((one) => one.number === paragraph)) return { ...whole, paragraph, item };
  return paragraphs.some((one) => one.number === paragraph) ? { ...whole, paragraph } : whole;
}

interface NamedLaw {
  readonly law: LawId;
  /** How many characters before the citation name the law; 0 where it is named farther away or not at all. */
  readonly length: number;
  readonly isAbbreviated: boolean;
}

/** The law that a citation is of, by the words before it; undefined where it is none of ours, or may be another. */
function findLaw(before: string): NamedLaw | undefined {
  const trimmed = before.trimEnd();
  const spaces = before.length - trimmed.length;
  if (trimmed.endsWith('》')) {
    const open = trimmed.lastIndexOf('《');
    if (open < 0) return undefined;
    // 原《条例》, 旧《条例》: the one before.
    if (/[原旧前]$/.test(trimmed.slice(0, open))) return undefined;
    return identify(trimmed.slice(open + 1, -1), trimmed.length - open + spaces);
  }
  const bare = /(?:中华人民共和国)?(?:政府信息公开条例|立法法|条例)$/.exec(trimmed)?.[0];
  if (bare !== undefined) {
    const ahead = trimmed.slice(0, -bare.length);
    const isWhole = bare.length > 3 || /(?:^|[^\p{Script=Han}])$/u.test(ahead) || endsInLink(ahead);
    return isWhole ? identify(bare, bare.length + spaces) : undefined;
  }
  // 《条例》（国务院令第711号）第五十条; a short bracket is a numeral: （五）第二十条.
  const bracketed = /[（(]([^（）()]{0,40})[）)]$/.exec(trimmed);
  if (bracketed !== null && bracketed[1].length > longestNumeral) {
    const named = findLaw(trimmed.slice(0, bracketed.index));
    if (named === undefined || named.length === 0) return undefined;
    return { ...named, length: named.length + bracketed[0].length + spaces };
  }
  // Any other word right before the citation may be the name of a law.
  if (/\p{Script=Han}$/u.test(trimmed) && !endsInLink(trimmed)) return undefined;
  return findLawInSentence(trimmed);
}

function endsInLink(words: string): boolean {
  return wordsBeforeCitation.some((word) => words.endsWith(word));
}

/** A citation without a law: the law that the sentence named last, else the Regulation, of which the report speaks. */
function findLawInSentence(before: string): NamedLaw | undefined {
  const sentence = before.slice(Math.max(...['。', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1);
  const last = [
    ...sentence.matchAll(
      /《([^《》]{1,60})》|(\p{Script=Han}{0,30}(?:法|条例|办法|规定|规则|细则|决定|解释|典))(?=[ 　]{0,2}第)/gu,
    ),
  ].at(-1);
  if (last === undefined) return { law: 'regulation', length: 0, isAbbreviated: false };
  if (last[1] !== undefined) return identify(last[1], 0);
  const bare = /(?:政府信息公开条例|立法法|条例)$/.exec(last[2])?.[0];
  const ahead = bare === undefined ? '' : last[2].slice(0, -bare.length);
  const isWhole = bare !== undefined && (bare.length > 3 || ahead === '' || endsInLink(ahead));
  return isWhole ? identify(bare, 0) : undefined;
}

/** The law of a title, spaces and a note on the version set aside. */
function identify(title: string, length: number): NamedLaw | undefined {
  const plain = title.replace(/\s/g, '').replace(/[（(][^（）()]{0,20}[）)]$/, '');
  const found = lawNames.find(({ names }) => (names as readonly string[]).includes(plain));
  return found && { law: found.law, length, isAbbreviated: found.isAbbreviation === true };
}

/** Whether 条例 is short for the Regulation: unless the text itself makes it short for another. */
function meansRegulation(text: string): boolean {
  const simple = text.slice(0, 100_000);
  const at = simple.search(/简称[为：:]?[“"《]{0,2}条例[”"》]/);
  if (at < 0) return true;
  const close = simple.lastIndexOf('》', at);
  if (close < 0 || at - close > 60) return true;
  return /政府信息公开条例\s{0,4}$/.test(simple.slice(Math.max(0, close - 30), close));
}
