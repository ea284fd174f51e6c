import { changeRows, changeTable, type TableRow } from '../model';
import type { Random } from '../random';
import { type Fault, listRows, type Planted, proseRules, readCell, setCells, type Soil } from './fault';

/** Changes one row of table 三 (or 四), among those that a condition lets through. */
function changeOne(
  soil: Soil,
  table: 't3' | 't4',
  change: (row: TableRow, random: Random) => TableRow | undefined,
): Planted | undefined {
  const { draft, random } = soil;
  const row = random.pick(listRows(draft, table));
  const changed = change(row, random);
  if (changed === undefined) return undefined;
  return {
    draft: changeRows(draft, table, (rows) => rows.map((one) => (one.id === row.id ? changed : one))),
    // The rows of table 四 are one line of the form.
    at: table === 't4' ? listRows(draft, 't4').map(({ id }) => `row:${id}`) : [`row:${row.id}`],
  };
}

const leavesBlank = ({ manners }: Soil): boolean => manners.includes('blank-zeros');

/** A figure as OCR misreads it. */
function misread(cell: string, random: Random): string | undefined {
  const readings: Record<string, readonly string[]> = {
    '0': ['O', 'o'],
    '1': ['l', 'I'],
    '5': ['S'],
    '8': ['B'],
  };
  const places = [...cell].flatMap((digit, at) => (digit in readings ? [at] : []));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return cell.slice(0, at) + random.pick(readings[cell[at]]) + cell.slice(at + 1);
}

function setFee(soil: Soil, change: (cell: string) => string | undefined): Planted | undefined {
  const { draft } = soil;
  const fee = listRows(draft, 't2').find(({ id }) => id === 't2.fees');
  const cell = fee && change(fee.cells[0]);
  if (fee === undefined || cell === undefined || draft.format.id === '2019') return undefined;
  return {
    draft: changeRows(draft, 't2', (rows) =>
      rows.map((row) => (row === fee ? setCells(row, { 0: cell }) : row)),
    ),
    at: ['row:t2.fees'],
  };
}

/** Cells that lost their figure, or hold something else. */
export const cellFaults: readonly Fault[] = [
  {
    id: 'ocr-digit',
    rules: ['unreadable-number'],
    plant: (soil) =>
      changeOne(soil, soil.random.chance(0.8) ? 't3' : 't4', (row, random) => {
        const column = random.int(0, row.cells.length - 1);
        const cell = misread(row.cells[column], random);
        return cell === undefined ? undefined : setCells(row, { [column]: cell });
      }),
  },
  {
    id: 'decimal-or-sign',
    rules: ['unreadable-number'],
    plant: (soil) =>
      changeOne(soil, 't3', (row, random) => {
        const column = random.int(0, 6);
        const value = readCell(row.cells[column]);
        return setCells(row, { [column]: random.chance(0.5) ? `-${value + 1}` : `${value}.5` });
      }),
  },
  {
    id: 'blank-cell',
    rules: ['blank-cell', 'wrong-cell-count'],
    plant: (soil) => {
      if (leavesBlank(soil)) return undefined;
      return changeOne(soil, soil.random.chance(0.8) ? 't3' : 't4', (row, random) =>
        setCells(row, { [random.int(0, row.cells.length - 1)]: '' }),
      );
    },
  },
  {
    id: 'applicants-blank',
    rules: ['blank-cell'],
    follows: ['row-total'],
    plant: (soil) => {
      const { draft, layout } = soil;
      const rows = listRows(draft, 't3');
      if (!layout.keepsBlanks || leavesBlank(soil) || readCell(rows[0].cells[6]) === 0) return undefined;
      return {
        draft: changeRows(draft, 't3', (all) =>
          all.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at < 6 ? '' : cell)) })),
        ),
        at: ['table:t3'],
      };
    },
  },
  {
    id: 'extra-cell',
    rules: ['wrong-cell-count'],
    plant: (soil) =>
      leavesBlank(soil)
        ? undefined
        : changeOne(soil, 't3', (row, random) => {
            const at = random.int(0, 6);
            const extra = String(random.int(1, 9));
            return { ...row, cells: [...row.cells.slice(0, at), extra, ...row.cells.slice(at)] };
          }),
  },
  {
    id: 'shifted-row',
    rules: ['wrong-cell-count', 'blank-cell', 'row-total'],
    plant: (soil) => {
      if (!soil.layout.keepsBlanks || leavesBlank(soil)) return undefined;
      return changeOne(soil, 't3', (row) => ({ ...row, cells: ['', ...row.cells.slice(0, -1)] }));
    },
  },
  {
    id: 'fee-unit-header',
    rules: ['fee-unit'],
    plant: ({ draft }) => {
      if (draft.format.id === '2019') return undefined;
      return {
        draft: changeTable(draft, 't2', (table) => ({
          ...table,
          blocks: table.blocks.map((block) => ({
            ...block,
            columns: block.columns.map((label) => label.replace(/[万萬]元/, '元')),
          })),
        })),
        at: ['columns:t2.charges'],
      };
    },
  },
  {
    id: 'fee-unit-cell',
    rules: ['fee-unit'],
    plant: (soil) =>
      setFee(soil, (cell) => (/\d/.test(cell) ? cell + soil.random.pick(['元', '万元']) : undefined)),
  },
  {
    id: 'fee-in-yuan',
    rules: ['implausible-fee'],
    follows: proseRules,
    plant: (soil) => setFee(soil, () => String(soil.random.int(1_000_000, 90_000_000))),
  },
];
