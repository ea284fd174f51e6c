import { nameCell, nameColumn } from '../model/names';
import type { CompiledRelation } from '../relations/compile';
import { residualOf } from '../relations/evaluate';
import { compareWithLastYear } from '../workspace/compare-years';
import { cellPlace } from '../workspace/digest';
import { nameIfSeveral } from '../workspace/name-file';
import { defineRule } from './rule';
import { rangeOf } from './totals';

/**
 * 二、上年结转 differs from 四、结转下年度 of last year's report. Not printed on the form; nobody can tell from the figures
 * which year is wrong.
 */
export const carryOver = defineRule({
  id: 'carry-over',
  title: { zh: '上年结转与上一年度报告不符', en: 'Carried in differs from last year’s report' },
  severity: 'warning',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { disagreements, siblings }) {
    if (siblings === undefined) return;
    const comparison = compareWithLastYear(report, disagreements, siblings.lastYear, 'carry-over');
    if (comparison === undefined) return;
    const { last, lastForm, figures, broken } = comparison;
    const { slots } = report.form;
    const isTotal = ({ slots: [slot] }: CompiledRelation): boolean =>
      slots[slot].columnIndex === slots[slot].row.totalColumn;
    const shown = broken.find(isTotal) ?? broken[0];
    const others = broken.filter((one) => one !== shown);
    const [slot, beyond] = shown.slots;
    const lastSlot = lastForm.slots[beyond - slots.length];
    const year = last.year as number;
    const expected = String(figures[beyond]);
    yield {
      ...rangeOf(report, slot),
      message: {
        key: 'carry-over',
        params: {
          cell: nameCell(slots[slot]),
          found: String(figures[slot]),
          year,
          file: nameIfSeveral(last, siblings.lastYear, siblings.own.uri),
          lastCell: nameCell(lastSlot),
          expected,
          difference: String(Math.abs(residualOf(shown, figures))),
          others: others.map((one) => nameColumn(slots[one.slots[0]].column)),
        },
      },
      related: [shown, ...others].map((one) => {
        const there = lastForm.slots[one.slots[1] - slots.length];
        const figure = String(figures[one.slots[1]]);
        return {
          uri: last.uri,
          ...cellPlace(last, there.index),
          message: { key: 'related-last-year', params: { year, name: nameCell(there), figure } },
        };
      }),
    };
  },
});
