import { selfNaming } from '../formats/agencies';
import { yearWords } from '../formats/years';
import type { Report } from '../model/report';
import { foldCode, isSpace, isTraditional, simplify } from '../text/characters';
import { isBlank, lineAt } from '../text/lines';
import { type CompactText, compactText, skipPrinted, skipPrintedBack } from '../text/compact-text';
import { listOccurrences } from '../text/occurrences';
import { createWordIndex } from '../text/word-index';
import { deeds } from './own-names';
import type { Passage } from './passages';
import { endsParagraph } from './sentence';

/** A name by which a report calls its own agency. */
export interface SelfName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** In as many words (“本报告由…编制”), or as who did what a paragraph begins to tell. */
  readonly isDeclared: boolean;
  /** Who does the first deed that 总体情况 tells of, or publishes the report. */
  readonly isOpening?: boolean;
}

const reportTitle = /[0-9０-９〇]{4}年度?政府信息公开(?:工作)?(?:年度|情况)报告$/;
const longestTitle = 18;

const lastOfTitle = '告';
const report = '报'.charCodeAt(0);
/** A report is published at the beginning of its preface or of 总体情况: within so many printed characters. */
const farthestTitle = 2000;
const shortestName = 3;
const longestName = 30;
const longestVerb = Math.max(...yearWords.publishing.map(({ length }) => length));
const headLength = 64;
const han = /^[\u3400-\u9fff、]*$/;

/**
 * The names by which the running text calls the agency of the report, in the order in which they stand; those that are
 * the title's, as nearly all are, may be left out.
 */
export function findOtherNames(report: Report, agency: string, passages: readonly Passage[]): SelfName[] {
  const found: SelfName[] = [];
  for (const passage of passages) {
    const isPreface = passage.part === undefined;
    if (isPreface) found.push(...findDeclared(report, passage));
    if (isPreface || passage.part.part.id === 'overview') found.push(...findPublished(report, passage));
    addSubjects(report, agency, passage, found);
    if (report.runningText.places.abbreviations.length > 0) found.push(...findAbbreviated(report, passage));
  }
  const signature = findSignature(report);
  if (signature !== undefined) found.push(signature);
  return found;
}

function toSelfName(
  { words, offsetOf }: CompactText,
  from: number,
  until: number,
  isDeclared: boolean,
): SelfName {
  return { name: words.slice(from, until), start: offsetOf(from), end: offsetOf(until - 1) + 1, isDeclared };
}

/** Whether words can be the name of an agency. */
function isName(words: string): boolean {
  return (
    words.length >= shortestName &&
    words.length <= longestName &&
    han.test(words) &&
    !selfNaming.notFirst.includes(words[0]) &&
    selfNaming.endings.includes(words[words.length - 1])
  );
}

/** The preface: 本报告由…编制, 请与…联系, 现公布…2024年政府信息公开工作年度报告. */
function findDeclared(report: Report, { start, end }: Passage): SelfName[] {
  const passage = compactText(report.text, start, end, 2000);
  const { words } = passage;
  const found: SelfName[] = [];
  const add = (from: number, until: number): void => {
    if (from >= 0 && isNameOrOffice(words.slice(from, until)))
      found.push(toSelfName(passage, from, until, true));
  };
  for (const verb of selfNaming.compiling) {
    const at = words.indexOf(verb);
    const by = words.lastIndexOf('由', at);
    if (at < 0 || by < 0 || at - by > longestName + 40) continue;
    add(by + 1, by + 1 + nameLength(words.slice(by + 1, at)));
  }
  const contact = words.indexOf(selfNaming.contact);
  const withWhom = Math.max(words.lastIndexOf('与', contact), words.lastIndexOf('和', contact));
  if (contact >= 0 && withWhom >= 0) add(withWhom + 1, contact);
  return found;
}

