import { findTable } from '../model/form';
import { findMisorderedParts, getPartNumber } from '../model/parts';
import type { PartReading, Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { isBlank, lineAt } from '../text/lines';
import { writeBlankTable } from './blank-table';
import type { Edit, Fix } from './fix';
import { findHeadingGaps, renumberBehind, writeHeading } from './heading-style';
import { blankLines, countBlankBefore, findLastLine, insertBefore, insertBehind } from './lines';

/**
 * Writes missing parts where the form has them: the heading, and the blank table of a part that has one. Never safe: what
 * the parts say is still to be written.
 */
export function insertParts(report: Report, gap: readonly number[]): Fix[] {
  const { form } = report;
  const { parts } = form.format;
  if (findMisorderedParts(report).length > 0) return [];
  const { behind } = findHeadingGaps(report);
  const written = gap.map((index) => {
    const table = findTable(form, parts[index].table);
    const body = table === undefined ? [] : [...blankLines(behind), ...writeBlankTable(report, table)];
    return [writeHeading(report, index), ...body];
  });
  const last = gap[gap.length - 1];
  return [
    {
      title: { key: 'fix-insert-parts', params: { parts: gap.map((index) => parts[index].label) } },
      isSafe: false,
      edits: [placeParts(report, written, last), ...renumberBehind(report, last, gap.length)],
    },
  ];
}

/** Before the heading of the next part, else behind all that is written. */
function placeParts(report: Report, written: readonly (readonly string[])[], last: number): Edit {
  const { form, headings, lines } = report;
  const gap = blankLines(findHeadingGaps(report).before);
  const next = headings.find(({ part }) => getPartNumber(form.format, part) > last + 1);
  if (next !== undefined) {
    const added = written.flatMap((one) => [...one, ...gap]);
    return insertBefore(report, next.line, added);
  }
  const end = findLastLine(report);
  const added = written.flatMap((one) => [...gap, ...one]);
  // An empty report begins with the part, not with a gap.
  return isBlank(lines[end])
    ? insertBefore(report, end, added.slice(gap.length))
    : insertBehind(report, end, added);
}

/** Writes the heading that a table has lost. Safe: nothing but the form's own words is added. */
export function insertHeading(report: Report, index: number, table: TableReading): Fix[] {
  const line = findTableTop(report, table);
  const { before, behind } = findHeadingGaps(report);
  const heading = writeHeading(report, index);
  const blank = countBlankBefore(report, line);
  // Where the heading alone was taken out, the blank lines around it are still there.
  const edit =
    blank >= before + behind
      ? insertBefore(report, line - behind, [heading])
      : insertBefore(report, line, [...blankLines(before - blank), heading, ...blankLines(behind)]);
  const { label } = report.form.format.parts[index];
  const edits = [edit, ...renumberBehind(report, index, 1)];
  return [{ title: { key: 'fix-insert-heading', params: { part: label } }, isSafe: true, edits }];
}

/** The first line of a table's header: the reader may have left header lines to the table before. */
function findTableTop({ text, lines, form }: Report, { table, firstLine }: TableReading): number {
  const labels = table.table.blocks.flatMap(({ columns, title }) => [
    ...columns.map(({ label }) => label),
    title,
  ]);
  const own = new Set(
    [...labels, ...table.table.headerWords].flatMap((label) => (label ? [foldText(label.zh)] : [])),
  );
  const others = form.tables.filter((one) => one !== table).flatMap(({ rows }) => rows);
  const rows = new Set(others.map(({ row }) => foldText(row.label.zh)));
  const isHeader = (line: number): boolean => {
    const words = text
      .slice(lines[line].start, lines[line].end)
      .split(/[\t|]/)
      .map((cell) => foldText(cell));
    const printed = words.filter((one) => one !== '');
    return printed.length > 0 && !rows.has(printed[0]) && printed.some((one) => own.has(one));
  };
  let top = firstLine;
  while (top > 0 && isHeader(top - 1)) top--;
  return top;
}

/** Writes the blank table of a part behind what the part says. Never safe: its figures are still to be written. */
export function insertTable(report: Report, { part, heading, contentEnd }: PartReading): Fix[] {
  const table = findTable(report.form, part.table);
  if (table === undefined) return [];
  const line = Math.max(heading.line, lineAt(report.lines, contentEnd));
  const edit: Edit = insertBehind(report, line, [
    ...blankLines(findHeadingGaps(report).behind),
    ...writeBlankTable(report, table),
  ]);
  return [
    {
      title: { key: 'fix-insert-table', params: { table: table.table.label } },
      isSafe: false,
      edits: [edit],
    },
  ];
}
