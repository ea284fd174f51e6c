import { getForm } from '../choose-form';
import { findSlot, type Form, type FormTable } from '../model/form';
import type { Report } from '../model/report';
import { compileRelations, compileRelationsToLastYear } from '../relations/compile';
import type { ReportDigest } from '../workspace/digest';
import { nameIfSeveral } from '../workspace/name-file';
import { defineRule } from './rule';

/** Fewer figures, or a handful of cases, may be the same by chance. */
const fewestFigures = 3;
const leastSum = 6;

/** Every figure of a table other than 0 is last year's: the table may have been left as it was. */
export const copiedFigures = defineRule({
  id: 'copied-figures',
  title: { zh: '整张表的数字与上一年度相同', en: 'A table’s figures are all last year’s' },
  severity: 'warning',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { siblings }) {
    if (siblings === undefined || siblings.lastYear.length === 0) return;
    for (const { table, isReadable, firstLine } of report.tables) {
      if (!isReadable) continue;
      const last = siblings.lastYear.find((one) => isCopied(report, one, table));
      const place = last?.tables.find(({ id }) => id === table.table.id)?.place;
      if (last === undefined || place === undefined) continue;
      const { contentStart, contentEnd } = report.lines[firstLine];
      const heading = report.parts.find(({ part }) => part.table === table.table.id)?.heading;
      const year = last.year as number;
      yield {
        start: heading?.start ?? contentStart,
        end: heading?.end ?? contentEnd,
        message: {
          key: 'copied-figures',
          params: {
            table: table.table.label,
            count: listSlots(table).filter((slot) => Math.abs(report.values[slot]) > 0).length,
            year,
            file: nameIfSeveral(last, siblings.lastYear, siblings.own.uri),
          },
        },
        related: [
          {
            uri: last.uri,
            ...place,
            message: { key: 'related-last-year-table', params: { year, table: table.table.label } },
          },
        ],
      };
    }
  },
});

function isCopied({ form, values }: Report, last: ReportDigest, table: FormTable): boolean {
  if (last.format === undefined) return false;
  const lastForm = getForm(last.format);
  const equal: number[] = [];
  for (const slot of listSlots(table)) {
    const lastSlot = findSameSlot(form, lastForm, slot);
    // Tables of different columns say different things.
    if (lastSlot === undefined) return false;
    const difference = values[slot] - last.printed[lastSlot];
    if (difference !== 0 && !Number.isNaN(difference)) return false;
    if (difference === 0 && values[slot] !== 0) equal.push(slot);
  }
  if (equal.length < fewestFigures) return false;
  const given = listGiven(form, lastForm);
  const independent = equal.filter((slot) => !given.has(slot));
  const sum = independent.reduce((total, slot) => total + values[slot], 0);
  return independent.length >= fewestFigures && sum >= leastSum;
}

const slotsOf = new WeakMap<FormTable, readonly number[]>();

function listSlots(table: FormTable): readonly number[] {
  let slots = slotsOf.get(table);
  if (slots === undefined) {
    slots = table.rows.flatMap(({ firstSlot, block }) =>
      block.columns.map((_, column) => firstSlot + column),
    );
    slotsOf.set(table, slots);
  }
  return slots;
}

function findSameSlot(form: Form, lastForm: Form, slot: number): number | undefined {
  if (form === lastForm) return slot;
  const { row, column } = form.slots[slot];
  return findSlot(lastForm, row.row.id, column.id)?.index;
}

/** What follows from other figures, by one cell of each equality: totals, and what comes over from last year. */
function listGiven(form: Form, lastForm: Form): ReadonlySet<number> {
  const relations = [...compileRelations(form), ...compileRelationsToLastYear(form, lastForm)];
  return new Set(relations.filter(({ relation }) => relation.op === '=').map(({ slots }) => slots[0]));
}