/** 现将…2024年政府信息公开工作情况报告如下: in the preface, or where 总体情况 begins. */
function findPublished({ text }: Report, { start, end }: Passage): SelfName[] {
  const found: SelfName[] = [];
  const until = skipPrinted(text, start, end, farthestTitle);
  let isWrittenSo: boolean | undefined;
  for (const at of listOccurrences(text, lastOfTitle, start, until)) {
    if (!isBehindReport(text, at, start)) continue;
    // Far enough back for the name, and for what stands before it.
    const from = skipPrintedBack(text, at, start, longestTitle + longestName + longestVerb);
    const passage = compactText(text, from, at + 1);
    isWrittenSo ??= isTraditional(text);
    const name = readPublisher(simplify(passage.words, isWrittenSo));
    if (name !== undefined)
      found.push({ ...toSelfName(passage, name.from, name.until, true), isOpening: true });
  }
  return found;
}

/** Who publishes the report whose title the words end with. */
function readPublisher(words: string): { from: number; until: number } | undefined {
  const until = words.search(reportTitle);
  if (until < 0) return undefined;
  const from = Math.max(...yearWords.publishing.map((verb) => endOfLast(words, verb, until)));
  return from >= 0 && isNameOrOffice(words.slice(from, until)) ? { from, until } : undefined;
}

/** Whether 告 may be the end of 报告, spaces aside; most characters like it are settled by that. */
function isBehindReport(text: string, at: number, start: number): boolean {
  const before = skipPrintedBack(text, at, start, 1);
  return before < at && foldCode(text.charCodeAt(before)) === report;
}

function endOfLast(words: string, verb: string, before: number): number {
  const at = words.lastIndexOf(verb, before - verb.length);
  return at < 0 || before - at > longestName + verb.length ? -1 : at + verb.length;
}

