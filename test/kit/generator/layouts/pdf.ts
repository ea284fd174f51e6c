import { type Line, lineOf, type ReportTable, type TableRow } from '../model';
import type { Random } from '../random';
import { allTags, blank, headerTag, type Layout, listNewGroups, tagsOf, writeBlockHeader } from './layout';
import { cut, fill, widthOf } from './text';

const gap = (cells: readonly string[], width: number): string =>
  cells
    .map((cell) => fill(cell, width))
    .join('')
    .trimEnd();

/** Pages end anywhere, also within a table: a number, a form feed. */
function breakPages(lines: Line[], random: Random): Line[] {
  const at = random.int(1, lines.length - 1);
  const number = `${' '.repeat(random.int(0, 40))}${random.pick(['-4-', '- 4 -', '— 4 —'])}`;
  const isTorn = random.chance(0.5);
  const next = lines[at];
  const rest = isTorn ? [lineOf(`\f${next.text}`, ...next.tags), ...lines.slice(at + 1)] : lines.slice(at);
  return [...lines.slice(0, at), blank, lineOf(number), ...(isTorn ? [] : [blank]), ...rest];
}

/** What stands left of the figures in a row: pieces of its label, and which of them the figures stand beside. */
function writeRow(row: TableRow, width: number, indent: string, group: string, figures: string): Line[] {
  const pieces = cut(group + row.label, width - widthOf(indent) - 2).map((piece) => indent + piece);
  const tags = tagsOf(row);
  // pdftotext puts the figures at the middle of the label's height: on a line of their own between two lines.
  const middle = Math.floor(pieces.length / 2);
  if (pieces.length % 2 === 1) {
    return pieces.map((piece, at) => lineOf(at === middle ? fill(piece, width) + figures : piece, ...tags));
  }
  return [
    ...pieces.slice(0, middle).map((piece) => lineOf(piece, ...tags)),
    lineOf(' '.repeat(width) + figures, ...tags),
    ...pieces.slice(middle).map((piece) => lineOf(piece, ...tags)),
  ];
}

function writeFigures(cells: readonly string[], random: Random): string {
  const width = random.int(6, 9);
  return cells
    .map((cell) => fill(cell, width))
    .join('')
    .trimEnd();
}

/** The words of the outer group one below the other at the left, between the rows or before their labels. */
function writeVertically(lines: Line[], words: readonly string[], from: number, until: number): Line[] {
  const step = (until - from) / words.length;
  const placed = [...lines];
  words.forEach((word, index) => {
    const at = Math.min(until - 1, Math.floor(from + step * (index + 0.5)));
    const { text, tags } = placed[at];
    const rest =
      text.trimStart() === '' ? '' : text.startsWith('      ') ? text.slice(widthOf(word)) : ` ${text}`;
    placed[at] = lineOf((word + rest).trimEnd(), ...tags);
  });
  return placed;
}

function writeGroups(table: ReportTable, isTorn: boolean, random: Random): Line[] {
  const [{ rows, columns }] = table.blocks;
  const [note, applicants, organizations] = table.headerWords;
  const header = headerTag(table);
  const width = random.pick([46, 52, 60]);
  const spaces = ' '.repeat(width);
  const lines: Line[] = [
    lineOf(spaces + gap(['', '', applicants], 8), header),
    blank,
    lineOf(fill(`（${note.slice(0, 17)}`, width) + gap(['', organizations], 8), header),
    lineOf(`${note.slice(17)}）`, header),
    lineOf(spaces + gap([columns[0], ...columns.slice(1, -1), columns[6]], 14), header),
    blank,
  ];
  const places = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const figures = writeFigures(row.cells, random);
    const depth = row.groups.length;
    const fresh = listNewGroups(rows, at);
    const inner = depth > 1 && fresh[1] !== undefined && !isTorn ? `${fresh[1]} ` : '';
    const indent = ' '.repeat(isTorn ? [0, 6, 17][depth] : 6);
    const written = writeRow(row, width, indent, inner, figures);
    for (const group of row.groups) {
      places.set(group, [places.get(group)?.[0] ?? lines.length, lines.length + written.length]);
    }
    lines.push(...written, ...(random.chance(0.85) ? [blank] : []));
  });
  let placed = lines;
  for (const [group, [from, until]] of places) {
    if (rows.some(({ groups }) => groups[0] === group)) {
      placed = writeVertically(placed, [group.slice(0, 2), ...group.slice(2)], from, until);
    } else if (isTorn) {
      placed = writeTorn(placed, cut(group, 10), from, until);
    }
  }
  return placed;
}

