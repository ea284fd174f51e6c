import type { Report } from '../model/report';
import { compileRelations } from './compile';
import { completeCells, type Determined } from './complete';

type Figures = Pick<Report, 'form' | 'cells' | 'values'>;

/** What the relations say of the cells that stand in the report without a figure that can be read, by slot. */
export function determineUnread({ form, cells, values }: Figures): ReadonlyMap<number, Determined> {
  const unread = listSlots(values, (slot) => cells[slot] !== undefined);
  return completeCells(compileRelations(form), values, unread);
}

/** What the relations say of every cell that is not known, cells of missing rows included, by slot. */
export function determineUnknown({ form, values }: Figures): ReadonlyMap<number, Determined> {
  return completeCells(
    compileRelations(form),
    values,
    listSlots(values, () => true),
  );
}

/** The slots without a figure that meet a condition. */
function listSlots(values: Float64Array, isWanted: (slot: number) => boolean): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < values.length; slot++) {
    if (Number.isNaN(values[slot]) && isWanted(slot)) slots.push(slot);
  }
  return slots;
}
