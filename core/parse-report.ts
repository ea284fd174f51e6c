import { format2021 } from './formats/2021/index';
import type { FormatId } from './formats/format';
import { createForm, type Form } from './model/form';
import type { PartReading, Report } from './model/report';
import { compileRelations } from './relations/compile';
import { findMisaligned } from './relations/realign';
import { CellKind } from './text/figures';
import { isBlank, type SourceLine, scanLines } from './text/lines';
import type { Heading } from './parse/heading';
import { findHeadings } from './parse/headings';
import { findSubheadings } from './parse/subheadings';
import { lacksAddends, type RowReading, type TableReading } from './parse/table-reading';
import { readTables } from './parse/tables';
import { findTitle, type Title } from './parse/title';
import type { Token } from './parse/tokens';
import { createVocabulary } from './parse/vocabulary';

const form2021 = createForm(format2021);
const vocabulary2021 = createVocabulary(form2021);

/** Reads a text as a disclosure report. Takes any string and never throws; offsets are UTF-16, as in LSP. */
export function parseReport(text: string): Report {
  const form = form2021;
  const lines = scanLines(text);
  const headings = findHeadings(text, lines, form, vocabulary2021);
  const title = findTitle(text, lines, headings[0]?.line ?? lines.length);
  const year = title?.year ?? findBodyYear(text);
  const parts = readParts(text, lines, headings);
  const read = markUnfinished(readTables(text, lines, headings, form, vocabulary2021), parts);
  const { cells, values } = collectCells(form, read);
  const tables = realign(form, read, cells, values);
  const isEarly = title?.year !== undefined && title.year < form.format.firstYear;
  const format = chooseFormat(form, title, isEarly ? findBodyYear(text) : undefined, tables);
  return {
    text,
    lines,
    form,
    format,
    title,
    agency: title?.agency,
    year,
    headings,
    parts,
    tables,
    cells,
    values,
  };
}

/** The year that the text names most often; for drafts whose title lacks it. */
function findBodyYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const [, named] of text.slice(0, 20_000).matchAll(/(20[1-9]\d)\s?年/g)) {
    const year = Number(named);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** The form a report follows: by the year of its title, unless text and tables show a later one. */
function chooseFormat(
  form: Form,
  title: Title | undefined,
  bodyYear: number | undefined,
  tables: readonly TableReading[],
): FormatId | undefined {
  const { id, firstYear, newRows } = form.format;
  if (title?.year === undefined || title.year >= firstYear) return id;
  if (bodyYear === undefined || bodyYear < firstYear) return undefined;
  const isNew = tables.some(({ rows }) => rows.some(({ row }) => newRows.includes(row.row.id)));
  return isNew ? id : undefined;
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

/** Lays the figures of all tables into the form's one array. */
function collectCells(
  form: Form,
  tables: readonly TableReading[],
): { cells: (Token | undefined)[]; values: Float64Array } {
  const cells = new Array<Token | undefined>(form.slots.length).fill(undefined);
  const values = new Float64Array(form.slots.length).fill(Number.NaN);
  for (const table of tables) {
    if (!table.isReadable) continue;
    for (const row of table.rows) {
      if (row.figures !== 'complete' || row.isUnfinished === true) continue;
      const { firstSlot, block } = row.row;
      for (let column = 0; column < row.cells.length; column++) {
        cells[firstSlot + column] = row.cells[column];
        values[firstSlot + column] = countOf(row.cells[column], block.columns[column].decimals);
      }
      if (table.blankIsZero) fillBlanks(values, row);
    }
  }
  return { cells, values };
}

/** What a cell counts: dashes are zero, notes and units do not matter, a fraction needs a column that takes it. */
function countOf(cell: Token, decimals: number): number {
  switch (cell.kind) {
    case CellKind.Number:
      return decimals === 0 ? cell.value : cell.value * 10 ** decimals;
    case CellKind.Noted:
    case CellKind.Decimal: {
      const scaled = cell.value * 10 ** (decimals - cell.decimals);
      return Number.isSafeInteger(scaled) ? scaled : Number.NaN;
    }
    case CellKind.Dash:
      return 0;
    default:
      return Number.NaN;
  }
}

/** Blank is zero where that is the table's habit; a total beside nothing but blanks says that something is lacking. */
function fillBlanks(values: Float64Array, row: RowReading): void {
  if (lacksAddends(row)) return;
  const { firstSlot } = row.row;
  row.cells.forEach((cell, column) => {
    if (cell.kind === CellKind.Blank) values[firstSlot + column] = 0;
  });
}

/** Moves the figures of rows that stand one column off to where the relations say they belong, and marks the rows. */
function realign(
  form: Form,
  tables: readonly TableReading[],
  cells: (Token | undefined)[],
  values: Float64Array,
): readonly TableReading[] {
  const realigned = findMisaligned(compileRelations(form), tables, values);
  if (realigned.length === 0) return tables;
  for (const { row, cells: own } of realigned) {
    own.forEach((cell, column) => {
      cells[row.row.firstSlot + column] = cell;
      values[row.row.firstSlot + column] = cell === undefined ? Number.NaN : countOf(cell, 0);
    });
  }
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const found = realigned.find((one) => one.row === row);
      return found === undefined
        ? row
        : { ...row, figures: 'shifted' as const, extra: found.extra, lost: found.lost };
    }),
  }));
}
