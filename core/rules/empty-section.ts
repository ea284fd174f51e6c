import { defineRule } from './rule';

/**
 * A prose part with nothing in it; what belongs there only the writer knows, so there is no fix. Parts with a table are
 * `missing-table`'s, the part in which the form asks for fees `missing-fee-statement`'s.
 */
export const emptySection = defineRule({
  id: 'empty-section',
  title: { zh: '某一部分只有标题', en: 'Part without content' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check({ parts, form }) {
    // A part that stands twice is `duplicate-section`'s.
    const filled = new Set(parts.filter((one) => one.contentStart < one.contentEnd).map(({ part }) => part));
    for (const { part, heading } of parts) {
      if (filled.has(part) || part.table !== undefined || part.id === form.format.feesIn) continue;
      yield {
        start: heading.start,
        end: heading.end,
        message: { key: 'empty-section', params: { part: part.label } },
      };
    }
  },
});
