import type { Part } from '../formats/format';
import type { PartReading } from '../model/report';
import { removePart } from '../fixes/duplicate-part';
import { defineRule } from './rule';

/** A part that stands twice; said once per part, at its second appearance. */
export const duplicateSection = defineRule({
  id: 'duplicate-section',
  title: { zh: '某一部分重复出现', en: 'Part appears twice' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check(report) {
    const { parts } = report;
    const firsts = new Map<Part, PartReading>();
    const said = new Set<Part>();
    for (const reading of parts) {
      const { part, heading } = reading;
      const first = firsts.get(part);
      if (first === undefined) firsts.set(part, reading);
      else if (!said.has(part)) {
        said.add(part);
        yield {
          start: heading.start,
          end: heading.end,
          message: { key: 'duplicate-section', params: { part: part.label } },
          related: [
            {
              start: first.heading.start,
              end: first.heading.end,
              message: { key: 'related-first', params: {} },
            },
          ],
          fixes: () => removePart(report, first, reading),
        };
      }
    }
  },
});