/** The label of an inner group, cut in two around the middle of its rows. */
function writeTorn(lines: Line[], pieces: readonly string[], from: number, until: number): Line[] {
  const first = Math.max(from, Math.floor((from + until - pieces.length) / 2));
  const placed = [...lines];
  pieces.forEach((piece, index) => {
    const { text, tags } = placed[first + index];
    const left = text.slice(0, 6).padEnd(6);
    const rest = text.slice(6).startsWith(' '.repeat(widthOf(piece))) ? text.slice(6 + widthOf(piece)) : '';
    placed[first + index] = lineOf((left + piece + rest).trimEnd(), ...tags);
  });
  return placed;
}

function writeBlocks(table: ReportTable): Line[] {
  return table.blocks.flatMap((block) => [
    ...writeBlockHeader(table, block).flatMap(({ cells, tag }) => [lineOf(gap(cells, 16), tag), blank]),
    ...block.rows.flatMap((row) => [lineOf(gap([row.label, ...row.cells], 16), ...tagsOf(row)), blank]),
  ]);
}

function writeCases(table: ReportTable, isTorn: boolean): Line[] {
  const [{ rows, columns }] = table.blocks;
  const [first, second, third] = rows.map(({ label }) => label);
  const header = headerTag(table);
  const figures = lineOf(
    gap(
      rows.flatMap(({ cells }) => cells),
      6,
    ),
    ...allTags(rows),
  );
  const head = lineOf(gap([first, table.headerWords[0]], 34), header);
  if (!isTorn) {
    return [
      head,
      blank,
      lineOf(gap([...columns, second, third], 14), header),
      blank,
      lineOf(gap([...columns, ...columns], 14), header),
      blank,
      figures,
    ];
  }
  const all = [...columns, ...columns, ...columns];
  return [
    head,
    blank,
    lineOf(' '.repeat(30) + gap([second, third], 40), header),
    lineOf(
      gap(
        all.map((one) => one.slice(0, 2)),
        8,
      ),
      header,
    ),
    lineOf(
      gap(
        all.map((one) => one.slice(2)),
        8,
      ),
      header,
    ),
    blank,
    figures,
  ];
}

function createPdf(id: string, isTorn: boolean): Layout {
  return {
    id,
    keepsBlanks: false,
    writeTable(table, random) {
      const lines = table.isHorizontal
        ? writeCases(table, isTorn)
        : table.blocks.length > 1
          ? writeBlocks(table)
          : writeGroups(table, isTorn, random);
      return random.chance(0.6) ? breakPages(lines, random) : lines;
    },
    wrap: (sentences, random) => wrapParagraph(sentences, random.pick([60, 66, 72])),
    writeTitle: (lines) => lines.map((line) => ' '.repeat(12) + line),
    writeHeading: (words) => `    ${words}`,
  };
}

/** A paragraph in lines of one width, the first indented; numbers may be cut from their units. */
function wrapParagraph(sentences: readonly Line[], width: number): Line[] {
  const text = `    ${sentences.map((one) => one.text).join('')}`;
  let from = 4;
  const ends = sentences.map((one) => {
    const start = from;
    from += one.text.length;
    return { start, end: from, tags: one.tags };
  });
  let at = 0;
  return cut(text, width).map((piece) => {
    const [start, end] = [at, at + piece.length];
    at = end;
    return lineOf(
      piece.trimEnd(),
      ...ends.filter((one) => one.start < end && one.end > start).flatMap((one) => one.tags),
    );
  });
}

/** pdftotext -layout: labels before their figures, or torn around them with the groups' names beside the rows. */
export const pdfLayouts = [createPdf('pdf', false), createPdf('pdf-torn', true)];
