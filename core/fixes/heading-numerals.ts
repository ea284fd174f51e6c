import { getPartNumber } from '../model/parts';
import type { Report } from '../model/report';
import type { Heading } from '../parse/heading';
import type { Fix } from './fix';
import { correctDigits, writeHeadingNumeral } from './heading-style';

/** Numbers a heading that has no numeral. Offered where the other headings are numbered as on the form. */
export function addNumeral(report: Report, { part, labelStart }: Heading): Fix[] {
  const { headings, form } = report;
  const isNumberedOtherwise = (one: Heading): boolean =>
    one.numeral !== undefined && one.numeral.value !== getPartNumber(form.format, one.part);
  if (headings.some(isNumberedOtherwise)) return [];
  const numeral = writeHeadingNumeral(report, getPartNumber(form.format, part) - 1);
  if (numeral === '') return [];
  return [
    {
      title: { key: 'fix-numeral', params: { numeral: numeral.trim() } },
      isSafe: true,
      edits: [{ start: labelStart, end: labelStart, newText: numeral }],
    },
  ];
}

/** Puts a wrong numeral right, together with those that count on from it; nothing where there is none. */
export function correctNumeral(report: Report, heading: Heading): Fix[] {
  const { headings, form } = report;
  const edits = correctDigits(report, heading, getPartNumber(form.format, heading.part));
  if (heading.numeral === undefined || edits.length === 0) return [];
  let previous = heading.numeral.value;
  for (const next of headings.slice(headings.indexOf(heading) + 1)) {
    const expected = getPartNumber(form.format, next.part);
    if (next.numeral?.value !== previous + 1 || next.numeral.value === expected) break;
    edits.push(...correctDigits(report, next, expected));
    previous = next.numeral.value;
  }
  return [{ title: { key: 'fix-number', params: { figure: edits[0].newText } }, isSafe: true, edits }];
}
