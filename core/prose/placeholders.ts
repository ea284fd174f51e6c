import { placeholderWords } from '../formats/placeholders';
import type { Report } from '../model/report';
import { digitOf } from '../text/characters';
import { lineAt } from '../text/lines';
import { findFirstFrom } from '../text/occurrences';
import type { Span } from '../parse/table-reading';
import type { Passage } from './passages';

/**
 * What is still to be written: a `prompt` of a template (〈金额〉), a `number` left out (“公开信息  条”), or anything else
 * that stands for words (XX, empty brackets).
 */
export interface Placeholder {
  readonly kind: 'prompt' | 'number' | 'blank';
  readonly start: number;
  readonly end: number;
}

const space = '[ \\u3000\\u00a0]';

/** What may be a placeholder, by what it begins with; a look at what stands around it decides. */
const candidates = new RegExp(
  [
    '[XxＸｘ×]+',
    '[＊*]{2,}',
    '[_＿]{2,}',
    '〈[^〈〉《》\\r\\n]{1,60}〉',
    `[（(]${space}{0,12}[）)]`,
    `〔[ \\u3000\\u00a0\\r\\n]{0,12}〕`,
    `“${space}{0,12}”`,
    `〕第?${space}{1,12}号`,
    '某某',
    `年${space}{0,8}\\d{0,2}${space}{0,8}月${space}{1,8}日`,
    `年${space}{1,8}月${space}{0,8}日`,
    `${space}{1,12}[件条份宗次%％元]`,
    '共[件条份次](?=[，。；,;])',
    '共(?:收到|受理|办理|新收|办结)[\\u3400-\\u9fff]{0,12}申请件(?=[，。；,;（(])',
    '共(?:主动)?(?:公开|发布)[\\u3400-\\u9fff]{0,8}信息条(?=[，。；,;])',
    '此处(?:填写|填报|填入|补充|插入)',
    '[（(【\\[](?:请|待|此处)?(?:填写|填报|填入|补充|补写|待填|待补)[^）)】\\]\\r\\n]{0,16}[）)\\]】]',
  ].join('|'),
  'y',
);

/** What the title and the running text leave to be written, in order. */
export function findPlaceholders(report: Report, passages: readonly Passage[]): Placeholder[] {
  const found: Placeholder[] = [];
  if (report.runningText.places.gaps.length === 0) return found;
  if (report.title !== undefined) addPlaceholders(report, report.title, found);
  for (const passage of passages) addPlaceholders(report, passage, found);
  return found;
}

function addPlaceholders(report: Report, { start, end }: Span, found: Placeholder[]): void {
  const { text, runningText } = report;
  const { gaps } = runningText.places;
  let next = start;
  for (let index = findFirstFrom(gaps, start); index < gaps.length && gaps[index] < end; index++) {
    const at = gaps[index];
    if (at < next) continue;
    candidates.lastIndex = at;
    const words = candidates.exec(text)?.[0];
    if (words === undefined || at + words.length > end) continue;
    const placeholder = judge(report, at, words);
    if (placeholder !== undefined) found.push(placeholder);
    next = at + words.length;
  }
}

function judge(report: Report, at: number, words: string): Placeholder | undefined {
  const { text } = report;
  const end = at + words.length;
  const before = at > 0 ? text[at - 1] : '';
  const behind = text[end] ?? '';
  const place = { start: at, end };
  const first = words[0];
  if ('XxＸｘ×'.includes(first))
    return isCrosses(words, ...skipBlanks(text, at, end)) ? { kind: 'blank', ...place } : undefined;
  if (first === '*' || first === '＊')
    return isStars(report, at, words, behind) ? { kind: 'blank', ...place } : undefined;
  if (first === '_' || first === '＿')
    return isLine(report, at, before, behind) ? undefined : { kind: 'blank', ...place };
  if (first === '〈') {
    const isTitle = placeholderWords.documents.some((ending) => words.endsWith(`${ending}〉`));
    return isTitle || isWithinTitle(text, at) ? undefined : { kind: 'prompt', ...place };
  }
  if (first === '某') {
    const isNobody = placeholderWords.behindSomebody.some((word) => text.startsWith(word, end));
    return isNobody && text[end + 1] !== '长' ? { kind: 'blank', ...place } : undefined;
  }
  if (first === '共') return { kind: 'number', ...place };
  if (isSpaceLike(first)) {
    if (!isNumberLeftOut(before, words[words.length - 1], behind)) return undefined;
    return { kind: 'number', start: findWordsBefore(text, at), end };
  }
  if (first === '年')
    return '均报常'.includes(behind) && behind !== '' ? undefined : { kind: 'blank', ...place };
  return placeholderWords.forms.some((form) => words.includes(form))
    ? undefined
    : { kind: 'blank', ...place };
}

