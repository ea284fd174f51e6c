import { getLanguage, type Locale, severityNames, wordMessage } from '../../core/index';
import { describeProblem } from '../problem';
import { placeOf } from './place';
import type { Reporter } from './reporter';
import { quote } from './quote';
import { getRule } from './rule-index';

const header: Readonly<Record<Locale, readonly string[]>> = {
  'zh-cn': ['文件', '机关', '年度', '级别', '规则', '规则名称', '行', '列', '说明', '原文'],
  en: ['File', 'Agency', 'Year', 'Severity', 'Rule', 'Title', 'Line', 'Column', 'Message', 'Text'],
};
const longestQuote = 80;

/**
 * `check --format csv`: a row for each finding, as Excel opens it with a double click: UTF-8 with a BOM, lines ending with
 * CRLF (RFC 4180), no cell that a spreadsheet would reckon.
 */
export const csv: Reporter = {
  saysTotals: false,
  separator: '\r\n',
  open: ({ locale }) => `\uFEFF${toRow(header[locale])}\r\n`,
  describe(checked, { locale }) {
    const { file } = checked;
    const names = severityNames[locale];
    if ('problem' in checked)
      return toRow([file, '', '', names.error, '', '', '', '', describeProblem(checked, locale) ?? '', '']);
    const { report, findings } = checked;
    const { agency = '', year = '', text } = report;
    return findings
      .map((finding) => {
        const { line, column } = placeOf(report, finding);
        const title = getRule(finding.rule).title[getLanguage(locale)];
        const quoted = quote(text, finding, longestQuote);
        const message = wordMessage(finding.message, locale);
        return toRow([
          file,
          agency,
          year,
          names[finding.severity],
          finding.rule,
          title,
          line,
          column,
          message,
          quoted,
        ]);
      })
      .join('\r\n');
  },
  close: (_, hasFiles) => (hasFiles ? '\r\n' : ''),
};

function toRow(cells: readonly (string | number)[]): string {
  return cells.map(toCell).join(',');
}

/** Quoted where that is needed. An apostrophe goes before what a spreadsheet would take for a formula. */
function toCell(value: string | number): string {
  if (typeof value === 'number') return `${value}`;
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
