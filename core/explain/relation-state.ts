import type { Label } from '../formats/format';
import type { RelationState, WordedSide } from '../messages/explanation-phrases';
import type { FormRow } from '../model/form';
import { nameColumn, shortenLabel } from '../model/names';
import type { Report } from '../model/report';
import { type CompiledRelation, compileRelations } from '../relations/compile';
import { judge, residualOf } from '../relations/evaluate';
import { formatFigure } from '../text/figures';

/** Of a sum of up to so many cells none is left out, not even those that are 0. */
const fewAddends = 4;
/** Sums of more cells than this are not read any more; the largest are shown. */
const mostAddends = 8;

/** The relations that a cell takes part in, with the report's figures. */
export function listRelations(report: Report, slot: number): RelationState[] {
  return compileRelations(report.form)
    .filter(({ slots }) => slots.includes(slot))
    .map((relation) => describe(report, relation, slot));
}

function describe(report: Report, relation: CompiledRelation, own: number): RelationState {
  const { values, form } = report;
  const { slots, leftCount } = relation;
  const { op, forEach } = relation.relation;
  const { decimals } = form.slots[own].column;
  const outcome = judge(relation, values);
  const nameOf = (slot: number): Label =>
    forEach === 'row' ? nameColumn(form.slots[slot].column) : nameShortly(form.slots[slot].row);
  const toAddend = (slot: number): WordedSide['addends'][number] => ({
    name: nameOf(slot),
    figure: Number.isNaN(values[slot]) ? undefined : formatFigure(values[slot], decimals),
  });
  const sideOf = (side: readonly number[]): WordedSide => {
    const counting = side.filter((slot) => slot === own || side.length <= fewAddends || values[slot] !== 0);
    const weigh = (slot: number): number =>
      slot === own || Number.isNaN(values[slot]) ? Number.POSITIVE_INFINITY : values[slot];
    const largest = [...counting].sort((a, b) => weigh(b) - weigh(a)).slice(0, mostAddends);
    const hidden = counting.filter((slot) => !largest.includes(slot));
    const sum = hidden.reduce((total, slot) => total + values[slot], 0);
    return {
      addends: counting.filter((slot) => largest.includes(slot)).map(toAddend),
      rest:
        hidden.length === 0 || Number.isNaN(sum)
          ? undefined
          : { count: hidden.length, figure: formatFigure(sum, decimals) },
    };
  };
  return {
    op,
    left: sideOf(slots.slice(0, leftCount)),
    right: sideOf(slots.slice(leftCount)),
    outcome,
    difference:
      outcome === 'broken' ? formatFigure(Math.abs(residualOf(relation, values)), decimals) : undefined,
  };
}

/** A row within a sum: `（三）6.属于四类过程性信息`, `一、本年新收`. */
function nameShortly({ row: { numeral = '', label }, groups }: FormRow): Label {
  const group = groups.length > 1 ? groups[groups.length - 1].group.numeral : '';
  const words = shortenLabel(label.zh);
  // Of the spellings that begin like the printed words, the shortest says enough.
  const short = (label.aliases ?? []).filter((alias) => words.startsWith(alias));
  const [shortest] = [...short, words].sort((a, b) => a.length - b.length);
  return { zh: group + numeral + shortest, en: label.en };
}
