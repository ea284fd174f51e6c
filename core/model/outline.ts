import type { Label } from '../formats/format';
import type { FormGroup } from './form';
import type { PartReading, Report } from './report';
import type { RowReading, TableReading } from '../parse/table-reading';
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
  readonly detail?: string;
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly children: readonly OutlineItem[];
}

/** The outline of a report: title, parts, sub-headings, tables, groups, rows. Works on whatever there is. */
export function listOutline(report: Report): OutlineItem[] {
  const { title, agency, year, text, parts, tables } = report;
  const inParts = parts.map((part) => describePart(report, part));
  const isInPart = (table: TableReading): boolean =>
    parts.some(({ firstLine, untilLine }) => table.firstLine >= firstLine && table.firstLine < untilLine);
  const loose = tables.filter((table) => !isInPart(table)).map((table) => describeTable(report, table));
  const items = [...inParts, ...loose].sort((a, b) => a.start - b.start);
  if (title === undefined) return items;
  const own = text.slice(title.start, title.end).replace(/\s+/g, '');
  const isNamed = agency !== undefined && year !== undefined;
  return [
    {
      kind: 'report',
      name: isNamed ? { zh: `${agency} ${year} 年`, en: `${agency} ${year}` } : { zh: own, en: own },
      start: Math.min(title.start, items[0]?.start ?? title.start),
      end: items.reduce((last, item) => Math.max(last, item.end), title.end),
      labelStart: title.start,
      labelEnd: title.end,
      children: items,
    },
  ];
}

function describePart(report: Report, part: PartReading): OutlineItem {
  const { heading, contentEnd, subheadings, firstLine, untilLine } = part;
  const end = Math.max(heading.end, contentEnd);
  const own = report.tables.filter((table) => table.firstLine >= firstLine && table.firstLine < untilLine);
  // A torn row may look like a sub-heading; inside a table nothing is one.
  const outside = subheadings.filter(({ start: at }) =>
    own.every(({ start, end }) => at < start || at > end),
  );
  const children = outside.map((one, index): OutlineItem => {
    const words = squeeze(report.text.slice(one.start, one.end));
    const next = outside[index + 1];
    return {
      kind: 'subheading',
      name: { zh: words, en: words },
      start: one.start,
      end: next === undefined ? end : endBefore(report, next.start),
      labelStart: one.start,
      labelEnd: one.end,
      children: [],
    };
  });
  children.push(...own.map((table) => describeTable(report, table)));
  const words = squeeze(report.text.slice(heading.start, heading.end));
  return {
    kind: 'part',
    name: { zh: words, en: heading.part.label.en },
    start: heading.start,
    end: children.reduce((last, child) => Math.max(last, child.end), end),
    labelStart: heading.start,
    labelEnd: heading.end,
    children: endBeforeNext(
      report,
      children.sort((a, b) => a.start - b.start),
    ),
  };
}

/** Runs of blanks, as converters put between characters, shown as one. */
function squeeze(words: string): string {
  return words.includes('  ') || words.includes('\t') ? words.replace(/\s+/g, ' ') : words;
}

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
  const children = nestAll(report, rows);
  // A row that has lost its label begins with the line, before what is printed on it.
  const start = Math.min(reading.start, children[0]?.start ?? reading.start);
  return {
    kind: 'table',
    name: table.table.label,
    start,
    // Cells without a figure may stand behind the last that has one.
    end: children.reduce((last, child) => Math.max(last, child.end), end),
    labelStart: reading.start,
    labelEnd: Math.min(first.contentEnd, end),
    children,
  };
}

/** Whether a row has a place of its own: those of table 四 share a line, told apart by their figures alone. */
function standsAlone({ row, figures, labelStart, labelEnd }: RowReading): boolean {
  return row.table.orientation !== 'horizontal' || (figures === 'complete' && labelEnd > labelStart);
}

function nestAll(report: Report, rows: readonly RowReading[]): OutlineItem[] {
  const shown = rows.every(standsAlone) ? rows : rows.filter(standsAlone);
  return nest(report, shown, 0, shown.length, 0);
}

/** Rows in the order of the report, runs of one group under that group; `depth` groups are around them already. */
function nest(
  report: Report,
  rows: readonly RowReading[],
  from: number,
  until: number,
  depth: number,
): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let index = from; index < until; ) {
    const group = rows[index].row.groups[depth];
    if (group === undefined) {
      items.push(describeRow(report, rows[index++]));
      continue;
    }
    const first = index;
    while (index < until && rows[index].row.groups[depth] === group) index++;
    items.push(describeGroup(report, rows[first], group, nest(report, rows, first, index, depth + 1)));
  }
  return items;
}

function describeGroup(
  report: Report,
  first: RowReading,
  group: FormGroup,
  children: readonly OutlineItem[],
): OutlineItem {
  const label = isSpread(report, first) ? undefined : findGroupLabel(report, first, group);
  return {
    kind: 'group',
    name: group.name,
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
    if (text[at] !== '\t' && text[at] !== '|') continue;
    if (equalsFolded(text, from, at, folded)) return [from, at];
    from = at + 1;
  }
  return undefined;
}

/** Whether the rows of a table do not have a line each. */
function isSpread({ tables }: Report, { row }: RowReading): boolean {
  return tables.some(({ table, isRowPerLine }) => table.table === row.table && !isRowPerLine);
}

function describeRow(report: Report, reading: RowReading): OutlineItem {
  const { row, line, lastLine, labelStart, labelEnd, cells } = reading;
  const isHorizontal = row.table.orientation === 'horizontal';
  const isLine = !isHorizontal && !isSpread(report, reading);
  const start = isLine ? Math.min(labelStart, report.lines[line].contentStart) : labelStart;
  const end = isLine ? report.lines[lastLine].contentEnd : Math.max(labelEnd, cells.at(-1)?.end ?? labelEnd);
  const known = cells[row.totalColumn];
  return {
    kind: 'row',
    name: row.ownName,
    detail: known === undefined ? listFigures(report, cells) : report.text.slice(known.start, known.end),
    start,
    end: Math.max(end, labelEnd),
    labelStart,
    labelEnd: Math.max(labelEnd, labelStart),
    children: [],
  };
}

/** The figures of a row without a total, side by side. */
function listFigures({ text }: Report, cells: RowReading['cells']): string {
  return cells
    .filter(({ kind }) => kind !== CellKind.Blank)
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ');
}
