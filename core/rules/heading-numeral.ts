import { addNumeral, correctNumeral } from '../fixes/heading-numerals';
import type { Part } from '../formats/format';
import { findHeadingStyle } from '../parse/headings-by-words';
import { findMisorderedParts, getPartNumber } from '../model/parts';
import { defineRule } from './rule';

/** A numeral repeated or skipped. Numbering of another style is a matter of taste, and so is none at all. */
export const headingNumeral = defineRule({
  id: 'heading-numeral',
  title: { zh: '标题的序号不对', en: 'Wrong numeral in a heading' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check(report) {
    const { parts, form } = report;
    const style = findHeadingStyle(parts.map(({ heading }) => heading));
    if (style === undefined) return;
    const misordered = findMisorderedParts(report);
    const seen = new Set<Part>();
    let ordinal = 0;
    let previous = 0;
    let isPreviousWrong = false;
    for (const reading of parts) {
      const { part, heading } = reading;
      if (seen.has(part)) continue;
      seen.add(part);
      ordinal++;
      const expected = getPartNumber(form.format, part);
      const { numeral } = heading;
      if (numeral === undefined) {
        const message = { key: 'heading-numeral-missing', params: { part: part.label, expected } } as const;
        const fixes = () => addNumeral(report, heading);
        yield { start: heading.start, end: heading.end, severity: 'information', message, fixes };
        continue;
      }
      // What counts on from a wrong numeral follows from it.
      const isEcho = isPreviousWrong && numeral.value === previous + 1;
      // Where parts are missing or moved, numbering on without a gap follows from that.
      const isRight = numeral.value === expected || numeral.value === ordinal || misordered.includes(reading);
      previous = numeral.value;
      isPreviousWrong = numeral.style === style && !isRight;
      if (!isPreviousWrong || isEcho) continue;
      yield {
        start: numeral.digitsStart,
        end: numeral.digitsEnd,
        message: { key: 'heading-numeral', params: { part: part.label, found: numeral.value, expected } },
        fixes: () => correctNumeral(report, heading),
      };
    }
  },
});
