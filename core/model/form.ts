import type { Block, Column, Format, Group, Label, Row, Table, TableId } from '../formats/format';
import { foldText } from '../text/characters';
import { nameGroup, shortenLabel } from './names';

/** A format unrolled for reading: every row and cell has a place in one flat array (200 cells for the 2021 form). */
export interface Form {
  readonly format: Format;
  readonly tables: readonly FormTable[];
  readonly rows: ReadonlyMap<string, FormRow>;
  readonly slots: readonly Slot[];
  /** By slot: the decimals of its column. Beside each other, since every cell of every report is laid by them. */
  readonly decimals: Uint8Array;
}

export interface FormTable {
  readonly table: Table;
  readonly index: number;
  readonly rows: readonly FormRow[];
  /** Some column has decimals: an amount of money. */
  readonly hasAmounts: boolean;
}

/** A group of rows, with what is asked of it at every row. */
export interface FormGroup {
  readonly group: Group;
  /** Numeral and label. */
  readonly name: Label;
  /** The comparison form of both. */
  readonly folded: string;
}

export interface FormRow {
  readonly row: Row;
  readonly block: Block;
  readonly table: Table;
  /** Position among the table's rows. */
  readonly index: number;
  /** Slot of the first column; the other columns follow. */
  readonly firstSlot: number;
  /** How messages name the row: `（三）不予公开 1.属于国家秘密`. */
  readonly name: Label;
  /** Numeral and label, for places where the group is shown above. */
  readonly ownName: Label;
  /** The groups around the row, outermost first. */
  readonly groups: readonly FormGroup[];
  /** Position of the column 总计, or -1. */
  readonly totalColumn: number;
}

/** One cell of the form. */
export interface Slot {
  readonly index: number;
  readonly row: FormRow;
  readonly column: Column;
  readonly columnIndex: number;
}

/** Unrolls a format; done once per format. */
export function createForm(format: Format): Form {
  const slots: Slot[] = [];
  const rows = new Map<string, FormRow>();
  const groups = new Map<Group, FormGroup>();
  const tables = format.tables.map((table, index): FormTable => {
    const tableRows: FormRow[] = [];
    for (const block of table.blocks) {
      for (const row of block.rows) {
        const formRow: FormRow = {
          row,
          block,
          table,
          index: tableRows.length,
          firstSlot: slots.length,
          name: composeRowName(row, block),
          ownName: { zh: `${row.numeral ?? ''}${row.label.zh}`, en: row.label.en },
          groups: listGroups(row, block, groups),
          totalColumn: block.columns.findIndex(({ id }) => id === 'total'),
        };
        tableRows.push(formRow);
        rows.set(row.id, formRow);
        block.columns.forEach((column, columnIndex) => {
          slots.push({ index: slots.length, row: formRow, column, columnIndex });
        });
      }
    }
    const hasAmounts = table.blocks.some(({ columns }) => columns.some(({ decimals }) => decimals > 0));
    return { table, index, rows: tableRows, hasAmounts };
  });
  const decimals = Uint8Array.from(slots, ({ column }) => column.decimals);
  return { format, tables, rows, slots, decimals };
}

function createGroup(group: Group): FormGroup {
  const name = nameGroup(group);
  return { group, name, folded: foldText(name.zh) };
}

/** One and the same object for every row of a group, so that rows of one group can be told by it. */
function listGroups(row: Row, block: Block, known: Map<Group, FormGroup>): FormGroup[] {
  const path: FormGroup[] = [];
  let group = block.groups?.find(({ id }) => id === row.group);
  while (group !== undefined) {
    const own = known.get(group) ?? createGroup(group);
    known.set(group, own);
    path.unshift(own);
    const above: string | undefined = group.parent;
    group = block.groups?.find(({ id }) => id === above);
  }
  return path;
}

function composeRowName(row: Row, block: Block): Label {
  const group = block.groups?.find(({ id }) => id === row.group);
  const own = `${row.numeral ?? ''}${shortenLabel(row.label.zh)}`;
  if (group?.parent === undefined) return { zh: own, en: row.label.en };
  return { zh: `${group.numeral}${group.label.zh} ${own}`, en: `${group.label.en}: ${row.label.en}` };
}

/** The table of this id; none where there is no id, as of parts without a table. */
export function findTable({ tables }: Form, id: TableId | undefined): FormTable | undefined {
  return tables.find(({ table }) => table.id === id);
}

/** The slot of a row's column; undefined for what the form does not have. */
export function findSlot({ rows, slots }: Form, rowId: string, columnId: string): Slot | undefined {
  const row = rows.get(rowId);
  const column = row?.block.columns.findIndex(({ id }) => id === columnId) ?? -1;
  return row === undefined || column < 0 ? undefined : slots[row.firstSlot + column];
}

/** The same; throws on ids the form does not have (a fault of the caller, not of a report). */
export function getSlot(form: Form, rowId: string, columnId: string): Slot {
  const slot = findSlot(form, rowId, columnId);
  if (slot === undefined) throw new Error(`No cell ${rowId}/${columnId} on form ${form.format.id}`);
  return slot;
}
