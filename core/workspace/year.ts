import type { Report } from '../model/report';
import { findActualYear, readYearStatements } from '../prose/actual-year';
import { listPassages } from '../prose/passages';
import { isQuoted, mayBePlan } from '../prose/year-statements';
import { findYears } from '../text/years';

/** So often the text before the tables may name one other year without making the title's doubtful. */
const mostMentions = 1;
const farthestQuotation = 160;

/**
 * The year of a report; undefined where its title may have it wrong: the text tells of another year, or names one again and
 * again and never the title's. Such a report is better compared with none than with the wrong one.
 */
export function findCertainYear(report: Report): number | undefined {
  const { title, year } = report;
  if (year === undefined || title?.year !== year) return year;
  if (isNeverNamed(report, title.end, year)) return undefined;
  const statements = readYearStatements(report, year, listPassages(report)) ?? [];
  return findActualYear(report, statements) === undefined ? year : undefined;
}

/** Whether the text before the tables names another year again and again, and never this one. */
function isNeverNamed({ text, parts }: Report, start: number, year: number): boolean {
  const until = parts.find(({ part }) => part.table !== undefined)?.heading.start ?? text.length;
  const counts = new Map<number, number>();
  for (const one of findYears(text, start, until)) {
    if (one.year === year) return false;
    const before = text.slice(Math.max(start, one.start - farthestQuotation), one.start);
    if (isQuoted(before) || mayBePlan(text, one.behind)) continue;
    counts.set(one.year, (counts.get(one.year) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > mostMentions;
}
