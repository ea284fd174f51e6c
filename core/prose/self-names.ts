import { selfNaming } from '../formats/agencies';
import { yearWords } from '../formats/years';
import type { Report } from '../model/report';
import { simplify } from '../text/characters';
import { isBlank } from '../text/lines';
import { compactText, skipPrinted, skipPrintedBack, skipSpaces } from '../text/compact-text';
import { findFirstFrom, listOccurrences } from '../text/occurrences';
import type { Passage } from './passages';
import { isName, longestName, type SelfName, toSelfName } from './self-name';
import { addSubjects } from './subjects';

const reportTitle = /[0-9０-９〇]{4}年度?政府信息公开(?:工作)?(?:年度|情况)报告$/;
const longestTitle = 18;

const lastOfTitle = '告';
/** A report is published at the beginning of its preface or of 总体情况: within so many printed characters. */
const farthestTitle = 2000;
const longestVerb = Math.max(...yearWords.publishing.map(({ length }) => length));

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

/** The preface: 本报告由…编制, 请与…联系, 现公布…2024年政府信息公开工作年度报告. */
function findDeclared(report: Report, { start, end }: Passage): SelfName[] {
  const passage = compactText(report.text, start, end, 2000);
  const { words } = passage;
  const found: SelfName[] = [];
  if (words === '') return found;
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
function findPublished({ text, runningText }: Report, { start, end }: Passage): SelfName[] {
  const found: SelfName[] = [];
  const until = skipPrinted(text, start, end, farthestTitle);
  const { reports } = runningText.places;
  for (let index = findFirstFrom(reports, start); index < reports.length && reports[index] < until; index++) {
    const at = skipSpaces(text, reports[index] + 1, until);
    if (at === until || text[at] !== lastOfTitle) continue;
    // Far enough back for the name, and for what stands before it.
    const from = skipPrintedBack(text, at, start, longestTitle + longestName + longestVerb);
    const passage = compactText(text, from, at + 1);
    const name = readPublisher(simplify(passage.words, runningText.isTraditional));
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

/** What a signature ends with. */
const lastOfSigned = selfNaming.endings + selfNaming.office.at(-1);

/** The name alone on one of the last two printed lines, as letters are signed. */
function findSignature({ text, lines, parts }: Report): SelfName | undefined {
  const last = parts.at(-1);
  if (last === undefined || last.part.table !== undefined) return undefined;
  let seen = 0;
  for (let line = last.untilLine - 1; line >= last.firstLine && seen < 2; line--) {
    if (isBlank(lines[line])) continue;
    seen++;
    const { contentStart, contentEnd } = lines[line];
    if (contentEnd - contentStart > longestName * 2 || !lastOfSigned.includes(text[contentEnd - 1])) continue;
    const words = compactText(text, contentStart, contentEnd);
    if (words.words.length >= 4 && isNameOrOffice(words.words))
      return toSelfName(words, 0, words.words.length, true);
  }
  return undefined;
}
