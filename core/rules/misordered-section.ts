import type { Report } from '../model/report';
import type { PartReading } from '../model/report';
import { findOutOfOrder } from '../model/order';
import { defineRule } from './rule';

/** The first appearance of each part that stands out of the statutory order. */
export function findMisorderedParts({ parts, form }: Report): PartReading[] {
  const firsts = [...new Map([...parts].reverse().map((part) => [part.part, part])).values()].sort(
    (a, b) => a.heading.start - b.heading.start,
  );
  const places = firsts.map(({ part }) => form.format.parts.indexOf(part));
  return findOutOfOrder(places).map((index) => firsts[index]);
}

export const misorderedSection = defineRule({
  id: 'misordered-section',
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  *check(report) {
    for (const { part, heading } of findMisorderedParts(report)) {
      const numeral = report.form.format.parts.indexOf(part) + 1;
      yield {
        start: heading.start,
        end: heading.end,
        message: { key: 'misordered-section', params: { part: part.label, numeral } },
      };
    }
  },
});
