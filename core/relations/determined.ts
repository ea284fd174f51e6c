import type { Report } from '../model/report';
import { compileRelations } from './compile';
import { completeCells, type Determined } from './complete';

type Figures = Pick<Report, 'form' | 'cells' | 'values'>;

/** What the relations say of the cells that stand in the report without a figure that can be read, by slot. */
export function determineUnread({ form, cells, values }: Figures): ReadonlyMap<number, Determined> {
  const unread: number[] = [];
  for (let slot = 0; slot < values.length; slot++)
    if (Number.isNaN(values[slot]) && cells[slot] !== undefined) unread.push(slot);
  return completeCells(compileRelations(form), values, unread);
}

/** What the relations say of every cell that is not known, cells of missing rows included, by slot. */
export function determineUnknown({ form, values }: Figures): ReadonlyMap<number, Determined> {
  return completeCells(compileRelations(form), values, listUnknown(values));
}

function listUnknown(values: Float64Array): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < values.length; slot++) if (Number.isNaN(values[slot])) slots.push(slot);
  return slots;
}