function isSpaceLike(character: string): boolean {
  return character === ' ' || character === '\u3000' || character === '\u00a0';
}

function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff';
}

/** A line end with what blanks begin the next line. */
const lineEnd = /^\r?\n[ \u3000\u00a0]*(?=[\u3400-\u9fff])/;

/** The characters before and behind crosses, blanks on their line aside: 解读 XX 篇. */
function skipBlanks(text: string, start: number, end: number): [before: string, behind: string] {
  let first = start;
  let last = end;
  while (first > 0 && isSpaceLike(text[first - 1])) first--;
  while (isSpaceLike(text[last] ?? '')) last++;
  const next = lineEnd.exec(text.slice(last, last + 16));
  if (next !== null && last > end) last += next[0].length;
  return [first > 0 ? text[first - 1] : '', text[last] ?? ''];
}

/** XX县, 20XX年, 〔2024〕XX号, 共X件; not XXL, model XX-1, 第XX届, 3×4. */
function isCrosses(words: string, before: string, behind: string): boolean {
  const { behindCrosses, behindCross, ordinal } = placeholderWords;
  if (before === ordinal.before && behind !== '' && ordinal.behind.includes(behind)) return false;
  if (/[A-Za-z.\-/@]/.test(behind) || /[A-Za-z./@]/.test(before)) return false;
  if (words.length === 1)
    return behind !== '' && behindCross.includes(behind) && (isHan(before) || '，。：'.includes(before));
  if (behind === '号') return before === '〕' || before === '第' || before === ')' || before === '）';
  if (digitOf(before.charCodeAt(0)) >= 0) return behind === '年';
  return words.length >= 3 || (behind !== '' && behindCrosses.includes(behind));
}

/** ＊＊县; in Markdown stars are marks, of which a line has two. */
function isStars({ text, lines }: Report, at: number, words: string, behind: string): boolean {
  if (behind === '' || !placeholderWords.behindCrosses.includes(behind)) return false;
  if (words[0] === '＊') return true;
  const line = lines[lineAt(lines, at)];
  const own = text.slice(Math.max(line.start, at - 60), Math.min(line.end, at + 60));
  return own.split('**').length === 2 && digitOf(text.charCodeAt(at - 1)) < 0;
}

/** A ruler over the line, or a piece of an address: name__1@… */
function isLine({ text, lines }: Report, at: number, before: string, behind: string): boolean {
  if (/[A-Za-z0-9@./-]/.test(before) || /[A-Za-z@./-]/.test(behind)) return true;
  const { contentStart, contentEnd } = lines[lineAt(lines, at)];
  return !/[\u3400-\u9fff]/.test(
    text.slice(Math.max(contentStart, at - 200), Math.min(contentEnd, at + 200)),
  );
}

/** 《…〈…〉…》 */
function isWithinTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 申请 件，: no number before the unit, and no word that a converter tore. */
function isNumberLeftOut(before: string, unit: string, behind: string): boolean {
  if (behind !== '' && !'，。；、,;（(）)\r\n'.includes(behind)) return false;
  if (placeholderWords.numbers.includes(before)) return false;
  if (unit === '%' || unit === '％') return placeholderWords.wantsPercent.includes(before);
  if (unit === '元') return placeholderWords.wantsAmount.includes(before);
  return !placeholderWords.wordsWith[unit].includes(before);
}

/** Where the last few characters before a gap begin: they say what was to be counted. */
function findWordsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isHan(text[start - 1])) start--;
  return start;
}
