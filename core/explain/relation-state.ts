import type { Label } from '../formats/format';
import { type FormRow, shortenLabel, type Slot } from '../model/form';
import type { Report } from '../model/report';
import { type CompiledRelation, compileRelations } from '../relations/compile';
import { judge, type Outcome, residualOf, sumOfSide } from '../relations/evaluate';
import { formatFigure } from '../text/figures';

/** A cell with its figure; none where it is blank or cannot be read. */
export interface Addend {
  readonly name: Label;
  readonly figure?: string;
  /** The cell that is being explained. */
  readonly isOwn: boolean;
}

/** A relation with the figures put in. */
export interface RelationState {
  readonly label: Label;
  readonly op: '=' | '≤';
  /** The cells other than 0, and the one that is being explained. */
  readonly left: readonly Addend[];
  readonly right: readonly Addend[];
  readonly outcome: Outcome;
  /** Of a broken relation: how far its sides are apart. */
  readonly difference?: string;
  /** The sums of both sides, where every cell is known. */
  readonly sums?: readonly [left: string, right: string];
}

/** The relations that a cell takes part in, with the report's figures. */
export function listRelations(report: Report, slot: number): RelationState[] {
  return compileRelations(report.form)
    .filter(({ slots }) => slots.includes(slot))
    .map((relation) => describe(report, relation, slot));
}

function describe(report: Report, relation: CompiledRelation, own: number): RelationState {
  const { values, form } = report;
  const { slots, leftCount } = relation;
  const { label, op, forEach } = relation.relation;
  const { decimals } = form.slots[own].column;
  const outcome = judge(relation, values);
  const addendsOf = (side: readonly number[]): Addend[] =>
    side
      .filter((slot) => slot === own || values[slot] !== 0)
      .map((slot) => ({
        name: forEach === 'row' ? nameColumn(form.slots[slot]) : nameShortly(form.slots[slot].row),
        figure: Number.isNaN(values[slot]) ? undefined : formatFigure(values[slot], decimals),
        isOwn: slot === own,
      }));
  const sumOf = (side: 'left' | 'right'): string => formatFigure(sumOfSide(relation, values, side), decimals);
  return {
    label,
    op,
    left: addendsOf(slots.slice(0, leftCount)),
    right: addendsOf(slots.slice(leftCount)),
    outcome,
    difference:
      outcome === 'broken' ? formatFigure(Math.abs(residualOf(relation, values)), decimals) : undefined,
    sums: outcome === 'unknown' ? undefined : [sumOf('left'), sumOf('right')],
  };
}

function nameColumn({ column: { label } }: Slot): Label {
  return { zh: shortenLabel(label.zh), en: label.en };
}

/** A row within a sum: `（三）6.属于四类过程性信息`, `（一）予以公开`. */
function nameShortly({ row: { numeral = '', label }, groups }: FormRow): Label {
  const group = groups.length > 1 ? groups[groups.length - 1].group.numeral : '';
  return { zh: group + numeral + shortenLabel(label.zh), en: label.en };
}
