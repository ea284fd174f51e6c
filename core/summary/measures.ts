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

/** The kinds of result in the order of the form, 予以公开 to 其他处理: of a kind that the form divides its rows together. */
function listOutcomes(form: Form): readonly Measure[] {
  return form.format.tables.flatMap(({ blocks }) => blocks.flatMap(outcomesOfBlock));
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
      label: { zh: shortenLabel(words.zh), en: words.en.replace(/ \(.*$/, '') },
      rows: [...(known?.rows ?? []), id],
      column: decided.column,
    });
  }
  return [...outcomes.values()];
}

const measuresOfForm = new WeakMap<Form, readonly Measure[]>();

/** The counts that are told beside the tables, in their order: the same on every form, though of other rows. */
export function listMeasures(form: Form): readonly Measure[] {
  let measures = measuresOfForm.get(form);
  if (measures === undefined) {
    const { reconsideration, reconsiderationCorrected, litigation, litigationCorrected } = caseMeasures;
    measures = [
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
    measuresOfForm.set(form, measures);
  }
  return measures;
}

const sharesOfForm = new WeakMap<Form, readonly Share[]>();

/** The shares that offices publish: of every kind of result, of what is carried over, of cases that end with a correction. */
export function listShares(form: Form): readonly Share[] {
  const { reconsideration, reconsiderationCorrected, litigation, litigationCorrected } = caseMeasures;
  const share = (part: Measure, whole: Measure): Share => ({ id: part.id, label: part.label, part, whole });
  const known = sharesOfForm.get(form);
  if (known !== undefined) return known;
  const shares = [
    ...listOutcomes(form).map((one) => share(one, decided)),
    share(carriedOut, inHand),
    share(reconsiderationCorrected, reconsideration),
    share(litigationCorrected, litigation),
  ];
  sharesOfForm.set(form, shares);
  return shares;
}

/** A measure of what was added up, by the rows that it has on their form; NaN where one of its cells is not known. */
export function measure(form: Form, sums: Sums, given: Measure): number {
  const { rows, column } = listMeasures(form).find(({ id }) => id === given.id) ?? given;
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
