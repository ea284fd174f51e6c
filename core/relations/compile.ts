import type { Relation } from '../formats/format';
import { findSlot, type Form, getSlot } from '../model/form';

/** A relation in one row or column: index lists over the form's array of figures. */
export interface CompiledRelation {
  readonly relation: Relation;
  readonly index: number;
  /** Slots and weights of Σ left − Σ right. */
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  /** How many of the slots stand on the left. */
  readonly leftCount: number;
  /** The slot where a disagreement is shown when the culprit cannot be told: the total, or the last term. */
  readonly anchor: number;
}

type Term = Relation['left'][number] & { readonly row?: string; readonly column?: string };

const compiled = new WeakMap<Form, readonly CompiledRelation[]>();
const compiledToLastYear = new WeakMap<Form, WeakMap<Form, readonly CompiledRelation[]>>();

/** All relations of a form within one report, unrolled over rows and columns: 42 equalities for the 2021 form. */
export function compileRelations(form: Form): readonly CompiledRelation[] {
  let relations = compiled.get(form);
  if (relations === undefined) {
    relations = unroll(form, form.format.relations, () => undefined);
    compiled.set(form, relations);
  }
  return relations;
}

const selected = new WeakMap<readonly CompiledRelation[], Map<string, readonly CompiledRelation[]>>();

/** The relations of the kinds that are wanted: for the same kinds the same list, so that what follows from it is known. */
export function selectRelations(
  relations: readonly CompiledRelation[],
  isWanted: (id: string) => boolean,
): readonly CompiledRelation[] {
  const kinds = [...new Set(relations.map(({ relation }) => relation.id))];
  const wanted = kinds.filter(isWanted);
  if (wanted.length === kinds.length) return relations;
  const known = selected.get(relations) ?? new Map<string, readonly CompiledRelation[]>();
  selected.set(relations, known);
  const own = known.get(wanted.join()) ?? relations.filter(({ relation }) => wanted.includes(relation.id));
  known.set(wanted.join(), own);
  return own;
}

/**
 * The relations of a form to last year's report, whose slots follow this year's: slot 3 of last year's form is
 * `form.slots.length + 3`. What counts a cell that last year's form does not have is left out: it is another measure.
 */
export function compileRelationsToLastYear(form: Form, lastForm: Form): readonly CompiledRelation[] {
  const ofForm = compiledToLastYear.get(form) ?? new WeakMap<Form, readonly CompiledRelation[]>();
  compiledToLastYear.set(form, ofForm);
  let relations = ofForm.get(lastForm);
  if (relations === undefined) {
    relations = unroll(form, form.format.relationsToLastYear, (row, column) => {
      const last = findSlot(lastForm, row, column);
      return last === undefined ? undefined : form.slots.length + last.index;
    });
    ofForm.set(lastForm, relations);
  }
  return relations;
}

/** `findLast` gives the slot of a cell of last year's form. */
function unroll(
  form: Form,
  relations: readonly Relation[],
  findLast: (rowId: string, columnId: string) => number | undefined,
): CompiledRelation[] {
  const result: CompiledRelation[] = [];
  for (const relation of relations) {
    const block = form.format.tables.flatMap(({ blocks }) => blocks).find(({ id }) => id === relation.block);
    if (block === undefined) throw new Error(`Relation ${relation.id} names an unknown block`);
    const isByRow = relation.forEach === 'row';
    const leftCount = relation.left.length;
    const terms: readonly Term[] = [...relation.left, ...relation.right];
    const weights = terms.map(({ weight = 1 }, at) => (at < leftCount ? weight : -weight));
    const firstSlotOf = (rowId: string): number => getSlot(form, rowId, block.columns[0].id).index;
    // A cell's slot is the first of its row and its column's place: the terms give the one, the rows or columns the other.
    const own = terms.map(({ row, column }) =>
      isByRow ? block.columns.findIndex(({ id }) => id === column) : firstSlotOf(row as string),
    );
    const over = isByRow ? block.rows : block.columns;
    for (let at = 0; at < over.length; at++) {
      const { id } = over[at];
      const base = isByRow ? firstSlotOf(id) : at;
      const slots: number[] = [];
      for (let index = 0; index < terms.length; index++) {
        const { year, row = id, column = id } = terms[index];
        const slot = year === undefined ? own[index] + base : findLast(row, column);
        if (slot !== undefined) slots.push(slot);
      }
      if (slots.length < terms.length) continue;
      const anchor = leftCount === 1 ? slots[0] : slots[slots.length - 1];
      result.push({ relation, index: result.length, slots, weights, leftCount, anchor });
    }
  }
  return result;
}
