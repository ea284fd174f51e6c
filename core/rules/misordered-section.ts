import { findMisorderedParts } from '../model/parts';
import { defineRule } from './rule';

export const misorderedSection = defineRule({
  id: 'misordered-section',
  title: { zh: '各部分的次序不对', en: 'Part out of order' },
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
