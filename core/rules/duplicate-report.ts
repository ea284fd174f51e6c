import type { Report } from '../model/report';
import { nameFile } from '../workspace/name-file';
import type { Siblings } from '../workspace/report-index';
import type { Finding } from './finding';
import { defineRule } from './rule';

/** Two files for the same agency and year; which one is valid only a person knows. */
export const duplicateReport = defineRule({
  id: 'duplicate-report',
  title: { zh: '同一机关同一年度有两份报告', en: 'Two reports of the same agency and year' },
  severity: 'information',
  category: 'between-reports',
  scope: 'workspace',
  isForAnyFormat: true,
  *check(report, { siblings }) {
    const problem = siblings && describeDuplicates(placeTitle(report), siblings);
    if (problem !== undefined) yield problem;
  },
});

/** Where the title stands, or the beginning of the report. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
}

export function placeTitle({ title, text }: Pick<Report, 'title' | 'text'>): TitlePlace {
  return { start: title?.start ?? 0, end: title?.end ?? Math.min(text.length, 1) };
}

/** What is said at the title of a report with others of its agency and year beside it. */
export function describeDuplicates(
  { start, end }: TitlePlace,
  { own, sameYear: { count, shown } }: Siblings,
): Pick<Finding, 'start' | 'end' | 'message' | 'related'> | undefined {
  if (count === 0) return undefined;
  return {
    start,
    end,
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
}
