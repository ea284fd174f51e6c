import { firstYears } from '../formats/legal/law-names';
import { mayMakeRegulations } from '../model/agency-names';
import { nameArticles } from '../model/name-articles';
import { nameCell } from '../model/names';
import { CellKind } from '../text/figures';
import { defineRule, type Problem } from './rule';

/** Columns that count what the agency itself made; the trial form's others count what was disclosed. */
const ownColumns: readonly string[] = ['issued', 'repealed', 'in-force', 'made'];

const none: readonly Problem[] = [];

const articles = nameArticles('legislation', [91, 93]);

/** 规章 other than 0 of an agency that cannot make any (立法法第九十一、九十三条). */
export const unexpectedRegulation = defineRule({
  id: 'unexpected-regulation',
  title: { zh: '没有规章制定权而规章不为 0', en: 'Rules of an agency that cannot make any' },
  severity: 'information',
  category: 'cells',
  scope: 'report',
  mayApply: ({ form, values }) => {
    const row = form.rows.get('t2.regulations');
    if (row === undefined) return false;
    const end = row.firstSlot + row.block.columns.length;
    for (let slot = row.firstSlot; slot < end; slot++) if (values[slot] > 0) return true;
    return false;
  },
  check({ agency, year, form, cells, text }) {
    if (agency === undefined) return none;
    const row = form.rows.get('t2.regulations');
    if (row === undefined) return none;
    const wrong: number[] = [];
    row.block.columns.forEach(({ id }, index) => {
      const cell = cells[row.firstSlot + index];
      if (cell?.kind === CellKind.Number && cell.value > 0 && ownColumns.includes(id))
        wrong.push(row.firstSlot + index);
    });
    if (wrong.length === 0 || mayMakeRegulations(agency)) return none;
    const [slot, ...others] = wrong;
    const { start, end } = cells[slot]!;
    // Earlier texts of the law number their articles otherwise.
    const isNumbered = year !== undefined && year >= firstYears.legislation;
    const problem: Problem = {
      start,
      end,
      message: {
        key: 'unexpected-regulation',
        params: {
          cell: nameCell(form.slots[slot]),
          figure: text.slice(start, end),
          articles: isNumbered ? articles : undefined,
        },
      },
      related: others.map((other) => ({
        start: cells[other]!.start,
        end: cells[other]!.end,
        message: {
          key: 'related-figure',
          params: {
            name: nameCell(form.slots[other]),
            figure: text.slice(cells[other]!.start, cells[other]!.end),
          },
        },
      })),
    };
    return [problem];
  },
});
