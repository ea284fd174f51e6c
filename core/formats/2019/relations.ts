import {
  relations as relationsOf2021,
  relationsToLastYear as relationsToLastYearOf2021,
} from '../2021/relations';
import type { table4 } from '../2021/table-4';
import type { BlocksOf, RelationOf } from '../format';
import type { table2 } from './table-2';
import type { table3 } from './table-3';

type Blocks = BlocksOf<readonly [typeof table2, typeof table3, typeof table4]>;

const [rowTotal, resultTotal, balance, caseTotal] = relationsOf2021;
type Term = (typeof resultTotal)['right'][number];
type DividedTerm = Extract<Term, { readonly row: `t3.r6.${string}` }>;

function isShared(term: Term): term is Exclude<Term, DividedTerm> {
  return !term.row.startsWith('t3.r6.');
}

/** The 40 ties between cells: 23 row totals, 7 result totals, 7 balances, 3 case totals. Table 二 of the trial form has none. */
export const relations = [
  rowTotal,
  { ...resultTotal, right: [...resultTotal.right.filter(isShared), { row: 't3.r6' }] },
  balance,
  caseTotal,
] as const satisfies readonly RelationOf<Blocks>[];

const [carryOver] = relationsToLastYearOf2021;

/** Only what is carried over: table 二 of the trial form counts what was disclosed, not what is in force. */
export const relationsToLastYear = [carryOver] as const satisfies readonly RelationOf<Blocks>[];
