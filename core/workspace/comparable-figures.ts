import type { Report } from '../model/report';
import { compileRelations } from '../relations/compile';
import { type Disagreement, findDisagreements } from '../relations/diagnose';

type Figures = Pick<Report, 'form' | 'values' | 'tables'>;

/** What a report prints, without figures that count something else than the form asks for. */
export function takePrinted(report: Figures): Float64Array {
  return leaveOut(report, []);
}

/** The same without figures that its own relations put in doubt: no sum of several reports is held against another one by them. */
export function takeTrusted(report: Figures): Float64Array {
  const { form, values } = report;
  const doubtful: number[] = [];
  for (const { explanations, relations } of findDisagreements(compileRelations(form), values)) {
    for (const repairs of explanations) for (const { slot } of repairs) doubtful.push(slot);
    if (explanations.length === 0) for (const { slots } of relations) doubtful.push(...slots);
  }
  return leaveOut(report, doubtful);
}

/** The figures of the report that is checked: without those that are certainly wrong, which it is told already. */
export function leaveOutCulprits(report: Figures, disagreements: readonly Disagreement[]): Float64Array {
  const certain = disagreements.filter(({ explanations }) => explanations.length === 1);
  return leaveOut(
    report,
    certain.flatMap(({ explanations: [repairs] }) => repairs.map(({ slot }) => slot)),
  );
}

/** Figures under the words of an earlier year's form count something else. */
function leaveOut({ values, tables }: Figures, slots: readonly number[]): Float64Array {
  const outdated = tables.filter((one) => one.outdated.length > 0);
  if (slots.length === 0 && outdated.length === 0) return values;
  const figures = values.slice();
  for (const slot of slots) figures[slot] = Number.NaN;
  for (const { table } of outdated) {
    for (const { firstSlot, block } of table.rows)
      figures.fill(Number.NaN, firstSlot, firstSlot + block.columns.length);
  }
  return figures;
}
