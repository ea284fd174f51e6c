import { insertHeading } from '../fixes/insert-heading';
import { insertParts } from '../fixes/insert-parts';
import { groupConsecutive } from '../model/order';
import type { Report } from '../model/report';
import { isBlank } from '../text/lines';
import { defineRule, type Problem } from './rule';

/** A report shorter than this without any heading is taken for one just begun. */
const draftLength = 800;

/** The form has six parts in this order. One finding per contiguous gap; what a draft has not reached yet is information. */
export const missingSection = defineRule({
  id: 'missing-section',
  title: { zh: '缺少某一部分', en: 'Part missing' },
  severity: 'error',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check(report) {
    const { parts } = report.form.format;
    const present = parts.map((part) => report.parts.some((one) => one.part === part));
    const lastPresent = present.lastIndexOf(true);
    const absent = parts.map((_, index) => index).filter((index) => !present[index]);
    for (const gap of groupConsecutive(absent)) {
      const withTable = gap.filter((index) =>
        report.tables.some(({ table }) => table.table.id === parts[index].table),
      );
      for (const index of withTable) yield describeLostHeading(report, index);
      for (const rest of groupConsecutive(gap.filter((index) => !withTable.includes(index)))) {
        yield describeGap(report, rest, lastPresent);
      }
    }
  },
});

function describeLostHeading(report: Report, index: number): Problem {
  const { tables, form, lines } = report;
  const part = form.format.parts[index];
  const reading = tables.find(({ table }) => table.table.id === part.table)!;
  const { contentStart: start, contentEnd: end } = lines[reading.firstLine];
  return {
    start,
    end,
    message: { key: 'missing-section-heading', params: { part: part.label, numeral: index + 1 } },
    fixes: () => insertHeading(report, index, reading),
  };
}

function describeGap(report: Report, gap: readonly number[], lastPresent: number): Problem {
  const { form, lines, parts: found, text, tables } = report;
  const hasBegunLater = lastPresent > gap[gap.length - 1];
  const isBehind = !hasBegunLater && (found.length > 0 || (tables.length === 0 && text.length < draftLength));
  const next = found.find(({ part }) => part === form.format.parts[gap[gap.length - 1] + 1]);
  const anchor = next?.heading ?? found.at(-1)?.heading;
  const first = lines.find((line) => !isBlank(line)) ?? lines[0];
  return {
    start: anchor?.start ?? first.contentStart,
    end: anchor?.end ?? first.contentEnd,
    severity: isBehind ? 'information' : 'error',
    message: {
      key: 'missing-section',
      params: {
        parts: gap.map((index) => form.format.parts[index].label),
        numerals: gap.map((index) => index + 1),
        isDraft: isBehind,
        notice: form.format.notice,
      },
    },
    fixes: () => insertParts(report, gap),
  };
}
