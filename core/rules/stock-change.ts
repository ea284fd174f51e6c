import { nameCell, nameRow } from '../model/names';
import { residualOf, sumOfSide } from '../relations/evaluate';
import { compareWithLastYear } from '../workspace/compare-years';
import { cellPlace } from '../workspace/digest';
import { nameIfSeveral } from '../workspace/name-file';
import { defineRule } from './rule';
import { rangeOf } from './totals';

/** 现行有效 differs from last year's + 本年制发 − 本年废止: a slip in either year, or another way of counting. */
export const stockChange = defineRule({
  id: 'stock-change',
  title: { zh: '现行有效与上一年度报告接不上', en: 'In force does not follow from last year’s report' },
  severity: 'warning',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { disagreements, siblings }) {
    if (siblings === undefined) return;
    const comparison = compareWithLastYear(report, disagreements, siblings.lastYear, 'stock-change');
    if (comparison === undefined) return;
    const { last, lastForm, figures, broken } = comparison;
    const { slots } = report.form;
    const year = last.year as number;
    for (const relation of broken) {
      const [inForce, beyond, issued, repealed] = relation.slots;
      const lastSlot = lastForm.slots[beyond - slots.length];
      const figureAt = (slot: number): string => String(figures[slot]);
      yield {
        ...rangeOf(report, inForce),
        message: {
          key: 'stock-change',
          params: {
            row: nameRow(slots[inForce].row),
            found: figureAt(inForce),
            year,
            file: nameIfSeveral(last, siblings.lastYear, siblings.own.uri),
            before: figureAt(beyond),
            issued: figureAt(issued),
            repealed: figureAt(repealed),
            expected: String(sumOfSide(relation, figures, 'right')),
            difference: String(Math.abs(residualOf(relation, figures))),
          },
        },
        related: [
          {
            uri: last.uri,
            ...cellPlace(last, lastSlot.index),
            message: {
              key: 'related-last-year',
              params: { year, name: nameCell(lastSlot), figure: figureAt(beyond) },
            },
          },
          ...[issued, repealed].map((slot) => ({
            ...rangeOf(report, slot),
            message: {
              key: 'related-figure' as const,
              params: { name: nameCell(slots[slot]), figure: figureAt(slot) },
            },
          })),
        ],
      };
    }
  },
});
