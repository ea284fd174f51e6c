import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
  setMarkupInsideElement,
} from 'write-excel-file/utility';
import { lineHeight } from './looks';

/** How a sheet goes on paper. */
export interface PrintedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows and columns that are repeated on every page, counted from 0; `endRow` is the first that is not. */
  readonly startRow: number;
  readonly endRow: number;
  readonly columns: number;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';
/** More characters in a line of A4 across are too small to be read; what is wider goes over several pages. */
const widestPage = 220;
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 };

const elements = [
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  `<sheetFormatPr defaultRowHeight="${lineHeight}"/>`,
  '<printOptions horizontalCentered="1"/>',
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
];

type Attributes = Record<string, string | number>;

/**
 * What the library leaves to extensions: rows of one line have room around their words, all columns of a sheet are on one page as
 * far as they can be read, headers and the number of the page on every one.
 */
export function createPrintFeature(sheets: readonly PrintedSheet[]) {
  const transformElementAttributes = (
    tag: string,
    attributes: Attributes,
    _index: unknown,
    _options: unknown,
    { sheetIndex }: { readonly sheetIndex: number },
  ): Attributes => {
    if (tag === 'pageMargins') return { ...attributes, ...margins };
    if (tag !== 'pageSetup') return attributes;
    const width = sheets[sheetIndex].widths.reduce((sum, one) => sum + one, 0);
    return { ...attributes, fitToWidth: Math.ceil(width / widestPage), fitToHeight: 0 };
  };
  return {
    files: {
      transform: {
        [sheetFile]: {
          transformElementAttributes,
          transform: (xml: string) => elements.reduce(insertIntoSheet, xml),
        },
        'xl/workbook.xml': {
          // The library writes this element, with nothing in it.
          transform: (xml: string) =>
            setMarkupInsideElement(xml, findElement(xml, 'definedNames')!, sheets.map(nameTitles).join('')),
        },
      },
    },
  };
}

function insertIntoSheet(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(sheetFile, 'worksheet')!,
    'worksheet',
  );
}

/** The columns and rows that are repeated, as `'Sheet'!$A:$B,'Sheet'!$2:$4`. */
function nameTitles({ name, columns, startRow, endRow }: PrintedSheet, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const lastColumn = getCellAddress(0, Math.max(1, columns) - 1).replace(/\d+$/, '');
  const titles = `${sheet}!$A:$${lastColumn},${sheet}!$${startRow + 1}:$${endRow}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(titles)}</definedName>`;
}
