import assert from 'node:assert/strict';
import { latestForm } from '../../../core/choose-form';
import type { Fact } from '../../../core/model/fact';
import { getSlot } from '../../../core/model/form';
import { compileRelations } from '../../../core/relations/compile';
import { findDisagreements } from '../../../core/relations/diagnose';

const { form } = latestForm;
const cases = 't4.reconsideration';
const slotOf = (column: string): number => getSlot(form, cases, column).index;

/** What the prose states of one cell of 行政复议. */
function stating(column: string, value: number, op: '=' | '≤' = '='): Fact {
  return {
    kind: 'reconsideration',
    start: 0,
    end: 1,
    numberEnd: 1,
    sentenceStart: 0,
    sentenceEnd: 1,
    paragraph: 0,
    scope: 0,
    value,
    decimals: 0,
    step: 1,
    isPart: op === '≤',
    isCertain: true,
    readings: [{ slots: [slotOf(column)], weights: [1], op }],
  };
}

/** Candidates for 行政复议 with 维持 1, 纠正 2, 其他 0, 审结 0 and this total: `column→figure`. */
function explain(total: number, facts: readonly Fact[]): string[] {
  const values = new Float64Array(form.slots.length);
  values[slotOf('upheld')] = 1;
  values[slotOf('corrected')] = 2;
  values[slotOf('total')] = total;
  const [{ explanations }] = findDisagreements(compileRelations(form), values, facts);
  return explanations.map((repairs) =>
    repairs.map(({ slot, value }) => `${form.slots[slot].column.id}→${value}`).join('+'),
  );
}

describe('what the prose states', () => {
  it('is not needed to list who may be to blame', () => {
    assert.deepEqual(explain(5, []), ['total→3', 'upheld→3', 'corrected→4', 'other→2', 'pending→2']);
  });

  it('tells a wrong total from a wrong outcome', () => {
    assert.deepEqual(explain(5, [stating('total', 3)]), ['total→3']);
    assert.deepEqual(explain(5, [stating('corrected', 4)]), ['corrected→4']);
  });

  it('leaves those that it does not tell apart', () => {
    assert.deepEqual(explain(5, [stating('total', 5)]), ['upheld→3', 'corrected→4', 'other→2', 'pending→2']);
  });

  it('decides nothing where it fits none of them, or contradicts itself', () => {
    assert.equal(explain(5, [stating('total', 8)]).length, 5);
    assert.deepEqual(explain(5, [stating('total', 3), stating('corrected', 4)]), ['total→3', 'corrected→4']);
  });

  it('decides nothing where it speaks of a part only', () => {
    assert.equal(explain(5, [stating('total', 1, '≤')]).length, 5);
  });
});
