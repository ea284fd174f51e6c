import { findTable } from '../model/form';
import { findMisorderedParts } from '../model/parts';
import type { PartReading, Report } from '../model/report';
import { isBlank, lineAt } from '../text/lines';
import { writeBlankTable } from './blank-table';
import type { Edit, Fix } from './fix';
import { findHeadingGaps, renumberBehind, writeHeading } from './heading-style';
import { createHeaderTest, findTableTop, insertHeadingAboveProse } from './insert-heading';
import { blankLines, findLastLine, insertBefore, insertBehind } from './lines';

/**
 * Writes missing parts where the form has them: the heading, and the blank table of a part that has one. Never safe: what
 * the parts say is still to be written.
 */
export function insertParts(report: Report, gap: readonly number[]): Fix[] {
  const { form } = report;
  const { parts } = form.format;
  if (findMisorderedParts(report).length > 0) return [];
  const lost = gap.length === 1 ? insertHeadingAboveProse(report, gap[0]) : [];
  if (lost.length > 0) return lost;
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

/** Before the next part, else behind all that is written. */
function placeParts(report: Report, written: readonly (readonly string[])[], last: number): Edit {
  const { lines } = report;
  const gap = blankLines(findHeadingGaps(report).before);
  const next = findNextPart(report, last);
  if (next !== undefined) {
    const added = written.flatMap((one) => [...one, ...gap]);
    return insertBefore(report, next, added);
  }
  const end = findLastLine(report);
  const added = written.flatMap((one) => [...gap, ...one]);
  // An empty report begins with the part, not with a gap.
  return isBlank(lines[end])
    ? insertBefore(report, end, added.slice(gap.length))
    : insertBehind(report, end, added);
}

/** The line at which the next part begins that stands in the report: with its heading, or with its table alone. */
function findNextPart(report: Report, last: number): number | undefined {
  const { form, headings, tables } = report;
  for (const part of form.format.parts.slice(last + 1)) {
    const heading = headings.find((one) => one.part === part);
    if (heading !== undefined) return heading.line;
    const table = tables.find((one) => one.table.table.id === part.table);
    if (table !== undefined) return findTableTop(report, table);
  }
  return undefined;
}

/**
 * Writes the blank table of a part behind what the part says; not where some of its header is left. Never safe: its figures
 * are still to be written.
 */
export function insertTable(
  report: Report,
  { part, heading, firstLine, untilLine, contentEnd }: PartReading,
): Fix[] {
  const table = findTable(report.form, part.table);
  if (table === undefined) return [];
  const isHeader = createHeaderTest(report, table);
  for (let line = firstLine; line < untilLine; line++) if (isHeader(line)) return [];
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
