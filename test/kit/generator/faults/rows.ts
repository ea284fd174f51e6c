import { format2019 } from '../../../../core/formats/2019';
import type { TableId } from '../../../../core/formats/format';
import { createFigures } from '../figures';
import { changeRows, changeTable, type TableRow } from '../model';
import { fillTable } from '../tables';
import type { Random } from '../random';
import { type Fault, listRows, type Planted, proseRules, type Soil } from './fault';

/** A character that turns a label into none of the form's. */
function misspell(label: string, random: Random): string {
  const from = label.length - label.replace(/^(（.）|[一二四]、|\d[.、])\s*/, '').length;
  const places = [...label].flatMap((character, at) =>
    at >= from && /\p{Script=Han}/u.test(character) ? [at] : [],
  );
  const at = random.pick(places);
  const wrong = random.pick([...'士未末曰甲申由田己已巳人入']);
  return label.slice(0, at) + (wrong === label[at] ? '夭' : wrong) + label.slice(at + 1);
}

const countWords = (label: string): number => label.match(/\p{Script=Han}/gu)?.length ?? 0;

function plantInOne(
  soil: Soil,
  ids: readonly TableId[],
  change: (row: TableRow, rows: readonly TableRow[]) => readonly TableRow[],
): { planted: Planted; row: TableRow } {
  const { draft, random } = soil;
  const id = random.pick(ids);
  const row = random.pick(listRows(draft, id));
  return {
    row,
    planted: {
      draft: changeRows(draft, id, (rows) => (rows.includes(row) ? change(row, rows) : rows)),
      at: [`row:${row.id}`],
    },
  };
}

/** The lines around a row, where its absence may be said. */
function around({ draft }: Soil, row: TableRow): string[] {
  const id = row.id.slice(0, 2);
  const rows = listRows(draft, id);
  const at = rows.indexOf(row);
  const near = [rows[at - 1], rows[at + 1], rows.find(({ groups }) => groups.join() === row.groups.join())];
  const blocks = draft.parts.flatMap(({ table }) => table?.blocks ?? []);
  const own = blocks.findIndex((block) => block.rows.includes(row));
  const titles = [blocks[own], blocks[own + 1]].flatMap((block) => [
    `block:${block?.id}`,
    `columns:${block?.id}`,
  ]);
  return [...near.map((one) => `row:${one?.id}`), `header:${id}`, ...titles];
}

function swapRows(soil: Soil): Planted | undefined {
  const { draft, random } = soil;
  const rows = listRows(draft, 't3');
  const places = rows.flatMap((row, at) =>
    at > 0 && row.groups.join() === rows[at - 1].groups.join() && row.groups.length > 0 ? [at] : [],
  );
  const at = random.pick(places);
  const [first, second] = [rows[at - 1], rows[at]];
  return {
    draft: changeRows(draft, 't3', (all) =>
      all.map((row) => (row === first ? second : row === second ? first : row)),
    ),
    at: [`row:${first.id}`, `row:${second.id}`],
  };
}

/** A table of the trial form in a later report. */
function plantOldTable({ draft, random }: Soil): Planted | undefined {
  if (draft.format.id === '2019') return undefined;
  const id = random.pick(['t2', 't3'] as const);
  const figures = createFigures(format2019, draft.agency, random);
  const old = format2019.tables.find((table) => table.id === id)!;
  return { draft: changeTable(draft, id, () => fillTable(old, figures)), at: [`table:${id}`] };
}

/** Rows that are lost, doubled, moved or misnamed. */
export const rowFaults: readonly Fault[] = [
  {
    id: 'lost-row',
    rules: ['missing-row'],
    follows: proseRules,
    plant: (soil) => {
      const { row, planted } = plantInOne(soil, ['t2', 't3', 't3', 't3'], (own, rows) =>
        rows.filter((one) => one !== own),
      );
      return { ...planted, at: around(soil, row) };
    },
  },
  {
    id: 'duplicate-row',
    rules: ['duplicate-row'],
    plant: (soil) =>
      plantInOne(soil, ['t2', 't3', 't3', 't3'], (own, rows) =>
        rows.flatMap((one) => (one === own ? [one, one] : [one])),
      ).planted,
  },
  { id: 'swapped-rows', rules: ['misordered-row'], plant: swapRows },
  {
    id: 'own-subtotal',
    rules: ['unknown-row'],
    plant: ({ draft, random, layout }) => {
      if (layout.id.startsWith('pdf')) return undefined;
      const rows = listRows(draft, 't3').filter(({ groups }) => groups.length === 2);
      const row = random.pick(rows);
      if (row.cells.every((cell) => cell === '')) return undefined;
      const own: TableRow = { ...row, id: 'own', label: '本组小计', cells: row.cells };
      const last = rows.filter(({ groups }) => groups[1] === row.groups[1]).at(-1);
      return {
        draft: changeRows(draft, 't3', (all) => all.flatMap((one) => (one === last ? [one, own] : [one]))),
        at: ['row:own'],
      };
    },
  },
  {
    id: 'label-typo',
    rules: ['misspelt-label'],
    plant: (soil) => {
      const rows = listRows(soil.draft, 't3').filter(({ label }) => countWords(label) >= 5);
      const row = soil.random.pick(rows);
      const label = misspell(row.label, soil.random);
      return {
        draft: changeRows(soil.draft, 't3', (all) =>
          all.map((one) => (one === row ? { ...one, label } : one)),
        ),
        at: [`row:${row.id}`],
      };
    },
  },
  {
    id: 'column-typo',
    rules: ['misspelt-label'],
    plant: ({ draft, random }) => {
      const at = random.int(0, 2);
      return {
        draft: changeTable(draft, 't2', (table) => ({
          ...table,
          blocks: table.blocks.map((block, index) => ({
            ...block,
            columns:
              index === 0
                ? block.columns.map((label, column) => (column === at ? misspell(label, random) : label))
                : block.columns,
          })),
        })),
        at: ['columns:t2.documents'],
      };
    },
  },
  {
    id: 'old-table',
    rules: ['outdated-format'],
    follows: ['missing-row', 'unknown-row', ...proseRules],
    plant: plantOldTable,
  },
];
