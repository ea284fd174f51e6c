import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseReport } from '../../../core/index';
import { latestForm } from '../../../core/choose-form';
import { type CompiledRelation, compileRelations } from '../../../core/relations/compile';
import { canBeCompleted } from '../../../core/relations/complete';
import { type Disagreement, findDisagreements, type Repair } from '../../../core/relations/diagnose';
import { judge } from '../../../core/relations/evaluate';
import { cleanFigures } from '../../kit/arbitraries';
import { writeReport } from '../../kit/generate-report';

const { form } = latestForm;
const relations = compileRelations(form);
const equalities = relations.filter(({ relation }) => relation.op === '=');
const slot = fc.nat(form.slots.length - 1);

/** Figures that add up, of which some were changed and some are lost. */
function spoiledFigures(mostWrong: number, mostLost: number): fc.Arbitrary<Float64Array> {
  return fc
    .tuple(
      cleanFigures,
      fc.array(fc.tuple(slot, fc.nat(300)), { maxLength: mostWrong }),
      fc.array(slot, { maxLength: mostLost }),
    )
    .map(([figures, wrong, lost]) => {
      const { values } = parseReport(writeReport(figures));
      for (const [at, value] of wrong) values[at] = value;
      for (const at of lost) values[at] = Number.NaN;
      return values;
    });
}

function listBroken(values: ArrayLike<number>): CompiledRelation[] {
  return equalities.filter((one) => judge(one, values) === 'broken');
}

function repair(values: Float64Array, repairs: readonly Repair[]): Float64Array {
  const repaired = values.slice();
  for (const one of repairs) repaired[one.slot] = one.value;
  return repaired;
}

/** Every cell that mends a disagreement alone and breaks nothing, found by trying all cells of the form. */
function tryEveryCell({ relations: group }: Disagreement, values: Float64Array): Repair[] {
  const broken = new Set(listBroken(values));
  return form.slots.flatMap(({ index }) => {
    const at = group[0].slots.indexOf(index);
    if (at < 0) return [];
    const residual = group[0].slots.reduce((sum, one, term) => sum + group[0].weights[term] * values[one], 0);
    const mended = { slot: index, value: values[index] - residual * group[0].weights[at] };
    const left = listBroken(repair(values, [mended]));
    const isMended = left.every((one) => broken.has(one) && !group.includes(one));
    return mended.value >= 0 && isMended ? [mended] : [];
  });
}

describe('disagreements', () => {
  it('share out what is broken: each equality once, and those of one cell together where they are explained', () => {
    fc.assert(
      fc.property(spoiledFigures(8, 3), (values) => {
        const found = findDisagreements(relations, values);
        const told = found.flatMap((one) => one.relations);
        assert.deepEqual(new Set(told), new Set(listBroken(values)));
        assert.equal(new Set(told).size, told.length);
        for (const one of found.filter(({ explanations }) => explanations.length > 0)) {
          const cells = new Set(one.relations.flatMap(({ slots }) => slots));
          const others = told.filter((other) => !one.relations.includes(other));
          assert.ok(!others.some(({ slots }) => slots.some((at) => cells.has(at))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are explained by cells whose change mends them and breaks nothing', () => {
    fc.assert(
      fc.property(spoiledFigures(5, 3), (values) => {
        const before = values.slice();
        for (const { relations: group, explanations } of findDisagreements(relations, values)) {
          for (const repairs of explanations) {
            const left = listBroken(repair(values, repairs));
            assert.ok(!left.some((one) => group.includes(one)));
            assert.ok(left.every((one) => judge(one, values) === 'broken'));
          }
        }
        assert.deepEqual(values, before);
      }),
      { numRuns: 200 },
    );
  });

  it('are explained by every cell that mends them alone', () => {
    fc.assert(
      fc.property(spoiledFigures(2, 0), (values) => {
        for (const one of findDisagreements(relations, values)) {
          const alone = one.explanations.filter(({ length }) => length === 1).map(([only]) => only);
          const byPlace = [...alone].sort((a, b) => a.slot - b.slot);
          assert.deepEqual(byPlace, tryEveryCell(one, values));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('figures that may have room for what is lost', () => {
  it('are as they were after they were filled to see', () => {
    fc.assert(
      fc.property(spoiledFigures(1, 6), (values) => {
        const before = values.slice();
        canBeCompleted(equalities, values);
        assert.deepEqual(values, before);
      }),
      { numRuns: 200 },
    );
  });
});
