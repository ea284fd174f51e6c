import { figureOf, type Form, formatFigure, type Sums } from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';

/**
 * `summary --format csv`: a line for each figure, as pivot tables and statistics programs want it. Excel opens it with a
 * double click: UTF-8 with a BOM, lines ending with CRLF (RFC 4180), no cell that a spreadsheet would reckon.
 */
export function* writeCsv(context: SummaryContext): Generator<string> {
  const say = phrasesOf(context);
  yield `\uFEFF${toLine(say.csvHeader)}`;
  for (const { form, year, total, groups } of context.summary.years) {
    const when = `${year ?? say.ofYear(undefined)}`;
    yield writeFigures(form, total, [form.format.id, when, say.allReports, ''], context);
    for (const { name, sums, isCovered } of groups) {
      const group = name ?? say.noName[context.summary.by];
      const isAdded = isCovered ? say.covered : say.added;
      yield writeFigures(form, sums, [form.format.id, when, group, isAdded], context);
    }
  }
}

function writeFigures(form: Form, sums: Sums, own: readonly string[], context: SummaryContext): string {
  const language = languageOf(context);
  const start = own.map(toCell).join(',');
  return form.slots
    .map(({ index, row, column }) => {
      const value = figureOf(sums, index);
      const cells = [
        row.table.label[language],
        row.name[language],
        column.label[language],
        row.row.id,
        column.id,
        Number.isNaN(value) ? '' : formatFigure(value, column.decimals),
        `${sums.reports}`,
        `${sums.unknown[index]}`,
      ];
      return `${start},${cells.map(toCell).join(',')}\r\n`;
    })
    .join('');
}

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`;

/** Quoted where that is needed. An apostrophe goes before what a spreadsheet would take for a formula; numbers are none. */
function toCell(value: string): string {
  const isFormula = /^[=+\-@＝＋－＠\t\r\n]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
