import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Sheet } from '../summary-formats/sheet';
import { font, note, title } from './looks';
import { createPrintFeature } from './print';
import { layOutRows } from './rows';

/** A workbook with these sheets, to look at, print on A4 across and reckon with. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const printed = sheets.map(({ name, widths, notes, head, frozenColumns }) => ({
    name,
    widths,
    startRow: 1 + notes.length,
    endRow: 1 + notes.length + head.length,
    columns: frozenColumns,
  }));
  const written = sheets.map((sheet, index) => ({
    sheet: sheet.name,
    data: layOut(sheet),
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: printed[index].endRow,
    stickyColumnsCount: sheet.frozenColumns,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(written, { ...font, features: [createPrintFeature(printed)] }).toBuffer();
}

function layOut({ title: words, notes, head, rows, widths }: Sheet): SheetData {
  return [
    [{ ...title, value: words }],
    ...notes.map((value) => [{ ...note, value }]),
    ...layOutRows(head, widths),
    ...layOutRows(rows(), widths),
  ];
}
