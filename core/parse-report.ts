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
  const parts: PartReading[] = [];
  for (let index = 0; index < headings.length; index++) {
    const next = index + 1 < headings.length ? headings[index + 1].line : lines.length;
    parts.push(readPart(text, lines, headings[index], next));
  }
  return parts;
}

function readPart(
  text: string,
  lines: readonly SourceLine[],
  heading: Heading,
  untilLine: number,
): PartReading {
  const { part } = heading;
  const firstLine = heading.line + 1;
  const own = lines[heading.line].contentEnd;
  const isInline = own > heading.end && /[^\s：:。．.、*#]/.test(text.slice(heading.end, own));
  let contentStart = isInline ? heading.end : -1;
  let contentEnd = isInline ? own : heading.end;
  let line = firstLine;
  while (line < untilLine && isBlank(lines[line])) line++;
  if (line < untilLine) {
    if (contentStart < 0) contentStart = lines[line].contentStart;
    let last = untilLine - 1;
    while (isBlank(lines[last])) last--;
    contentEnd = lines[last].contentEnd;
  }
  if (contentStart < 0) contentStart = heading.end;
  const subheadings = part.table === undefined ? findSubheadings(text, lines, firstLine, untilLine) : [];
  return { part, heading, firstLine, untilLine, contentStart, contentEnd, subheadings };
}

/** In the last part of a draft the last row may still be being written: its blanks say nothing yet. */
function markUnfinished(
  tables: readonly TableReading[],
  parts: readonly PartReading[],
): readonly TableReading[] {
  const unfinished = parts.at(-1)?.part.table;
  if (unfinished === undefined) return tables;
  return tables.map((table) => {
    const last = table.rows.at(-1);
    if (table.table.table.id !== unfinished || last === undefined) return table;
    const isOpen = last.figures === 'count' || last.cells.at(-1)?.kind === CellKind.Blank;
    if (!isOpen || last.cells.length > last.row.block.columns.length) return table;
    const rows = [...table.rows.slice(0, -1), { ...last, figures: 'complete' as const, isUnfinished: true }];
    return { ...table, rows };
  });
}
