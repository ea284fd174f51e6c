import { defineRule } from './rule';

/** Said once for reports whose year has a form we do not check (条例第五十条: the form is updated from time to time). */
export const unsupportedFormat = defineRule({
  id: 'unsupported-format',
  title: { zh: '该年度没有统一表格，不作核对', en: 'Year without the form’s tables: not checked' },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  isForAnyFormat: true,
  *check({ format, year, title, text, form }) {
    if (format !== undefined || year === undefined) return;
    const message = {
      key: 'unsupported-format',
      params: { year, firstYear: form.format.firstYear },
    } as const;
    yield { start: title?.start ?? 0, end: title?.end ?? Math.min(text.length, 1), message };
  },
});
