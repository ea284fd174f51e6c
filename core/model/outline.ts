import type { Label } from '../formats/format';
import type { FormGroup } from './form';
import type { PartReading, Report } from './report';
import type { RowReading, TableReading } from '../parse/table-reading';
import type { Title } from '../parse/title';
import { equalsFolded } from '../text/characters';
import { CellKind } from '../text/figures';
import { lineAt } from '../text/lines';

export type OutlineKind = 'report' | 'part' | 'subheading' | 'table' | 'group' | 'row';

/** A place in the outline. `start`/`end` hold everything below it, `labelStart`/`labelEnd` the words to select. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Words of the form in both languages, or the report's own. */
  readonly name: Label;
  /** A row's total, or its figures where it has none. */
  readonly detail: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly children: readonly OutlineItem[];
}

/** The outline of a report: title, parts, sub-headings, tables, groups, rows. Works on whatever there is. */
export function listOutline(report: Report): OutlineItem[] {
  const { title, parts, tables } = report;
  const items: OutlineItem[] = [];
  for (const part of parts) items.push(describePart(report, part));
  for (const table of tables) {
    if (!isInAny(parts, table)) items.push(describeTable(report, table));
  }
  sortByStart(items);
  if (title === undefined) return items;
  return [
    {
      kind: 'report',
      name: nameReport(report, title),
      detail: undefined,
      start: items.length === 0 ? title.start : Math.min(title.start, items[0].start),
      end: endOfAll(items, title.end),
      labelStart: title.start,
      labelEnd: title.end,
      children: items,
    },
  ];
}

/** Agency and year, or the title itself where it lacks one of them. */
function nameReport({ text, agency, year }: Report, { start, end }: Title): Label {
  if (agency !== undefined && year !== undefined) {
    const en = `${agency} ${year}`;
    return { zh: `${en} 年`, en };
  }
  const own = text.slice(start, end).replace(/\s+/g, '');
  return { zh: own, en: own };
}

function isIn({ firstLine, untilLine }: PartReading, table: TableReading): boolean {
  return table.firstLine >= firstLine && table.firstLine < untilLine;
}

function isInAny(parts: readonly PartReading[], table: TableReading): boolean {
  for (const part of parts) if (isIn(part, table)) return true;
  return false;
}

function listTablesOf({ tables }: Report, part: PartReading): readonly TableReading[] {
  const own: TableReading[] = [];
  for (const table of tables) if (isIn(part, table)) own.push(table);
  return own;
}

function sortByStart(items: OutlineItem[]): void {
  for (let index = 1; index < items.length; index++) {
    // In nearly every report they stand in order already.
    if (items[index].start < items[index - 1].start) {
      items.sort((a, b) => a.start - b.start);
      return;
    }
  }
}

/** Where the last of some items ends, or `least` if that is farther. */
function endOfAll(items: readonly OutlineItem[], least: number): number {
  let last = least;
  for (const { end } of items) if (end > last) last = end;
  return last;
}

function describePart(report: Report, part: PartReading): OutlineItem {
  const { heading, contentEnd, subheadings } = part;
  const end = Math.max(heading.end, contentEnd);
  const tables = listTablesOf(report, part);
  // A torn row may look like a sub-heading; inside a table nothing is one.
  const outside =
    tables.length === 0 ? subheadings : subheadings.filter(({ start }) => !isInside(tables, start));
  const children: OutlineItem[] = [];
  for (let index = 0; index < outside.length; index++) {
    const { start, end: labelEnd } = outside[index];
    const words = squeeze(report.text, start, labelEnd);
    children.push({
      kind: 'subheading',
      name: { zh: words, en: words },
      detail: undefined,
      start,
      end: index + 1 < outside.length ? endBefore(report, outside[index + 1].start) : end,
      labelStart: start,
      labelEnd,
      children: none,
    });
  }
  for (const table of tables) children.push(describeTable(report, table));
  const words = squeeze(report.text, heading.start, heading.end);
  const last = endOfAll(children, end);
  sortByStart(children);
  return {
    kind: 'part',
    name: { zh: words, en: heading.part.label.en },
    detail: undefined,
    start: heading.start,
    end: last,
    labelStart: heading.start,
    labelEnd: heading.end,
    children: tables.length === 0 ? children : endBeforeNext(report, children),
  };
}

const none: readonly OutlineItem[] = [];

function isInside(tables: readonly TableReading[], at: number): boolean {
  for (const { start, end } of tables) if (at >= start && at <= end) return true;
  return false;
}

/** The words of `text[start, end)`; runs of blanks, as converters put between characters, shown as one. */
function squeeze(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  let isBehindSpace = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === tab || (code === space && isBehindSpace)) return words.replace(/\s+/g, ' ');
    isBehindSpace = code === space;
  }
  return words;
}

const tab = 9;
const space = 0x20;
const pipe = 0x7c;

