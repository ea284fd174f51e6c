import * as assert from 'node:assert/strict';
import { getForm } from '../../core/choose-form';
import { format2019 } from '../../core/formats/2019';
import { format2021 } from '../../core/formats/2021';
import { compileRelationsToLastYear } from '../../core/relations/compile';
import type { Block, Relation, RelationOf } from '../../core/formats/format';

const blocks: readonly Block[] = format2021.tables.flatMap((table): readonly Block[] => table.blocks);
const relations: readonly Relation[] = format2021.relations;

function getBlock(id: string): Block {
  const block = blocks.find((one) => one.id === id);
  assert.ok(block, `no block ${id}`);
  return block;
}

/** How many ties a relation stands for: one in every row or column of its block. */
function expand(relation: Relation): number {
  const block = getBlock(relation.block);
  return relation.forEach === 'row' ? block.rows.length : block.columns.length;
}

function count(op: Relation['op']): Record<string, number> {
  return Object.fromEntries(relations.filter((one) => one.op === op).map((one) => [one.id, expand(one)]));
}

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, one) => total + one, 0);

describe('relations of the 2021 form', () => {
  it('are 42 equalities and 2 inequalities', () => {
    const equalities = count('=');
    assert.deepEqual(equalities, { 'row-total': 25, 'result-total': 7, balance: 7, 'case-total': 3 });
    assert.equal(sum(equalities), 42);
    assert.deepEqual(count('≤'), { 'valid-stock': 2 });
  });

  it('sum every result row and every applicant column once', () => {
    const table3 = getBlock('t3.applications');
    const resultTotal = relations.find(({ id }) => id === 'result-total');
    const summed = resultTotal?.right.map((term) => ('row' in term ? term.row : ''));
    const results = table3.rows
      .filter(({ id, group }) => group !== undefined && id !== 't3.r7')
      .map(({ id }) => id);
    assert.deepEqual(summed, results);
    const rowTotal = relations.find(({ id }) => id === 'row-total');
    const columns = table3.columns.filter(({ id }) => id !== 'total').map(({ id }) => id);
    assert.deepEqual(
      rowTotal?.right.map((term) => ('column' in term ? term.column : '')),
      columns,
    );
  });

  it('name rows and columns that exist, no cell twice', () => {
    for (const relation of relations) {
      const { rows, columns } = getBlock(relation.block);
      const known = new Set((relation.forEach === 'row' ? columns : rows).map(({ id }) => id));
      const named = [...relation.left, ...relation.right].map((term) =>
        'row' in term ? term.row : term.column,
      );
      assert.equal(new Set(named).size, named.length, relation.id);
      assert.deepEqual(
        named.filter((id) => !known.has(id)),
        [],
        relation.id,
      );
    }
  });
});

describe('relations to last year’s report', () => {
  it('are 7 of what is carried over and 2 of what is in force; the trial form has only the former', () => {
    const countOf = (to: readonly Relation[]): Record<string, number> =>
      Object.fromEntries(to.map((one) => [one.id, expand(one)]));
    assert.deepEqual(countOf(format2021.relationsToLastYear), { 'carry-over': 7, 'stock-change': 2 });
    assert.deepEqual(countOf(format2019.relationsToLastYear), { 'carry-over': 7 });
  });

  it('are compiled over two forms, without what last year’s form counts in another way', () => {
    const [trial, latest] = [getForm('2019'), getForm('2021')];
    const size = latest.slots.length;
    const compiled = compileRelationsToLastYear(latest, latest);
    assert.equal(compiled.length, 9);
    for (const { slots, weights } of compiled) {
      assert.equal(slots.length, weights.length);
      assert.equal(slots.filter((slot) => slot >= size && slot < 2 * size).length, 1);
    }
    const ids = new Set(compileRelationsToLastYear(latest, trial).map(({ relation }) => relation.id));
    assert.deepEqual([...ids], ['carry-over']);
  });
});

describe('cells of the 2021 form', () => {
  it('are 200: 10 + 175 + 15', () => {
    const cells = format2021.tables.map((table) =>
      (table.blocks as readonly Block[]).reduce(
        (total, { rows, columns }) => total + rows.length * columns.length,
        0,
      ),
    );
    assert.deepEqual(cells, [10, 175, 15]);
  });

  it('have unique row, block, group and part ids over the form, unique column ids in a block', () => {
    const ids = [
      ...blocks.flatMap(({ id, rows, groups }) => [
        id,
        ...rows.map((row) => row.id),
        ...(groups ?? []).map((group) => group.id),
      ]),
      ...format2021.parts.map(({ id }) => id),
      ...relations.map(({ id }) => id),
    ];
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, columns } of blocks)
      assert.equal(new Set(columns.map((one) => one.id)).size, columns.length, id);
  });

  it('belong to groups that exist', () => {
    for (const { rows, groups = [] } of blocks) {
      const known = new Set(groups.map(({ id }) => id));
      const named = [...rows.map(({ group }) => group), ...groups.map(({ parent }) => parent)];
      assert.deepEqual(
        named.filter((id) => id !== undefined && !known.has(id)),
        [],
      );
    }
  });
});

type Known = RelationOf<(typeof format2021)['tables'][number]['blocks'][number]>;
const base = { id: 'example', op: '=', severity: 'error', label: { zh: '例', en: 'example' } } as const;
const perColumn = { ...base, block: 't3.applications', forEach: 'column' } as const;
const perRow = { ...base, block: 't4.cases', forEach: 'row' } as const;

// Compiled, never used: each @ts-expect-error fails the build if the types stop refusing the line below it.
export const refused: readonly Known[] = [
  { ...perColumn, left: [{ row: 't3.r7' }], right: [{ row: 't3.r1' }] },
  { ...perRow, left: [{ column: 'total' }], right: [{ column: 'upheld' }] },
  // @ts-expect-error a row that no table has
  { ...perColumn, left: [{ row: 't3.r9' }], right: [{ row: 't3.r1' }] },
  // @ts-expect-error a row of another block
  { ...perColumn, left: [{ row: 't4.reconsideration' }], right: [{ row: 't3.r1' }] },
  // @ts-expect-error a column of another block
  { ...perRow, left: [{ column: 'total' }], right: [{ column: 'natural-person' }] },
  // @ts-expect-error a block that no table has
  { ...perRow, block: 't5.cases', left: [{ column: 'total' }], right: [{ column: 'upheld' }] },
];
