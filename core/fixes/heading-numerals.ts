import type { PartReading, Report } from '../model/report';
import type { Heading } from '../parse/heading';
import type { Fix } from './fix';
import { correctDigits, writeHeadingNumeral } from './heading-style';

/** Numbers a heading that has no numeral. Offered where the other headings are numbered as on the form. */
export function addNumeral(report: Report, { part, labelStart }: Heading): Fix[] {
  const { headings, form } = report;
  const numeralOf = (of: Heading['part']): number => form.format.parts.indexOf(of) + 1;
  if (headings.some((one) => one.numeral !== undefined && one.numeral.value !== numeralOf(one.part)))
    return [];
  const numeral = writeHeadingNumeral(report, numeralOf(part) - 1);
  if (numeral === '') return [];
  return [
    {
      title: { key: 'fix-numeral', params: { numeral: numeral.trim() } },
      isSafe: true,
      edits: [{ start: labelStart, end: labelStart, newText: numeral }],
    },
  ];
}

/** Puts a wrong numeral right, together with those that count on from it. */
export function correctNumeral(report: Report, { heading, part }: PartReading): Fix[] {
  const { headings, form } = report;
  const places = form.format.parts;
  const edits = correctDigits(report, heading, places.indexOf(part) + 1);
  let previous = heading.numeral!.value;
  for (const next of headings.slice(headings.indexOf(heading) + 1)) {
    const expected = places.indexOf(next.part) + 1;
    if (next.numeral?.value !== previous + 1 || next.numeral.value === expected) break;
    edits.push(...correctDigits(report, next, expected));
    previous = next.numeral.value;
  }
  return [{ title: { key: 'fix-number', params: { figure: edits[0].newText } }, isSafe: true, edits }];
}
