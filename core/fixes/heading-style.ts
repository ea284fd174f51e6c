import { getPartNumber } from '../model/parts';
import type { Report } from '../model/report';
import type { Heading } from '../parse/heading';
import { isBlank } from '../text/lines';
import { toChineseNumber } from '../text/numerals';
import type { Edit } from './fix';
import { countBlankBefore } from './lines';
import { findUsual, matchWidth, type NumeralStyle, readNumeralStyle, writeNumeral } from './style';

/** The numeral that a part's heading would bear in the style of the report's other headings; none where they have none. */
export function writeHeadingNumeral({ text, headings }: Report, index: number): string {
  const styles = headings.map(({ start, end }) => readNumeralStyle(text, start, end));
  const style: NumeralStyle | undefined = styles.find((one) => one !== undefined);
  if (style === undefined) return headings.length === 0 ? `${toChineseNumber(index + 1)}、` : '';
  return writeNumeral(style, index + 1);
}

/** The heading of a part, in the style of the report's other headings. */
export function writeHeading(report: Report, index: number): string {
  const { text, lines, headings, form } = report;
  const sample = headings.map(({ start, end }) => text.slice(start, end)).join('\n');
  const label = matchWidth(form.format.parts[index].label.zh, sample);
  const distance = ({ part }: Heading): number => Math.abs(getPartNumber(form.format, part) - 1 - index);
  const [nearest] = [...headings].sort((a, b) => distance(a) - distance(b));
  const written = writeHeadingNumeral(report, index) + label;
  if (nearest === undefined) return written;
  const { start, end } = lines[nearest.line];
  const behind = text.slice(nearest.end, end).trimEnd();
  // Text on the heading's own line is no ornament of it.
  const ornament = /^[\s*#|】\]]*$/.test(behind) ? behind : '';
  return text.slice(start, nearest.start) + written + ornament;
}

/** Blank lines that the report leaves before a heading, and behind it. */
export function findHeadingGaps(report: Report): { before: number; behind: number } {
  const { headings, lines } = report;
  const before = headings.slice(1).map(({ line }) => countBlankBefore(report, line));
  const behind = headings.flatMap(({ line }, index) => {
    let next = line + 1;
    while (next < lines.length && isBlank(lines[next])) next++;
    const isEmpty = next >= (headings[index + 1]?.line ?? lines.length);
    return isEmpty ? [] : [next - line - 1];
  });
  const usual = findUsual(before) ?? findUsual(behind) ?? 1;
  return { before: usual, behind: findUsual(behind) ?? usual };
}

/** Numbers the headings behind a part as the form does, where they count on without the `missing` parts before them. */
export function renumberBehind(report: Report, last: number, missing: number): Edit[] {
  return report.headings.flatMap((heading): Edit[] => {
    const number = getPartNumber(report.form.format, heading.part);
    const isCountedOn = number > last + 1 && heading.numeral?.value === number - missing;
    return isCountedOn ? correctDigits(report, heading, number) : [];
  });
}

/** Writes another value into a heading's numeral, in its own digits; nothing where it has no numeral. */
export function correctDigits({ text }: Report, { start, end, numeral }: Heading, value: number): Edit[] {
  const style = readNumeralStyle(text, start, end);
  if (style === undefined || numeral === undefined) return [];
  const newText = writeNumeral({ ...style, before: '', after: '' }, value);
  return [{ start: numeral.digitsStart, end: numeral.digitsEnd, newText }];
}
