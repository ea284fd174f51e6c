import { nameFile } from '../workspace/name-file';
import { defineRule } from './rule';

/** Two files for the same agency and year; which one is valid only a person knows. */
export const duplicateReport = defineRule({
  id: 'duplicate-report',
  title: { zh: '同一机关同一年度有两份报告', en: 'Two reports of the same agency and year' },
  severity: 'information',
  category: 'between-reports',
  scope: 'workspace',
  isForAnyFormat: true,
  *check({ title, text }, { siblings }) {
    if (siblings === undefined || siblings.sameYear.count === 0) return;
    const {
      own,
      sameYear: { count, shown },
    } = siblings;
    yield {
      start: title?.start ?? 0,
      end: title?.end ?? Math.min(text.length, 1),
      message: {
        key: 'duplicate-report',
        params: {
          count,
          files: shown.map(({ uri, textStamp }) => ({
            name: nameFile(uri, own.uri),
            isCopy: textStamp === own.textStamp,
          })),
        },
      },
      related: shown.map((one) => ({
        uri: one.uri,
        ...one.title,
        message: { key: 'related-duplicate', params: {} },
      })),
    };
  },
});
