import { nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { CompiledRelation } from '../relations/compile';
import { judge } from '../relations/evaluate';
import { connectRelations } from '../relations/network';
import { formatFigure } from '../text/figures';
import { defineRule, type Problem } from './rule';

/** 现行有效 below 本年制发: possible only where documents were issued and repealed within the year. */
export const validStock = defineRule({
  id: 'valid-stock',
  title: { zh: '现行有效少于本年制发', en: 'Fewer in force than issued this year' },
  severity: 'warning',
  category: 'arithmetic',
  scope: 'report',
  check(report, { relations }) {
    const problems: Problem[] = [];
    for (const one of connectRelations(relations).inequalities) {
      if (one.relation.id === 'valid-stock' && judge(one, report.values) === 'broken')
        problems.push(describe(report, one));
    }
    return problems;
  },
});

function describe({ form, cells, values }: Report, { slots: [issued, inForce] }: CompiledRelation): Problem {
  const { start, end } = cells[inForce]!;
  return {
    start,
    end,
    message: () => ({
      key: 'valid-stock',
      params: {
        row: nameRow(form.slots[issued].row),
        issued: formatFigure(values[issued], 0),
        inForce: formatFigure(values[inForce], 0),
      },
    }),
    related: () => [
      {
        start: cells[issued]!.start,
        end: cells[issued]!.end,
        message: { key: 'related-here', params: { name: form.slots[issued].column.label } },
      },
    ],
  };
}
