import type { CellStyle } from '../xlsx/styles';
import { writeWorkbook, type XlsxCell, type XlsxRow, type XlsxSheet } from '../xlsx/workbook';
import { createComparisonSheet } from './comparison-sheet';
import { listForms, phrasesOf, type SummaryContext } from './context';
import { createFormSheets } from './form-sheets';
import { createGroupSheets } from './group-sheets';
import { createOverviewSheet } from './overview-sheet';
import { createProblemSheet, createReportSheet } from './report-sheets';
import { createShareSheet } from './share-sheet';
import type { Cell, Row, Sheet } from './sheet';
import { widthOf } from '../width';

/** `summary --format xlsx`: a workbook to look at, print and reckon with. */
export function writeXlsx(context: SummaryContext, write: (bytes: Uint8Array) => void): Promise<void> {
  const forms = listForms(context);
  const sheets = [
    createOverviewSheet(context),
    ...forms.flatMap((years) => createFormSheets(years, context)),
    createShareSheet(context),
    ...(context.summary.by === 'year' ? [] : forms.flatMap((years) => createGroupSheets(years, context))),
    createComparisonSheet(context),
    createReportSheet(context),
    createProblemSheet(context),
  ];
  return writeWorkbook(sheets.map(toXlsx), phrasesOf(context).title, write);
}

function toXlsx({ name, title, notes, widths, head, rows, frozenColumns }: Sheet): XlsxSheet {
  const above: XlsxRow[] = [
    { cells: [{ value: title, style: 'title' }], height: 26 },
    ...notes.map((note) => ({ cells: [{ value: note, style: 'note' as const }] })),
  ];
  return {
    name,
    widths,
    frozenRows: above.length + head.length,
    firstTitleRow: above.length,
    frozenColumns,
    *rows() {
      yield* above;
      yield* frame(head, widths);
      yield* frame(rows(), widths);
    },
  };
}

/** Every place of a table has a frame, those under a merged cell its look. */
function* frame(rows: Iterable<Row>, widths: readonly number[]): Generator<XlsxRow> {
  const width = widths.length;
  /** By column: the style of the cell above and how many more rows it goes down. */
  const hanging = Array.from({ length: width }, () => ({ style: 'text' as CellStyle, rows: 0 }));
  for (const row of rows) {
    const cells: XlsxCell[] = [];
    let style: CellStyle = 'text';
    let across = 0;
    let down = 0;
    for (let column = 0; column < width; column++) {
      const cell = toCell(row[column]);
      if (cell !== undefined) {
        ({ style } = cell);
        across = (cell.across ?? 1) - 1;
        down = (cell.down ?? 1) - 1;
        cells.push(cell);
      } else if (across > 0) {
        across--;
        cells.push({ value: undefined, style });
      } else if (hanging[column].rows > 0) {
        cells.push({ value: undefined, style: hanging[column].style });
        hanging[column].rows--;
        continue;
      } else {
        cells.push({ value: undefined, style: 'text' });
        continue;
      }
      hanging[column] = { style, rows: down };
    }
    yield { cells, height: heightOf(row, widths) };
  }
}

const lineHeight = 15;
const mostLines = 20;

/** No program makes rows high enough for merged cells by itself. Words in cells over several rows have room enough. */
function heightOf(row: Row, widths: readonly number[]): number | undefined {
  let lines = 1;
  row.forEach((cell, column) => {
    if (cell === undefined || !('text' in cell) || (cell.down ?? 1) > 1) return;
    let room = -1;
    for (let at = column; at < column + (cell.across ?? 1); at++) room += widths[at];
    lines = Math.max(lines, Math.ceil(widthOf(cell.text) / room));
  });
  return lines === 1 ? undefined : Math.min(lines, mostLines) * lineHeight;
}

function toCell(cell: Cell): XlsxCell | undefined {
  if (cell === undefined) return undefined;
  if ('text' in cell) {
    const { text, style, across, down } = cell;
    return { value: text, style, across, down };
  }
  const { figure, kind, isTotal } = cell;
  return { value: Number.isNaN(figure) ? undefined : figure, style: isTotal ? `total-${kind}` : kind };
}
