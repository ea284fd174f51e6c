import type { Bilingual, Block } from '../formats/format';
import {
  carriedIn,
  carriedOut,
  caseMeasures,
  decided,
  inHand,
  type Measure,
  received,
  resultGroup,
  resultTotalRow,
} from '../formats/measures';
import { type Form, findSlot } from '../model/form';
import { shortenLabel } from '../model/names';
import { figureOf, type Sums } from './sums';

/** A measure as a share of another one. */
export interface Share {
  /** Of the part; the share is known by it. */
  readonly id: string;
  readonly label: Bilingual;
  readonly part: Measure;
  readonly whole: Measure;
}

const outcomesOfForm = new WeakMap<Form, readonly Measure[]>();

/** The kinds of result in the order of the form, 予以公开 to 其他处理: of a kind that the form divides its rows together. */
export function listOutcomes(form: Form): readonly Measure[] {
  let outcomes = outcomesOfForm.get(form);
  if (outcomes === undefined) {
    outcomes = form.format.tables.flatMap(({ blocks }) => blocks.flatMap(outcomesOfBlock));
    outcomesOfForm.set(form, outcomes);
  }
  return outcomes;
}

function outcomesOfBlock({ rows, groups = [] }: Block): Measure[] {
  const outcomes = new Map<string, Measure>();
  for (const { id, group, label } of rows) {
    const kind = groups.find((one) => one.id === group && one.parent === resultGroup);
    if (id === resultTotalRow || (kind === undefined && group !== resultGroup)) continue;
    const known = outcomes.get(kind?.id ?? id);
    const words = kind?.label ?? label;
    outcomes.set(kind?.id ?? id, {
      id: kind?.id ?? id,
      label: { zh: shortenLabel(words.zh), en: shortenLabel(words.en) },
      rows: [...(known?.rows ?? []), id],
      column: decided.column,
    });
  }
  return [...outcomes.values()];
}

/** The counts that are told beside the tables, in their order. */
export function listMeasures(form: Form): readonly Measure[] {
  const { reconsideration, reconsiderationCorrected, litigation, litigationCorrected } = caseMeasures;
  return [
    received,
    carriedIn,
    ...listOutcomes(form),
    decided,
    carriedOut,
    reconsideration,
    reconsiderationCorrected,
    litigation,
    litigationCorrected,
  ];
}

/** The shares that offices publish: of every kind of result, of what is carried over, of cases that end with a correction. */
export function listShares(form: Form): readonly Share[] {
  const { reconsideration, reconsiderationCorrected, litigation, litigationCorrected } = caseMeasures;
  const share = (part: Measure, whole: Measure): Share => ({ id: part.id, label: part.label, part, whole });
  return [
    ...listOutcomes(form).map((one) => share(one, decided)),
    share(carriedOut, inHand),
    share(reconsiderationCorrected, reconsideration),
    share(litigationCorrected, litigation),
  ];
}

/** A measure of what was added up; NaN where one of its cells is not known. */
export function measure(form: Form, sums: Sums, { rows, column }: Measure): number {
  return rows.reduce((total, row) => {
    const slot = findSlot(form, row, column);
    return total + (slot === undefined ? Number.NaN : figureOf(sums, slot.index));
  }, 0);
}

/** A share from 0 to 1; NaN where it is not known, or of nothing. */
export function measureShare(form: Form, sums: Sums, { part, whole }: Share): number {
  const all = measure(form, sums, whole);
  return all === 0 ? Number.NaN : measure(form, sums, part) / all;
}
