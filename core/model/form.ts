import type { Block, Column, Format, Row, Table } from '../formats/format';

/** A format unrolled for reading: every row and cell has a place in one flat array (200 cells for the 2021 form). */
export interface Form {
  readonly format: Format;
  readonly tables: readonly FormTable[];
  readonly rows: ReadonlyMap<string, FormRow>;
  readonly slots: readonly Slot[];
}

export interface FormTable {
  readonly table: Table;
  readonly index: number;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly row: Row;
  readonly block: Block;
  readonly table: Table;
  /** Position among the table's rows. */
  readonly index: number;
  /** Slot of the first column; the other columns follow. */
  readonly firstSlot: number;
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
  const tables = format.tables.map((table, index): FormTable => {
    const tableRows: FormRow[] = [];
    for (const block of table.blocks) {
      for (const row of block.rows) {
        const formRow: FormRow = { row, block, table, index: tableRows.length, firstSlot: slots.length };
        tableRows.push(formRow);
        rows.set(row.id, formRow);
        block.columns.forEach((column, columnIndex) => {
          slots.push({ index: slots.length, row: formRow, column, columnIndex });
        });
      }
    }
    return { table, index, rows: tableRows };
  });
  return { format, tables, rows, slots };
}

/** The slot of a row's column; throws on ids the form does not have (a fault of the caller, not of a report). */
export function getSlot(form: Form, rowId: string, columnId: string): Slot {
  const row = form.rows.get(rowId);
  const column = row?.block.columns.findIndex(({ id }) => id === columnId) ?? -1;
  if (row === undefined || column < 0) throw new Error(`No cell ${rowId}/${columnId} on form ${form.format.id}`);
  return form.slots[row.firstSlot + column];
}
