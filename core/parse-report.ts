import { layCells } from './cells';
import { latestForm, readWithForm } from './choose-form';
import type { PartReading, Report } from './model/report';
import { CellKind } from './text/figures';
import { findYears } from './text/years';
import { isBlank, type SourceLine, scanLines } from './text/lines';
import { readFacts } from './parse/facts/read-facts';
import { blankMarkup } from './text/markup';
import type { Heading } from './parse/heading';
import { findHeadings } from './parse/headings';
import { returnToLines } from './parse/markup-lines';
import { readRunningText } from './parse/running-text';
import { findSubheadings } from './parse/subheadings';
import type { TableReading } from './parse/table-reading';
import { readTablesInAnyLayout } from './parse/any-layout';
import { findTitle } from './parse/title';

/** Reads a text as a disclosure report. Takes any string and never throws; offsets are UTF-16, as in LSP. */
export function parseReport(source: string): Report {
  const text = blankMarkup(source);
  const lines = scanLines(text);
  const headings = findHeadings(text, lines, latestForm.form, latestForm.vocabulary);
  const title = findTitle(text, lines, headings[0]?.line ?? lines.length);
  const parts = readParts(text, lines, headings);
  const {
    form,
    format,
    tables: read,
  } = readWithForm(
    title?.year,
    () => findBodyYear(text),
    (one) => markUnfinished(readTablesInAnyLayout(text, lines, headings, one.form, one.vocabulary), parts),
  );
  const { tables, cells, values } = layCells(text, form, read);
  const agency = title?.agency;
  const year = title?.year ?? findBodyYear(text);
  const runningText = readRunningText({ text, parts, headings, tables, title });
  const report: Report = {
    text,
    isMarkup: false,
    lines,
    form,
    format,
    title,
    agency,
    year,
    headings,
    parts,
    tables,
    cells,
    values,
    runningText,
    facts: readFacts({ text, form, agency, year, runningText }),
  };
  return text === source ? report : returnToLines(report, source);
}

/** The year that the text names most often; for drafts whose title lacks it. */
function findBodyYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const { year, style } of findYears(text, 0, Math.min(text.length, 20_000))) {
    if (year >= 2010 && style !== 'short') counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  // A year named as often as the next one: that is of its plans.
  const isOfPlans = next !== undefined && next[1] === most[1] && next[0] === most[0] - 1;
  return isOfPlans ? next[0] : most?.[0];
}

function readParts(text: string, lines: readonly SourceLine[], headings: readonly Heading[]): PartReading[] {
  return headings.map((heading, index) => {
    const firstLine = heading.line + 1;
    const untilLine = headings[index + 1]?.line ?? lines.length;
    const own = lines[heading.line];
    let contentStart = -1;
    let contentEnd = -1;
    if (own.contentEnd > heading.end && /[^\s：:。．.、*#]/.test(text.slice(heading.end, own.contentEnd))) {
      contentStart = heading.end;
      contentEnd = own.contentEnd;
    }
    for (let line = firstLine; line < untilLine; line++) {
      if (isBlank(lines[line])) continue;
      if (contentStart < 0) contentStart = lines[line].contentStart;
      contentEnd = lines[line].contentEnd;
    }
    if (contentStart < 0) contentStart = contentEnd = heading.end;
    const subheadings =
      heading.part.table === undefined ? findSubheadings(text, lines, firstLine, untilLine) : [];
    return { part: heading.part, heading, firstLine, untilLine, contentStart, contentEnd, subheadings };
  });
}

/** In the last part of a draft the last row may still be being written: its blanks say nothing yet. */
function markUnfinished(
  tables: readonly TableReading[],
  parts: readonly PartReading[],
): readonly TableReading[] {
  const unfinished = parts.at(-1)?.part.table;
  return tables.map((table) => {
    const last = table.rows.at(-1);
    if (table.table.table.id !== unfinished || last === undefined) return table;
    const isOpen = last.figures === 'count' || last.cells.at(-1)?.kind === CellKind.Blank;
    if (!isOpen || last.cells.length > last.row.block.columns.length) return table;
    const rows = [...table.rows.slice(0, -1), { ...last, figures: 'complete' as const, isUnfinished: true }];
    return { ...table, rows };
  });
}