/** 松岭县水利局根据…: the name ends before what says why or how. */
function nameLength(words: string): number {
  const stop = words.search(/[按依根负组汇统牵，,（(]/);
  return stop < 0 ? words.length : stop;
}

/** The name itself, or that of its office. */
function isNameOrOffice(words: string): boolean {
  return (
    isName(words) || (words.endsWith(selfNaming.office) && isName(words.slice(0, -selfNaming.office.length)))
  );
}

/** …（以下简称我局） */
function findAbbreviated({ text }: Report, { start, end }: Passage): SelfName[] {
  const [at] = listOccurrences(text, selfNaming.abbreviated, start, end);
  if (at === undefined) return [];
  const behind = text.slice(at + selfNaming.abbreviated.length, at + selfNaming.abbreviated.length + 8);
  if (!/^[“"‘'：:为]*[我本]/.test(behind)) return [];
  const before = compactText(text, Math.max(start, at - longestName - 20), at);
  const words = before.words.replace(/[（(]$/, '');
  const from = Math.max(...'，,。；;：:、年度'.split('').map((mark) => words.lastIndexOf(mark))) + 1;
  return isName(words.slice(from)) ? [toSelfName(before, from, words.length, true)] : [];
}

/** 2024年，松岭县水利局认真贯彻…: who did what a paragraph begins to tell, behind label and year. */
function addSubjects(
  { text, lines, runningText }: Report,
  agency: string,
  { start, end, part }: Passage,
  found: SelfName[],
): void {
  let firstStop: number | undefined;
  let last = -1;
  for (const at of runningText.places.actors) {
    if (at >= end) return;
    if (at < start) continue;
    const index = lineAt(lines, at);
    const from = Math.max(start, lines[index].contentStart);
    if (index === last || at - from >= headLength) continue;
    last = index;
    const until = Math.min(end, lines[index].contentEnd);
    if (!mayBeginWithOther(text, from, until, agency)) continue;
    if (from > start && !endsParagraph(text, lines, lines[index].start - 1)) continue;
    const name = readSubject(compactText(text, from, end, headLength));
    if (name === undefined) continue;
    firstStop ??= listOccurrences(text, '。', start, end)[0] ?? end;
    found.push({ ...name, isOpening: part?.part.id === 'overview' && from <= firstStop });
  }
}

/**
 * Whether a name other than the agency's may end within the first words of a line, with a deed behind it; most lines begin
 * without one. A comma before the name stands behind the time alone.
 */
function mayBeginWithOther(text: string, start: number, end: number, agency: string): boolean {
  const until = Math.min(end, start + headLength);
  let before = 0;
  let nameStart = start;
  // Spaces behind what may end a name may tear a deed.
  let hasEnding = false;
  let mayBeTorn = false;
  for (let at = start; at < until; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === Kind.Comma) {
      if (kinds[before] !== Kind.Time) return false;
      nameStart = at + 1;
    } else if (kind === Kind.Ending && at > start) {
      let behind = at + 1;
      while (behind < until && isSpace(text.charCodeAt(behind))) behind++;
      if (text.charCodeAt(behind) === within || deeds.findAt(text, behind) !== undefined) {
        if (mayBeTorn) return true;
        // 2024年，我局…: behind the comma nothing else can begin the name.
        if (nameStart > start && selfNaming.notFirst.includes(text[nameStart])) return false;
        // 2024年，and then the agency as the title calls it.
        const length = at + 1 - nameStart;
        const mayBeOwn = length === agency.length && length >= shortestName;
        return !(mayBeOwn && text.startsWith(agency, nameStart));
      }
      hasEnding = true;
    }
    if (!isSpace(code)) before = code;
    else if (hasEnding) mayBeTorn = true;
  }
  return false;
}

const within = '在'.charCodeAt(0);
/** What characters may be in the first words of a line, by code. */
const Kind = { Ending: 1, Comma: 2, Time: 3 } as const;
const kinds = new Uint8Array(0x10000);
for (const character of selfNaming.endings) kinds[character.charCodeAt(0)] = Kind.Ending;
for (const character of '，,') kinds[character.charCodeAt(0)] = Kind.Comma;
/** 2024年，2024年度，一年来，全年， */
for (const character of '年度来') kinds[character.charCodeAt(0)] = Kind.Time;

const notOwn = createWordIndex(selfNaming.notOwn);
const asObject = createWordIndex(selfNaming.asObject);

const label = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][^。：:，,]{2,16}[。：:])?/;
const time = /^(?:(?:[\d０-９〇零○一二三四五六七八九]{4}年(?:度)?|一年来|本年度|全年)[，,]?)?/;

function readSubject(head: CompactText): SelfName | undefined {
  const { words } = head;
  const behindLabel = label.exec(words)?.[0].length ?? 0;
  const from = behindLabel + (time.exec(words.slice(behindLabel))?.[0].length ?? 0);
  const stop = words.indexOf('。', from);
  const sentence = words.slice(from, stop < 0 ? undefined : stop);
  const longest = Math.min(sentence.length, longestName);
  for (let length = shortestName; length <= longest; length++) {
    if (kinds[sentence.charCodeAt(length - 1)] !== Kind.Ending || !beginsDeed(sentence, length)) continue;
    const name = sentence.slice(0, length);
    if (!isName(name) || notOwn.standsIn(name) || asObject.standsIn(sentence)) return undefined;
    return toSelfName(head, from, from + length, false);
  }
  return undefined;
}

function beginsDeed(sentence: string, at: number): boolean {
  if (sentence.charCodeAt(at) !== within) return deeds.findAt(sentence, at) !== undefined;
  const words = sentence.slice(at, at + 32);
  return yearWords.guidance.some((word) => words.includes(word));
}

/** The name alone on one of the last two printed lines, as letters are signed. */
function findSignature({ text, lines, parts }: Report): SelfName | undefined {
  const last = parts.at(-1);
  if (last === undefined || last.part.table !== undefined) return undefined;
  let seen = 0;
  for (let line = last.untilLine - 1; line >= last.firstLine && seen < 2; line--) {
    if (isBlank(lines[line])) continue;
    seen++;
    const { contentStart, contentEnd } = lines[line];
    if (contentEnd - contentStart > longestName * 2) continue;
    const words = compactText(text, contentStart, contentEnd);
    if (words.words.length >= 4 && isNameOrOffice(words.words))
      return toSelfName(words, 0, words.words.length, true);
  }
  return undefined;
}
