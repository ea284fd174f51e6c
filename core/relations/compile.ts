import type { Relation } from '../formats/format';
import { type Form, getSlot } from '../model/form';

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

const compiled = new WeakMap<Form, readonly CompiledRelation[]>();

/** All relations of a form within one report, unrolled over rows and columns: 42 equalities for the 2021 form. */
export function compileRelations(form: Form): readonly CompiledRelation[] {
  let relations = compiled.get(form);
  if (relations === undefined) {
    relations = unroll(form);
    compiled.set(form, relations);
  }
  return relations;
}

function unroll(form: Form): CompiledRelation[] {
  const result: CompiledRelation[] = [];
  for (const relation of form.format.relations) {
    const block = form.format.tables.flatMap(({ blocks }) => blocks).find(({ id }) => id === relation.block);
    if (block === undefined) throw new Error(`Relation ${relation.id} names an unknown block`);
    const over = relation.forEach === 'row' ? block.rows : block.columns;
    for (const { id } of over) {
      const slotOf = (term: { readonly row?: string; readonly column?: string }): number =>
        relation.forEach === 'row'
          ? getSlot(form, id, term.column as string).index
          : getSlot(form, term.row as string, id).index;
      const left = relation.left.map(slotOf);
      const right = relation.right.map(slotOf);
      result.push({
        relation,
        index: result.length,
        slots: [...left, ...right],
        weights: [
          ...relation.left.map(({ weight = 1 }) => weight),
          ...relation.right.map(({ weight = 1 }) => -weight),
        ],
        leftCount: left.length,
        anchor: left.length === 1 ? left[0] : right[right.length - 1],
      });
    }
  }
  return result;
}
