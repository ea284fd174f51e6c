import { listForms, phrasesOf, type SummaryContext } from './context';
import { createComparisonSheet } from './comparison-sheet';
import { createFormSheets } from './form-sheets';
import { createOverviewSheet } from './overview-sheet';
import { createProblemSheet } from './report-sheets';
import { createShareSheet } from './share-sheet';
import type { Cell, FigureCell, Row, Sheet, TextCell } from './sheet';
import { formatCell } from './format-cell';

/** `summary --format markdown`: the overview, the tables of all reports, shares by group, differences and problems. */
export function* writeMarkdown(context: SummaryContext): Generator<string> {
  const say = phrasesOf(context);
  const { summary } = context;
  const sheets = [
    ...listForms(context).flatMap((years) => createFormSheets(years, context)),
    ...(summary.by === 'year' ? [] : [createShareSheet(context, 'shares')]),
    ...(summary.comparisons.length === 0 ? [] : [createComparisonSheet(context)]),
    createProblemSheet(context),
  ];
  yield writeSheet(createOverviewSheet(context), '#', (sheet) => sheet.title);
  for (const sheet of sheets) {
    yield '\n';
    yield writeSheet(sheet, '##', ({ name, title }) => (name === title ? name : `${name} ${title}`));
  }
  if (summary.by !== 'year') yield `\n${say.groupsElsewhere}\n`;
}

function writeSheet(sheet: Sheet, level: string, nameOf: (sheet: Sheet) => string): string {
  const rows = [...sheet.rows()];
  const notes = sheet.notes.map((one) => `- ${toMarkdown(one)}\n`).join('');
  const title = `${level} ${toMarkdown(nameOf(sheet))}\n`;
  if (rows.length === 0) return `${title}${notes === '' ? '' : `\n${notes}`}`;
  const columns = sheet.widths.length;
  const head = nameColumns(sheet, columns);
  const isWords = (column: number): boolean => {
    const cell = rows.find((row) => row[column] !== undefined)?.[column];
    return cell !== undefined && 'text' in cell;
  };
  const rule = head.map((_, column) => (isWords(column) ? '---' : '---:'));
  const lines = [head.map(toMarkdown), rule, ...rows.map((row) => writeRow(row, columns))];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return `${title}${notes === '' ? '' : `\n${notes}`}\n${table}`;
}

/** A column's name from the lines of the header: what stands above it, from the largest, each once. */
function nameColumns({ head, frozenColumns }: Sheet, columns: number): string[] {
  const names = Array.from({ length: columns }, (): string[] => []);
  for (const row of head) {
    row.forEach((cell, column) => {
      if (cell === undefined || !('text' in cell) || cell.text === '') return;
      // What stands above several columns of labels is said at the first of them.
      const until = column < frozenColumns ? column + 1 : column + (cell.across ?? 1);
      for (let at = column; at < until; at++) {
        if (!names[at].includes(cell.text)) names[at].push(cell.text);
      }
    });
  }
  return names.map((parts) => parts.join(' · '));
}

/** Markdown has no merged cells: words stand in the first of them, numbers where they are. */
function writeRow(row: Row, columns: number): string[] {
  return Array.from({ length: columns }, (_, at) => writeCell(row[at]));
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  const text = toMarkdown(formatCell(cell));
  return isStrong(cell) && text !== '' ? `**${text}**` : text;
}

const isStrong = (cell: TextCell | FigureCell): boolean =>
  'text' in cell ? cell.style === 'header' || cell.style === 'total' : cell.isTotal === true;

/** Text in which nothing is a mark of Markdown or HTML, on one line. */
function toMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#$!]/g, '\\$&').replace(/[\u0000-\u001f\u007f]+/g, ' ');
}
