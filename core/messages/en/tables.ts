import type { TablesMessages } from '../catalogue/tables';
import { both, list } from './quotes';

export const tables: TablesMessages = {
  'missing-table': ({ table }) =>
    `${both(table)} is missing from this part. Keep the table and write 0 where nothing happened.`,
  'missing-table-attached': ({ table }) =>
    `${both(table)} seems to be in an annex and cannot be checked here.`,
  'unreadable-table': ({ table }) =>
    `The layout of ${both(table)} cannot be read reliably; its figures were not checked. Put each row on a line of its own, its cells separated by tabs.`,
  'missing-row': ({ rows, table }) =>
    `${both(table)} lacks ${list(rows)}. Keep ${rows.length > 1 ? 'these rows' : 'the row'} and write 0 where nothing happened.`,
  'duplicate-row': ({ row }) => `The row ${both(row)} appears twice; check and keep one.`,
  'misordered-row': ({ row }) => `The row ${both(row)} is not where the form has it.`,
  'unknown-row': ({ table }) =>
    `The form of ${both(table)} has no such row; check whether it was added or misnamed.`,
  'misspelt-label': ({ found, expected }) => `“${found}” looks like a slip for ${both(expected)}.`,
  'torn-label': ({ expected }) =>
    `The label was torn or damaged in conversion; judging by its place it is ${both(expected)}. Its figures were read.`,
  'garbled-line': () =>
    'This line looks like noise from conversion and is not part of the table; it can be removed.',
  'broken-row': ({ row }) => `The row ${both(row)} is broken over two lines; they can be joined.`,
};
