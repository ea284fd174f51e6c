import { getApplications } from '../figures';
import { changeRows } from '../model';
import {
  type Fault,
  getRow,
  listRows,
  type Planted,
  proseRules,
  readCell,
  setCells,
  type Soil,
} from './fault';

const arithmetic = ['row-total', 'result-total', 'balance'];

/** Another figure than the one that is there: a digit more, a slip by one, another number. */
function chooseWrong(value: number, { random }: Soil): number {
  const wrong = random.pick([
    value + 1,
    value + random.int(1, 30),
    value > 0 ? value - 1 : value + 2,
    value * 10 + 1,
    Math.max(0, value - random.int(1, 9)),
  ]);
  return wrong === value ? value + 3 : wrong;
}

function plantWrong(soil: Soil, id: string, column: number): Planted {
  const table = id.startsWith('t4') ? 't4' : 't3';
  const value = readCell(getRow(soil.draft, id).cells[column]);
  const wrong = String(chooseWrong(value, soil));
  return {
    draft: changeRows(soil.draft, table, (rows) =>
      rows.map((row) => (row.id === id ? setCells(row, { [column]: wrong }) : row)),
    ),
    at: [`row:${id}`],
  };
}

const listIds = (soil: Soil): string[] => getApplications(soil.draft.format).rows.map(({ id }) => id);
const isBalance = (id: string): boolean => /new$|carried/.test(id);

/** A wrong figure in a cell of table 三, chosen among rows and columns. */
function wrongFigure(id: string, chooseRows: (id: string) => boolean, columns: readonly number[]): Fault {
  return {
    id,
    rules: arithmetic,
    follows: proseRules,
    plant: (soil) =>
      plantWrong(soil, soil.random.pick(listIds(soil).filter(chooseRows)), soil.random.pick(columns)),
  };
}

const applicants = [0, 1, 2, 3, 4, 5];

function wrongCase(id: string, columns: readonly number[]): Fault {
  return {
    id,
    rules: ['case-total'],
    follows: proseRules,
    plant: (soil) =>
      plantWrong(soil, soil.random.pick(listRows(soil.draft, 't4')).id, soil.random.pick(columns)),
  };
}

/** Two figures of a row in each other's place. */
function swapInRow(soil: Soil, withTotal: boolean): Planted | undefined {
  const { draft, random } = soil;
  const pairs = listRows(draft, 't3').flatMap((row) =>
    applicants.flatMap((first) =>
      (withTotal ? [6] : applicants.slice(first + 1)).flatMap((second) =>
        readCell(row.cells[first]) === readCell(row.cells[second]) ? [] : [{ row, first, second }],
      ),
    ),
  );
  if (pairs.length === 0) return undefined;
  const { row, first, second } = random.pick(pairs);
  return {
    draft: changeRows(draft, 't3', (rows) =>
      rows.map((one) =>
        one.id === row.id ? setCells(one, { [first]: row.cells[second], [second]: row.cells[first] }) : one,
      ),
    ),
    // Row totals hold where two applicants are swapped: the columns' totals are where it shows.
    at: withTotal
      ? [`row:${row.id}`]
      : [`row:${row.id}`, 'row:t3.r7', 'row:t3.new', 'row:t3.carried-in', 'row:t3.carried-out'],
  };
}

/** Two figures of a column in each other's place. */
function swapInColumn({ draft, random }: Soil): Planted | undefined {
  const rows = listRows(draft, 't3');
  const pairs = rows
    .slice(1)
    .flatMap((row, at) =>
      applicants.flatMap((column) =>
        readCell(row.cells[column]) === readCell(rows[at].cells[column])
          ? []
          : [{ row, above: rows[at], column }],
      ),
    );
  if (pairs.length === 0) return undefined;
  const { row, above, column } = random.pick(pairs);
  const swapped: Record<string, string> = { [row.id]: above.cells[column], [above.id]: row.cells[column] };
  return {
    draft: changeRows(draft, 't3', (all) =>
      all.map((one) => (one.id in swapped ? setCells(one, { [column]: swapped[one.id] }) : one)),
    ),
    at: [`row:${row.id}`, `row:${above.id}`],
  };
}

/** Figures that are not what they should be. */
export const figureFaults: readonly Fault[] = [
  wrongFigure('wrong-addend', (id) => id.startsWith('t3.r') && id !== 't3.r7', applicants),
  wrongFigure('wrong-row-total', (id) => id !== 't3.r7', [6]),
  wrongFigure('wrong-result-total', (id) => id === 't3.r7', applicants),
  wrongFigure('wrong-grand-total', (id) => id === 't3.r7', [6]),
  wrongFigure('wrong-balance', isBalance, applicants),
  wrongCase('wrong-outcome', [0, 1, 2, 3]),
  wrongCase('wrong-case-total', [4]),
  {
    id: 'swapped-with-total',
    rules: arithmetic,
    follows: proseRules,
    plant: (soil) => swapInRow(soil, true),
  },
  { id: 'swapped-in-row', rules: arithmetic, follows: proseRules, plant: (soil) => swapInRow(soil, false) },
  { id: 'swapped-in-column', rules: arithmetic, follows: proseRules, plant: swapInColumn },
  {
    id: 'stock-below-issued',
    rules: ['valid-stock'],
    follows: proseRules,
    plant: ({ draft, random }) => {
      const [issued] = getRow(draft, 't2.normative').cells;
      const value = readCell(issued);
      if (draft.format.id === '2019' || !(value > 0)) return undefined;
      const stock = String(random.int(0, value - 1));
      return {
        draft: changeRows(draft, 't2', (rows) =>
          rows.map((row) => (row.id === 't2.normative' ? setCells(row, { 2: stock }) : row)),
        ),
        at: ['row:t2.normative'],
      };
    },
  },
  {
    id: 'regulation-of-county',
    rules: ['unexpected-regulation'],
    follows: ['valid-stock'],
    plant: ({ draft, random }) => {
      if (!['county', 'town', 'street'].includes(draft.agency.kind) || draft.format.id === '2019')
        return undefined;
      // From its name nobody can tell a city that ranks as a county from one that may make them.
      if (draft.agency.name.endsWith('市人民政府')) return undefined;
      const count = String(random.int(1, 5));
      return {
        draft: changeRows(draft, 't2', (rows) =>
          rows.map((row) => (row.id === 't2.regulations' ? setCells(row, { 0: count, 2: count }) : row)),
        ),
        at: ['row:t2.regulations'],
      };
    },
  },
];
