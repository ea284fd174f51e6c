import type { Report } from '../model/report';
import { compileRelations } from '../relations/compile';
import { completeCells, type Determined } from '../relations/complete';

/** What the relations say of every cell that is not known, cells of missing rows included. */
export function determineUnknown({ form, values }: Report): ReadonlyMap<number, Determined> {
  const unknown = form.slots.map(({ index }) => index).filter((slot) => Number.isNaN(values[slot]));
  return completeCells(compileRelations(form), values, unknown);
}
