import type { FormTable } from '../model/form';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { isBlank, lineAt } from '../text/lines';
import { readNumeral } from '../text/numerals';
import { hasMarks } from './cell-marks';
import type { Edit, Fix } from './fix';
import { findHeadingGaps, renumberBehind, writeHeading } from './heading-style';
import { blankLines, countBlankBefore, insertBefore } from './lines';
import { isMarked } from './row-label';

/** Shorter lines without a numeral or full stop are dates and names. */
const shortestParagraph = 20;

/**
 * Writes the heading that a table has lost. Safe, for nothing but the form's own words is added; not where spaces alone
 * separate the cells, for it cannot be told then where the header begins.
 */
export function insertHeading(report: Report, index: number, table: TableReading): Fix[] {
  const edit = writeAbove(report, index, findTableTop(report, table));
  const { label } = report.form.format.parts[index];
  const edits = [edit, ...renumberBehind(report, index, 1)];
  const isSafe = table.rows.some((row) => isMarked(report, row));
  return [{ title: { key: 'fix-insert-heading', params: { part: label } }, isSafe, edits }];
}

/**
 * Writes the heading of a part without a table above the prose that seems to be the part's: what follows the title, or the
 * table of the part before. Never safe: whose prose it is is a guess. None where there is no such prose.
 */
export function insertHeadingAboveProse(report: Report, index: number): Fix[] {
  const line = findProse(report, index);
  if (line === undefined) return [];
  const { label } = report.form.format.parts[index];
  const edits = [writeAbove(report, index, line), ...renumberBehind(report, index, 1)];
  return [{ title: { key: 'fix-insert-heading', params: { part: label } }, isSafe: false, edits }];
}

function writeAbove(report: Report, index: number, line: number): Edit {
  const { before, behind } = findHeadingGaps(report);
  const heading = writeHeading(report, index);
  const blank = countBlankBefore(report, line);
  // Where the heading alone was taken out, the blank lines around it are still there.
  return blank >= before + behind
    ? insertBefore(report, line - behind, [heading])
    : insertBefore(report, line, [
        ...blankLines(line === 0 ? 0 : before - blank),
        heading,
        ...blankLines(behind),
      ]);
}

/** The first paragraph between the title, or the table of the part before, and the next heading. */
function findProse(report: Report, index: number): number | undefined {
  const { text, lines, headings, title, tables, form } = report;
  const { parts } = form.format;
  const before = tables.find(({ table }) => table.table.id === parts[index - 1]?.table);
  const last = index === 0 ? title && lineAt(lines, title.end) : before?.lastLine;
  const next = headings.find(({ part }) => parts.indexOf(part) > index);
  if (parts[index].table !== undefined || last === undefined || next === undefined) return undefined;
  for (let line = last + 1; line < next.line; line++) {
    const { contentStart, contentEnd } = lines[line];
    const words = text.slice(contentStart, contentEnd);
    const isSubheading = readNumeral(text, contentStart, contentEnd) !== undefined;
    if (hasMarks(words) || /^(?:注|说明|备注|附)/.test(words)) continue;
    // 根据…编制本年度报告 stands before the first part.
    if (index === 0 && /编制|本报告|现将|现公布/.test(words)) continue;
    if (isSubheading || words.endsWith('。') || words.length >= shortestParagraph) return line;
  }
  return undefined;
}

/** The first line of a table's header: the reader may have left header lines to the table before. */
export function findTableTop(report: Report, { table, firstLine }: TableReading): number {
  const { text, lines } = report;
  const isHeader = createHeaderTest(report, table);
  // The line of strokes under the header of a Markdown table.
  const isRuler = (line: number): boolean =>
    /^[|\-: ]{3,}$/.test(text.slice(lines[line].contentStart, lines[line].contentEnd));
  let top = firstLine;
  for (let line = firstLine - 1; line >= 0 && (isHeader(line) || isRuler(line)); line--)
    if (isHeader(line)) top = line;
  return skipGarbled(report, top);
}

/** Lines of a header that a converter has garbled have cells, but no figures, and go up to a blank line. */
function skipGarbled({ text, lines }: Report, top: number): number {
  let first = top;
  while (first > 0 && !isBlank(lines[first - 1])) {
    first--;
    const words = text.slice(lines[first].start, lines[first].end);
    if (!hasMarks(words) || /\d/.test(words)) return top;
  }
  return first;
}

/** Tells lines that bear words of a table's header. */
export function createHeaderTest({ text, lines, form }: Report, table: FormTable): (line: number) => boolean {
  const labels = table.table.blocks.flatMap(({ columns, title }) => [
    ...columns.map(({ label }) => label),
    title,
  ]);
  const own = new Set(
    [...labels, ...table.table.headerWords].flatMap((label) => (label ? [foldText(label.zh)] : [])),
  );
  const others = form.tables.filter((one) => one !== table).flatMap(({ rows }) => rows);
  const rows = new Set(others.map(({ row }) => foldText(row.label.zh)));
  return (line) => {
    const words = text.slice(lines[line].start, lines[line].end);
    const printed = (hasMarks(words) ? words.split(/[\t|]/) : [words, ...words.split(/[ 　]+/)])
      .map((cell) => foldText(cell))
      .filter((one) => one !== '');
    return printed.length > 0 && !rows.has(printed[0]) && printed.some((one) => own.has(one));
  };
}
