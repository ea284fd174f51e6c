import type { Report } from '../model/report';
import type { Heading } from '../parse/heading';
import type { Fix } from './fix';
import { findHeadingGaps } from './heading-style';
import { blankLines, insertBehind } from './lines';

/** Says that a part has nothing to report. Never safe, and not for 总体情况: every agency has a year to tell of. */
export function sayNone(report: Report, { part, line }: Heading): Fix[] {
  if (part.id === 'overview') return [];
  const { behind } = findHeadingGaps(report);
  return [
    {
      title: { key: 'fix-say-none', params: {} },
      isSafe: false,
      edits: [insertBehind(report, line, [...blankLines(behind), '无。'])],
    },
  ];
}
