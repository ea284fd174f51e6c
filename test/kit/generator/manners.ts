import type { Draft, Paragraph, ReportTable, TableRow } from './model';
import type { Random } from './random';
import { toTraditional } from './traditional';

type Words = (text: string) => string;

/** A way of writing that says the same: returns nothing where the report has no room for it. */
export interface Manner {
  readonly id: string;
  /** Only where a cell without figure keeps its place. */
  readonly needsBlanks?: true;
  /** Whether the numerals of the parts, or the prose alone are touched: two of one kind are not combined. */
  readonly kind: 'letters' | 'figures' | 'zeros' | 'headings' | 'labels' | 'spacing';
  change(draft: Draft, random: Random): Draft | undefined;
}

function mapRow(row: TableRow, words: Words, cell: Words): TableRow {
  return { ...row, groups: row.groups.map(words), label: words(row.label), cells: row.cells.map(cell) };
}

function mapTable(table: ReportTable, words: Words, cell: Words): ReportTable {
  return {
    ...table,
    headerWords: table.headerWords.map(words),
    blocks: table.blocks.map((block) => ({
      id: block.id,
      title: block.title === undefined ? undefined : words(block.title),
      columns: block.columns.map(words),
      rows: block.rows.map((row) => mapRow(row, words, cell)),
    })),
  };
}

const same: Words = (text) => text;

interface Changes {
  readonly prose?: Words;
  readonly headings?: Words;
  readonly labels?: Words;
  readonly cells?: Words;
}

/** A draft with its texts changed, each by what is given for its kind. */
function mapDraft(
  draft: Draft,
  { prose = same, headings = same, labels = same, cells = same }: Changes,
): Draft {
  const paragraphs = (list: readonly Paragraph[]): Paragraph[] =>
    list.map((paragraph) =>
      paragraph.map((one) => ({
        ...one,
        words: prose(one.words),
        wrong: one.wrong === undefined ? undefined : prose(one.wrong),
      })),
    );
  return {
    ...draft,
    title: draft.title.map(headings),
    preface: paragraphs(draft.preface),
    parts: draft.parts.map((part) => ({
      ...part,
      heading: headings(part.heading),
      paragraphs: paragraphs(part.paragraphs),
      table: part.table && mapTable(part.table, labels, cells),
    })),
    closing: paragraphs(draft.closing),
  };
}

const mapAll = (draft: Draft, words: Words): Draft =>
  mapDraft(draft, { prose: words, headings: words, labels: words, cells: words });

const halves: Record<string, string> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' };
const toHalfWidth: Words = (text) => text.replace(/[（），：；]/g, (mark) => halves[mark]);
const toFullDigits: Words = (text) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const addSeparators: Words = (cell) => (/^\d{4,}$/.test(cell) ? cell.replace(/\B(?=(\d{3})+$)/g, ',') : cell);

/** Leaves zeros out of every table that has another figure. */
function dropZeros(draft: Draft, instead: string): Draft {
  return {
    ...draft,
    parts: draft.parts.map((part) => {
      const cells = part.table?.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
      const isSparse = cells.filter((cell) => !/^0?$/.test(cell)).length < 3;
      if (part.table === undefined || (instead === '' && isSparse)) return part;
      return { ...part, table: mapTable(part.table, same, (cell) => (cell === '0' ? instead : cell)) };
    }),
  };
}

/** A note behind a figure of table 二. */
function addNote(draft: Draft, random: Random): Draft | undefined {
  const made = Number(draft.figures['t2.normative'][0]);
  if (made < 2) return undefined;
  const note = random.pick([
    `（其中修订${random.int(1, made - 1)}件）`,
    `(含修订${random.int(1, made - 1)}件)`,
  ]);
  return {
    ...draft,
    parts: draft.parts.map((part) => ({
      ...part,
      table: part.table && {
        ...part.table,
        blocks: part.table.blocks.map((block) => ({
          ...block,
          rows: block.rows.map((row) =>
            row.id === 't2.normative' ? { ...row, cells: [row.cells[0] + note, ...row.cells.slice(1)] } : row,
          ),
        })),
      },
    })),
  };
}

/** All ways of writing that reports have been found in. */
export const manners: readonly Manner[] = [
  { id: 'half-width', kind: 'letters', change: (draft) => mapAll(draft, toHalfWidth) },
  {
    id: 'half-width-labels',
    kind: 'letters',
    change: (draft) => mapDraft(draft, { labels: toHalfWidth }),
  },
  { id: 'traditional', kind: 'letters', change: (draft) => mapAll(draft, toTraditional) },
  { id: 'full-width-cells', kind: 'figures', change: (draft) => mapDraft(draft, { cells: toFullDigits }) },
  {
    id: 'full-width-prose',
    kind: 'figures',
    change: (draft) => mapDraft(draft, { prose: toFullDigits }),
  },
  { id: 'separators', kind: 'figures', change: (draft) => mapDraft(draft, { cells: addSeparators }) },
  { id: 'notes', kind: 'figures', change: addNote },
  { id: 'blank-zeros', kind: 'zeros', needsBlanks: true, change: (draft) => dropZeros(draft, '') },
  {
    id: 'dash-zeros',
    kind: 'zeros',
    change: (draft, random) => dropZeros(draft, random.pick(['—', '-', '－'])),
  },
  { id: 'slash-zeros', kind: 'zeros', change: (draft) => dropZeros(draft, '/') },
  {
    id: 'arabic-headings',
    kind: 'headings',
    change: (draft) => ({
      ...draft,
      parts: draft.parts.map((part, at) => ({ ...part, numeral: String(at + 1) })),
    }),
  },
  {
    id: 'spaced-labels',
    kind: 'labels',
    change: (draft) =>
      mapDraft(draft, {
        labels: (text) => text.replace(/^(（.）|\d\.)/, '$1 ').replace(/^(结果|其他|尚未)(..)$/, '$1 $2'),
      }),
  },
  {
    id: 'torn-words',
    kind: 'labels',
    change: (draft) => mapDraft(draft, { labels: (text) => text.replace(/^(（.）.)(...)$/, '$1 $2') }),
  },
  {
    id: 'numerals-with-comma',
    kind: 'labels',
    change: (draft) => mapDraft(draft, { labels: (text) => text.replace(/^(\d)\./, '$1、') }),
  },
  {
    id: 'spaced-digits',
    kind: 'spacing',
    change: (draft) =>
      mapDraft(draft, { prose: (text) => text.replace(/(?<![\d.\-－ ])(\d[\d.]*)(?![\d.\-－])/g, ' $1 ') }),
  },
];

/** None to three ways of writing that a layout has room for, applied; with their names. */
export function chooseManners(
  draft: Draft,
  keepsBlanks: boolean,
  random: Random,
): { readonly draft: Draft; readonly names: readonly string[] } {
  const names: string[] = [];
  const kinds = new Set<string>();
  let result = draft;
  for (const manner of random.some(random.shuffle(manners), random.pick([0, 0, 1, 1, 2, 3]))) {
    if (kinds.has(manner.kind) || (manner.needsBlanks && !keepsBlanks)) continue;
    const changed = manner.change(result, random);
    if (changed === undefined) continue;
    kinds.add(manner.kind);
    names.push(manner.id);
    result = changed;
  }
  return { draft: result, names };
}
