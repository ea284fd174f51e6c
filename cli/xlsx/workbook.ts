import { type CellStyle, indexOfStyle, writeStyles } from './styles';
import { type ArchiveFile, writeZip } from './zip';

/** A cell of a sheet; undefined is blank, or under a merged one. */
export interface XlsxCell {
  /** A text is shown as it is: it is never reckoned. */
  readonly value: string | number | undefined;
  readonly style: CellStyle;
  readonly across?: number;
  readonly down?: number;
}

export interface XlsxRow {
  readonly cells: readonly (XlsxCell | undefined)[];
  /** In points; rows of one line need none. */
  readonly height?: number;
}

export interface XlsxSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows from the top that stay in view; of these the ones from `firstTitleRow` on are printed on every page. */
  readonly frozenRows: number;
  readonly firstTitleRow: number;
  readonly frozenColumns: number;
  readonly rows: () => Iterable<XlsxRow>;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const a4 = 9;
/** More characters in a line of A4 across are too small to be read; what is wider goes over several pages. */
const widestPage = 220;

/**
 * Writes a workbook (ECMA-376, transitional), sheet by sheet and row by row. Sheets are printed on A4 across, as far as
 * they can be read all columns on one page, with their headers on every page.
 */
export function writeWorkbook(
  given: readonly XlsxSheet[],
  title: string,
  write: (bytes: Uint8Array) => void,
): Promise<void> {
  const sheets = nameSheets(given);
  const files: ArchiveFile[] = [
    { name: '[Content_Types].xml', text: () => [writeContentTypes(sheets.length)] },
    {
      name: '_rels/.rels',
      text: () => [
        `${xml}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
      ],
    },
    {
      name: 'docProps/core.xml',
      text: () => [
        `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
      ],
    },
    { name: 'xl/workbook.xml', text: () => [writeSheetList(sheets)] },
    { name: 'xl/_rels/workbook.xml.rels', text: () => [writeRelations(sheets.length)] },
    { name: 'xl/styles.xml', text: () => [writeStyles()] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      text: () => writeSheet(sheet, index === 0),
    })),
  ];
  return writeZip(files, write);
}

/** Excel takes names of at most 31 characters, none of them `[]:*?/\`, each once. */
function nameSheets(sheets: readonly XlsxSheet[]): XlsxSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const cleaned = sheet.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
    let name = cleaned;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${cleaned.slice(0, 27)} ${count}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function writeContentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.join('')}</Types>`;
}

function writeSheetList(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(nameTitles(sheet))}</definedName>`,
  );
  const names = `<definedNames>${titles.join('')}</definedNames>`;
  return `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`;
}

/** The columns and rows that are repeated on every printed page. */
function nameTitles({ name, frozenColumns, firstTitleRow, frozenRows }: XlsxSheet): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const columns = `${sheet}!$A:$${nameColumn(Math.max(1, frozenColumns) - 1)}`;
  return `${columns},${sheet}!$${Math.min(firstTitleRow + 1, frozenRows)}:$${frozenRows}`;
}

function writeRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${xml}<Relationships xmlns="${packageRelations}">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}

function* writeSheet(sheet: XlsxSheet, isFirst: boolean): Generator<string> {
  const { widths, frozenRows, frozenColumns } = sheet;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${xml}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${writePane(frozenRows, frozenColumns)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const merges: string[] = [];
  let row = 0;
  for (const { cells, height } of sheet.rows()) {
    row++;
    yield writeRow(cells, row, height, merges);
  }
  yield '</sheetData>';
  if (merges.length > 0) yield `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  yield `<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${a4}" orientation="landscape" fitToWidth="${Math.ceil(total / widestPage)}" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function writePane(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${splits} topLeftCell="${nameCell(columns, rows + 1)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** A row; of merged cells every one has the frame. Notes where cells are merged. */
function writeRow(
  cells: readonly (XlsxCell | undefined)[],
  row: number,
  height: number | undefined,
  merges: string[],
): string {
  let written = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const { value, style, across = 1, down = 1 } = cell;
    const name = nameCell(column, row);
    if (across > 1 || down > 1)
      merges.push(`<mergeCell ref="${name}:${nameCell(column + across - 1, row + down - 1)}"/>`);
    const start = `<c r="${name}" s="${indexOfStyle(style)}"`;
    if (value === undefined || value === '') written += `${start}/>`;
    else if (typeof value === 'number') written += `${start}><v>${value}</v></c>`;
    else written += `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  }
  return `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${written}</row>`;
}

const letters: string[] = [];

/** `A1` for column 0 in row 1. */
function nameCell(column: number, row: number): string {
  letters[column] ??= nameColumn(column);
  return letters[column] + row;
}

function nameColumn(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : nameColumn(Math.floor(column / 26) - 1) + last;
}

/** Text for XML, without characters that XML has not; Excel's limit of a cell's text is kept. */
function escapeXml(text: string): string {
  return text
    .slice(0, 32_000)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
