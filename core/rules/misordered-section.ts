import { findMisorderedParts, getPartNumber } from '../model/parts';
import { defineRule } from './rule';

/** A part that stands before or behind where the form has it; of two that changed places one is named. */
export const misorderedSection = defineRule({
  id: 'misordered-section',
  title: { zh: '各部分的次序不对', en: 'Part out of order' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check(report) {
    for (const { part, heading } of findMisorderedParts(report)) {
      const numeral = getPartNumber(report.form.format, part);
      yield {
        start: heading.start,
        end: heading.end,
        message: { key: 'misordered-section', params: { part: part.label, numeral } },
      };
    }
  },
});
