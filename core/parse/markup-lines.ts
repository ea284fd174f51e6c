import type { PartReading, Report } from '../model/report';
import { isSpace } from '../text/characters';
import { lineAt, type SourceLine, scanLines } from '../text/lines';
import type { RowReading, TableReading } from './table-reading';

/**
 * A report read from a text with its HTML blanked out, with the lines of the document itself: a row of a table may go over
 * many of those, and several rows may share one.
 */
export function returnToLines(report: Report, source: string): Report {
  const lines = scanLines(source).map((line) => trim(report.text, line));
  const lineOf = (line: number): number => {
    const read = report.lines[line];
    return read === undefined ? lines.length : lineAt(lines, read.contentStart);
  };
  const placeRow = (row: RowReading): RowReading => ({
    ...row,
    line: lineAt(lines, row.labelStart),
    lastLine: lineAt(lines, row.cells.at(-1)?.end ?? row.labelEnd),
    joined: undefined,
  });
  const keepRow = (row: RowReading): RowReading => ({
    ...row,
    line: lineOf(row.line),
    lastLine: lineOf(row.lastLine),
  });
  const placeTable = (table: TableReading): TableReading => {
    const { start, end } = table;
    // A table with tabs among headings with tags has its rows on lines.
    const isRowPerLine = table.isRowPerLine && source.slice(start, end) === report.text.slice(start, end);
    const place = isRowPerLine ? keepRow : placeRow;
    const firstLine = lineOf(table.firstLine);
    return {
      ...table,
      firstLine,
      lastLine: Math.max(firstLine, lineAt(lines, end)),
      rows: table.rows.map(place),
      duplicates: table.duplicates.map(place),
      isRowPerLine,
    };
  };
  const placePart = (part: PartReading): PartReading => {
    const heading = { ...part.heading, line: lineOf(part.heading.line) };
    const firstLine = heading.line + 1;
    return {
      ...part,
      heading,
      firstLine,
      untilLine: Math.max(firstLine, lineOf(part.untilLine)),
      subheadings: part.subheadings.map((one) => ({ ...one, line: lineOf(one.line) })),
    };
  };
  const parts = report.parts.map(placePart);
  const { title } = report;
  return {
    ...report,
    isMarkup: true,
    lines,
    title: title && { ...title, firstLine: lineOf(title.firstLine), lastLine: lineOf(title.lastLine) },
    headings: parts.map(({ heading }) => heading),
    parts,
    tables: report.tables.map(placeTable),
  };
}

/** A line of the document by what is shown of it. */
function trim(text: string, line: SourceLine): SourceLine {
  let { contentStart, contentEnd } = line;
  while (contentEnd > contentStart && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
  while (contentStart < contentEnd && isSpace(text.charCodeAt(contentStart))) contentStart++;
  return { ...line, contentStart, contentEnd };
}
