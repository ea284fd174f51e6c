import { governmentOwnNames, ownNames } from '../formats/agencies';
import { feeStatements, nothingElse } from '../formats/fees';
import type { PartReading, Report } from '../model/report';
import { isBlank } from '../text/lines';
import { markPrompt } from '../text/prompt';
import type { Edit, Fix } from './fix';
import { findHeadingGaps } from './heading-style';
import { blankLines, countBlankBefore, findPrintedBefore, insertBefore, insertBehind } from './lines';
import { findUsual, matchWidth } from './style';

/**
 * The two things that can be said of 信息处理费, for a person to choose: neither is safe, for which of them is true is not
 * in the report. The amount charged is asked for.
 */
export function addFeeStatement(report: Report, part: PartReading): Fix[] {
  const { text, year, headings } = report;
  const period = year === undefined ? '本年度' : `${year}年度`;
  const subject = `${period}，${findOwnName(report) ?? ownNames[0]}`;
  const style = text.slice(headings[0].start, part.contentEnd);
  const write = (words: string): Edit[] => [
    writeStatement(report, part, matchWidth(`${subject}${words}。`, style)),
  ];
  const { none, charged, amount } = feeStatements;
  return [
    { title: { key: 'fix-fee-not-charged', params: {} }, isSafe: false, edits: write(none) },
    {
      title: { key: 'fix-fee-charged', params: {} },
      isSafe: false,
      edits: write(charged.join(markPrompt(amount))),
    },
  ];
}

/** The name by which the report speaks of its agency most often: 我局, 本机关. */
function findOwnName({ text, agency, parts }: Report): string | undefined {
  const prose = parts
    .filter(({ part }) => part.table === undefined)
    .map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd))
    .join('\n');
  const place = agency?.replace(/人民政府$/, '');
  const government = governmentOwnNames.find(({ kind }) => place?.endsWith(kind));
  const names = government === undefined ? ownNames : [...government.names, ...ownNames];
  return findUsual(names.flatMap((name) => Array.from({ length: prose.split(name).length - 1 }, () => name)));
}

/** A line of its own, indented as the part is; in the place of a bare 无, before 无其他事项, before a list of annexes, name and date. */
function writeStatement(report: Report, part: PartReading, statement: string): Edit {
  const { text, lines } = report;
  const { heading, contentStart, contentEnd } = part;
  if (contentStart === contentEnd)
    return insertBehind(report, heading.line, [
      ...blankLines(findHeadingGaps(report).behind),
      findIndent(report) + statement,
    ]);
  const last = findLastParagraph(report, part);
  const { start, contentStart: wordsStart, contentEnd: wordsEnd } = lines[last];
  if (last === heading.line) return insertBehind(report, last, [findIndent(report) + statement]);
  const words = text.slice(wordsStart, wordsEnd);
  if (/^无[。.]?$/.test(words)) return { start: wordsStart, end: wordsEnd, newText: statement };
  const line = text.slice(start, wordsStart) + statement;
  const gap = blankLines(countBlankBefore(report, last));
  return nothingElse.test(words)
    ? insertBefore(report, last, [line, ...gap])
    : insertBehind(report, last, [...gap, line]);
}

/** The last line of the part that is not the agency's name, a date or an annex under the report. */
function findLastParagraph(report: Report, { untilLine, firstLine, heading }: PartReading): number {
  const { text, lines, agency } = report;
  const isSignature = (line: number): boolean => {
    const words = text.slice(lines[line].contentStart, lines[line].contentEnd).replace(/\s/g, '');
    return (
      words === agency ||
      /^附[件表]/.test(words) ||
      /^(?:\d{4}|二[〇○0零][〇○一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/.test(
        words,
      )
    );
  };
  let last = findPrintedBefore(report, untilLine);
  while (last > firstLine && isSignature(last)) last = findPrintedBefore(report, last);
  return last < firstLine ? heading.line : last;
}

/** How the report indents its paragraphs: as most of its lines of prose. */
function findIndent({ text, lines, parts }: Report): string {
  const indents = parts
    .filter(({ part }) => part.table === undefined)
    .flatMap(({ firstLine, untilLine }) => lines.slice(firstLine, untilLine))
    .filter((line) => !isBlank(line))
    .map(({ start, contentStart }) => text.slice(start, contentStart));
  return findUsual(indents) ?? '';
}
