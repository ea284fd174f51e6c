import { nameRow } from '../model/names';
import { judge } from '../relations/evaluate';
import { connectRelations } from '../relations/network';
import { formatFigure } from '../text/figures';
import { defineRule } from './rule';

/** 现行有效 below 本年制发: possible only where documents were issued and repealed within the year. */
export const validStock = defineRule({
  id: 'valid-stock',
  title: { zh: '现行有效少于本年制发', en: 'Fewer in force than issued this year' },
  severity: 'warning',
  category: 'arithmetic',
  scope: 'report',
  *check({ form, cells, values }, { relations }) {
    for (const relation of connectRelations(relations).inequalities) {
      if (relation.relation.id !== 'valid-stock' || judge(relation, values) !== 'broken') continue;
      const [issued, inForce] = relation.slots;
      const { start, end } = cells[inForce]!;
      yield {
        start,
        end,
        message: {
          key: 'valid-stock',
          params: {
            row: nameRow(form.slots[issued].row),
            issued: formatFigure(values[issued], 0),
            inForce: formatFigure(values[inForce], 0),
          },
        },
        related: [
          {
            start: cells[issued]!.start,
            end: cells[issued]!.end,
            message: { key: 'related-here', params: { name: form.slots[issued].column.label } },
          },
        ],
      };
    }
  },
});
