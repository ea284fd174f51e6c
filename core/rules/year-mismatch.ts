import { writeYears } from '../fixes/write-years';
import { findActualYear, findTitleYear, isOdd, readYearStatements } from '../prose/actual-year';
import type { YearRole, YearStatement } from '../prose/year-statements';
import type { YearMention } from '../text/years';
import { defineRule, type Problem } from './rule';

/** More places of one wrong year are one finding: the text as a whole was not brought up to date. */
const mostSinglePlaces = 3;

export const yearMismatch = defineRule({
  id: 'year-mismatch',
  title: { zh: '年份与报告年度不一致', en: 'Year other than the report’s' },
  severity: 'error',
  category: 'prose',
  scope: 'report',
  check(report, { passages }) {
    const problems: Problem[] = [];
    const { year, title } = report;
    // Without a title nothing says firmly enough whose year it is.
    if (year === undefined || title === undefined) return problems;
    const statements = readYearStatements(report, year, passages);
    if (statements === undefined) return problems;
    const own = statements.filter(({ role }) => role === 'own');
    const periods = statements.filter(({ role }) => role === 'period');
    const titleYear = title.year === undefined ? undefined : findTitleYear(report);
    const actual = findActualYear(report, statements);
    if (titleYear !== undefined && actual !== undefined) {
      problems.push(
        describeTitle(
          titleYear,
          actual,
          [...periods, ...own].filter((one) => one.year === actual),
        ),
      );
      return problems;
    }
    problems.push(...describePeriods(periods, year, titleYear));
    problems.push(...describeStrays(own, year, titleYear));
    problems.push(...describePlans(statements, year));
    return problems;
  },
});

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf({ start, behind }: YearMention): Place {
  return { start, end: behind };
}

function describeTitle(title: YearMention, actual: number, places: readonly YearStatement[]): Problem {
  const period = places.find(({ role }) => role === 'period');
  return {
    ...placeOf(title),
    severity: 'error',
    message: {
      key: period === undefined ? 'year-mismatch-title' : 'year-mismatch-title-period',
      params: { found: title.year, actual },
    },
    related: places.map((one) => ({
      ...placeOf(one),
      message: { key: 'related-year', params: { year: actual, role: roleOf(one) } },
    })),
    fixes: () => [
      writeYears([title], actual),
      ...(period === undefined ? [writeYears(places, title.year)] : []),
    ],
  };
}

function roleOf({ role }: YearStatement): Exclude<YearRole, 'plan'> {
  return role === 'period' ? 'period' : 'own';
}

function relateTitle(title: YearMention | undefined): Problem['related'] {
  if (title === undefined) return undefined;
  return [{ ...placeOf(title), message: { key: 'related-title-year', params: { year: title.year } } }];
}

/** 统计期限: one finding, from its first wrong year to its last. */
function* describePeriods(
  periods: readonly YearStatement[],
  year: number,
  title: YearMention | undefined,
): Iterable<Problem> {
  const wrong = periods.filter((one) => one.year !== year);
  const first = wrong[0];
  if (first === undefined) return;
  // Years of several lengths of time are none that the report is about.
  if (wrong.some((one) => one.year !== first.year)) return;
  yield {
    start: first.start,
    end: wrong[wrong.length - 1].behind,
    severity: 'error',
    message: { key: 'year-mismatch-period', params: { found: first.year, year } },
    related: relateTitle(title),
    fixes: () => [writeYears(wrong, year)],
  };
}

function* describeStrays(
  own: readonly YearStatement[],
  year: number,
  title: YearMention | undefined,
): Iterable<Problem> {
  const wrong = own.filter((one) => isOdd(one, year));
  const isConsistent = wrong.length > 1 && wrong.length === own.length;
  for (const found of new Set(wrong.map((one) => one.year))) {
    const places = wrong.filter((one) => one.year === found);
    const isOne = places.length > mostSinglePlaces;
    for (const place of isOne ? places.slice(0, 1) : places) {
      yield {
        ...placeOf(place),
        severity: isConsistent ? 'error' : 'warning',
        message: { key: 'year-mismatch-own', params: { found, year, count: isOne ? places.length : 1 } },
        related: isOne
          ? places.slice(1).map((one) => ({
              ...placeOf(one),
              message: { key: 'related-year' as const, params: { year: found, role: 'own' as const } },
            }))
          : relateTitle(title),
        fixes: () => [writeYears(isOne ? places : [place], year)],
      };
    }
  }
}

/** Part five plans for a year that is over. */
function* describePlans(statements: readonly YearStatement[], year: number): Iterable<Problem> {
  for (const one of statements) {
    if (one.role !== 'plan' || !isOdd(one, year)) continue;
    yield {
      ...placeOf(one),
      severity: 'warning',
      message: { key: 'year-mismatch-plan', params: { found: one.year, year } },
      fixes: () => [writeYears([one], year + 1)],
    };
  }
}
