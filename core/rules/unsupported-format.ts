import { formats } from '../formats/index';
import { defineRule } from './rule';

/** Said once for reports of years that had no unified form with these tables: 2018 and earlier. */
export const unsupportedFormat = defineRule({
  id: 'unsupported-format',
  title: { zh: '该年度没有统一表格，不作核对', en: 'Year without the form’s tables: not checked' },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  isForAnyFormat: true,
  isForOddParts: true,
  *check({ format, year, title, text }) {
    if (format !== undefined || year === undefined) return;
    const message = {
      key: 'unsupported-format',
      params: { year, firstYear: formats[0].firstYear },
    } as const;
    yield { start: title?.start ?? 0, end: title?.end ?? Math.min(text.length, 1), message };
  },
});
