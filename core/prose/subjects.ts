import { selfNaming } from '../formats/agencies';
import { yearWords } from '../formats/years';
import { isTail } from '../model/agency-names';
import type { Report } from '../model/report';
import { digitOf, isSpace } from '../text/characters';
import { type CompactText, compactText, skipSpaces } from '../text/compact-text';
import { includesAny } from '../text/includes-any';
import { lineAt } from '../text/lines';
import { findFirstFrom, listOccurrences } from '../text/occurrences';
import { createWordIndex } from '../text/word-index';
import { deeds } from './own-names';
import type { Passage } from './passages';
import { isName, longestName, type SelfName, shortestName, toSelfName } from './self-name';
import { endsParagraph } from './sentence';

const headLength = 64;

/** 2024年，松岭县水利局认真贯彻…: who did what a paragraph begins to tell, behind label and year. */
export function addSubjects(
  { text, lines, runningText }: Report,
  agency: string,
  { start, end, part }: Passage,
  found: SelfName[],
): void {
  let firstStop: number | undefined;
  let last = -1;
  const { actors } = runningText.places;
  for (let index = findFirstFrom(actors, start); index < actors.length && actors[index] < end; index++) {
    const line = lineAt(lines, actors[index]);
    const from = Math.max(start, lines[line].contentStart);
    if (line === last || actors[index] - from >= headLength) continue;
    last = line;
    const until = Math.min(end, lines[line].contentEnd);
    if (!mayBeginWithOther(text, from, until, agency)) continue;
    if (from > start && !endsParagraph(text, lines, lines[line].start - 1)) continue;
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
  const behindYear = skipYear(text, start, until);
  let nameStart = behindYear;
  let before = behindYear > start ? text.charCodeAt(behindYear - 1) : 0;
  // Spaces behind what may end a name may tear a deed.
  let hasEnding = false;
  let mayBeTorn = false;
  let isTooShort = false;
  for (let at = behindYear; at < until; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === Kind.Comma) {
      if (isTooShort || kinds[before] !== Kind.Time) return false;
      nameStart = at + 1;
    } else if (kind === Kind.Ending && at > start) {
      let behind = at + 1;
      while (behind < until && isSpace(text.charCodeAt(behind))) behind++;
      const isGuided = text.charCodeAt(behind) === within;
      if (isGuided || deeds.findAt(text, behind) !== undefined) {
        if (mayBeTorn) return true;
        // 2024年，我局…: behind the time nothing else can begin the name.
        if (nameStart > start && selfNaming.notFirst.includes(text[nameStart])) return false;
        const name = text.slice(nameStart, at + 1);
        // 2024年，and then the agency as the title calls it, or the end of its name.
        if (name === agency && name.length >= shortestName) return false;
        const isBehindYear = behindYear > start && nameStart === behindYear;
        // 2024年，棠县认真…
        if (!isBehindYear || name.length >= shortestName)
          return !(isBehindYear && isTail(name, agency) && (!isGuided || namesGuidance(text, behind, until)));
        isTooShort = true;
      }
      hasEnding = true;
    }
    if (!isSpace(code)) before = code;
    else if (hasEnding) mayBeTorn = true;
  }
  // The name may go on.
  return isTooShort && (mayBeTorn || until < start + headLength);
}

/** Behind “2024 年，” or “2024年度”; the place itself where there is no year. */
function skipYear(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= 4 && digitOf(text.charCodeAt(at)) >= 0) at++;
  if (at - start !== 4) return start;
  at = skipSpaces(text, at, end);
  if (text.charCodeAt(at) !== year) return start;
  at = skipSpaces(text, at + 1, end);
  if (text[at] === '度') at = skipSpaces(text, at + 1, end);
  if (kinds[text.charCodeAt(at)] === Kind.Comma) at = skipSpaces(text, at + 1, end);
  return at - start > longestYear ? start : at;
}

const year = '年'.charCodeAt(0);
const longestYear = headLength - longestName;

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
  return sentence.charCodeAt(at) === within
    ? namesGuidance(sentence, at, sentence.length)
    : deeds.findAt(sentence, at) !== undefined;
}

/** 在县委、县政府的坚强领导下 */
function namesGuidance(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 32));
  const stop = words.indexOf('。');
  return includesAny(stop < 0 ? words : words.slice(0, stop), yearWords.guidance);
}
