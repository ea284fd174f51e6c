import type { FormTable } from '../model/form';
import type { Report } from '../model/report';
import { layOutTable } from '../model/table-layout';
import { matchWidth } from './style';

/** A table of the form without figures, cut by pipes where the report's other tables are, else by tabs. */
export function writeBlankTable({ text, tables }: Report, table: FormTable): string[] {
  const sample = tables.map(({ start, end }) => text.slice(start, end)).join('\n');
  const hasPipes = sample.includes('|') && !sample.includes('\t');
  return layOutTable(table, '').map((cells) => {
    const own = cells.map((cell) => matchWidth(cell, sample));
    return hasPipes ? `| ${own.join(' | ')} |` : own.join('\t');
  });
}