/** A sub-heading before a table whose part lost its heading does not hold the table. */
function endBeforeNext(report: Report, items: readonly OutlineItem[]): OutlineItem[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    if (next === undefined || item.end <= next.start) return item;
    return { ...item, end: Math.max(item.labelEnd, endBefore(report, next.start)) };
  });
}

/** The end of the line before an offset, or the offset itself where something stands before it on its line. */
function endBefore({ lines }: Report, offset: number): number {
  const line = lineAt(lines, offset);
  return line === 0 || lines[line].contentStart < offset ? offset : lines[line - 1].end;
}

function describeTable(report: Report, reading: TableReading): OutlineItem {
  const { table, end, rows } = reading;
  const first = report.lines[reading.firstLine];
  // Only rows beside each other may have no place of their own.
  const areBeside = table.table.orientation === 'horizontal';
  const shown = areBeside ? rows.filter(standsAlone) : rows;
  const children = nest(
    { report, rows: shown, areBeside, isSpread: isSpread(report, reading) },
    0,
    shown.length,
    0,
  );
  return {
    kind: 'table',
    name: table.table.label,
    detail: undefined,
    // A row that has lost its label begins with the line, before what is printed on it.
    start: children.length === 0 ? reading.start : Math.min(reading.start, children[0].start),
    // Cells without a figure may stand behind the last that has one.
    end: endOfAll(children, end),
    labelStart: reading.start,
    labelEnd: Math.min(first.contentEnd, end),
    children,
  };
}

/** Whether a row of table 四 has a place of its own: they share a line, told apart by their figures alone. */
function standsAlone({ figures, labelStart, labelEnd }: RowReading): boolean {
  return figures === 'complete' && labelEnd > labelStart;
}

/** Whether the rows of a table do not have a line each. */
function isSpread({ tables }: Report, { table: { table } }: TableReading): boolean {
  for (const one of tables) if (one.table.table === table && !one.isRowPerLine) return true;
  return false;
}

/** The rows of a table that are shown. */
interface Rows {
  readonly report: Report;
  readonly rows: readonly RowReading[];
  /** They share a line. */
  readonly areBeside: boolean;
  /** They do not have a line each. */
  readonly isSpread: boolean;
}

/** Rows in the order of the report, runs of one group under that group; `depth` groups are around them already. */
function nest(all: Rows, from: number, until: number, depth: number): OutlineItem[] {
  const { rows } = all;
  const items: OutlineItem[] = [];
  for (let index = from; index < until; ) {
    const group = rows[index].row.groups[depth];
    if (group === undefined) {
      items.push(describeRow(all, rows[index++]));
      continue;
    }
    const first = index;
    while (index < until && rows[index].row.groups[depth] === group) index++;
    items.push(describeGroup(all, rows[first], group, nest(all, first, index, depth + 1)));
  }
  return items;
}

function describeGroup(
  { report, isSpread }: Rows,
  first: RowReading,
  group: FormGroup,
  children: readonly OutlineItem[],
): OutlineItem {
  const label = isSpread ? undefined : findGroupLabel(report, first, group);
  return {
    kind: 'group',
    name: group.name,
    detail: undefined,
    start: children[0].start,
    end: children[children.length - 1].end,
    labelStart: label?.[0] ?? children[0].labelStart,
    labelEnd: label?.[1] ?? children[0].labelEnd,
    children,
  };
}

/** Where a group's label stands: in a cell before its first row's. */
function findGroupLabel(
  { text, lines }: Report,
  first: RowReading,
  { folded }: FormGroup,
): [number, number] | undefined {
  let from = lines[first.line].contentStart;
  for (let at = from; at < first.labelStart; at++) {
    const code = text.charCodeAt(at);
    if (code !== tab && code !== pipe) continue;
    if (equalsFolded(text, from, at, folded)) return [from, at];
    from = at + 1;
  }
  return undefined;
}

function describeRow({ report, areBeside, isSpread }: Rows, reading: RowReading): OutlineItem {
  const { row, labelStart, labelEnd, cells } = reading;
  const { text, lines } = report;
  const isLine = !isSpread && !areBeside;
  const last = cells.length === 0 ? labelEnd : cells[cells.length - 1].end;
  const end = isLine ? lines[reading.lastLine].contentEnd : last;
  // What stands before the first cell is asked for slowly.
  const known = row.totalColumn < 0 ? undefined : cells[row.totalColumn];
  return {
    kind: 'row',
    name: row.ownName,
    detail: known === undefined ? listFigures(text, cells) : text.slice(known.start, known.end),
    start: isLine ? Math.min(labelStart, lines[reading.line].contentStart) : labelStart,
    end: Math.max(end, labelEnd),
    labelStart,
    labelEnd: Math.max(labelEnd, labelStart),
    children: none,
  };
}

/** The figures of a row without a total, side by side. */
function listFigures(text: string, cells: RowReading['cells']): string {
  let figures = '';
  for (const { kind, start, end } of cells) {
    if (kind === CellKind.Blank) continue;
    const figure = text.slice(start, end);
    figures = figures === '' ? figure : `${figures} / ${figure}`;
  }
  return figures;
}
