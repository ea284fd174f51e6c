import type { Fix } from '../fixes/fix';
import { nameCell } from '../model/names';
import type { Fact, FactReading } from '../model/fact';
import type { Report } from '../model/report';
import { sumOfReading } from '../relations/evidence';
import { formatFigure } from '../text/figures';
import type { Related } from './finding';
import { defineRule, type Problem } from './rule';

/** More cells than this are not linked one by one. */
const mostRelated = 6;

/** A number in the prose that no honest reading brings together with the cells it speaks of. */
export const proseDisagrees = defineRule({
  id: 'prose-disagrees',
  title: { zh: '正文与表格不一致', en: 'Prose disagrees with the table' },
  severity: 'error',
  category: 'prose',
  scope: 'report',
  mayApply: (_, { contradictions }) => contradictions.facts.length > 0,
  *check(report, context) {
    const { facts, figures } = context.contradictions;
    for (const fact of facts) yield describe(report, fact, figures);
  },
});

function describe(report: Report, fact: Fact, figures: ArrayLike<number>): Problem {
  const { text, form } = report;
  const [reading] = fact.readings;
  const { decimals } = form.slots[reading.slots[0]].column;
  const figure = formatFigure(sumOfReading(reading, figures), decimals);
  const words = text.slice(fact.start, fact.end).replace(/\s+/g, '');
  const cells = reading.slots.map((slot, index) => ({
    name: nameCell(form.slots[slot]),
    isLess: reading.weights[index] < 0,
  }));
  return {
    start: fact.start,
    end: fact.end,
    severity: fact.isCertain && !fact.isPart ? 'error' : 'warning',
    message: {
      key: 'prose-disagrees',
      params: { words, cells, figure, isPart: reading.op === '≤' },
    },
    related: () => relateCells(report, reading),
    fixes: () => replaceNumber(fact, reading, figure),
  };
}

function relateCells({ form, cells, values }: Report, { slots }: FactReading): Related[] {
  return slots.slice(0, mostRelated).flatMap((slot) => {
    const cell = cells[slot];
    if (cell === undefined || cell.start === cell.end) return [];
    const { column } = form.slots[slot];
    const params = { name: nameCell(form.slots[slot]), figure: formatFigure(values[slot], column.decimals) };
    return [{ start: cell.start, end: cell.end, message: { key: 'related-figure', params } }];
  });
}

/** Unsafe: it may be the table that is wrong. */
function replaceNumber({ start, numberEnd, step, kind }: Fact, { op }: FactReading, figure: string): Fix[] {
  const isCount = step === 1 && kind !== 'charges' && kind !== 'information-fee';
  if (numberEnd === start || op !== '=' || !isCount) return [];
  return [
    {
      title: { key: 'fix-number', params: { figure } },
      isSafe: false,
      edits: [{ start, end: numberEnd, newText: figure }],
    },
  ];
}
