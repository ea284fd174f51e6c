import { writeYears } from '../fixes/write-years';
import type { Format } from '../formats/format';
import type { Report } from '../model/report';
import { listPassages, type Passage } from '../prose/passages';
import { createYearReader, mayBePlan, type YearRole, type YearStatement } from '../prose/year-statements';
import { findYears, type YearMention } from '../text/years';
import { defineRule, type Problem } from './rule';

/** More places of one wrong year are one finding: the text as a whole was not brought up to date. */
const mostSinglePlaces = 3;

/** No report names so many years: of a text that does, only the first are read in their sentences. */
const mostMentions = 2000;

export const yearMismatch = defineRule({
  id: 'year-mismatch',
  title: { zh: '年份与报告年度不一致', en: 'Year other than the report’s' },
  severity: 'error',
  category: 'prose',
  scope: 'report',
  *check(report) {
    const { year } = report;
    if (year === undefined) return;
    const statements = readStatements(report, year);
    if (statements === undefined) return;
    const own = statements.filter(({ role }) => role === 'own');
    const periods = statements.filter(({ role }) => role === 'period');
    const titleYear = report.title?.year === undefined ? undefined : findTitleYear(report);
    const actual = titleYear && findActualYear(year, report.form.format, own, periods, statements);
    if (titleYear !== undefined && actual !== undefined) {
      yield describeTitle(
        titleYear,
        actual,
        [...periods, ...own].filter((one) => one.year === actual),
      );
      return;
    }
    yield* describePeriods(periods, year, titleYear);
    yield* describeStrays(own, year, titleYear);
    yield* describePlans(statements, year);
  },
});

/** The years that have a role in the text; undefined where none can be of another year than the report. */
function readStatements(report: Report, year: number): YearStatement[] | undefined {
  const { text } = report;
  const mentions = listPassages(report)
    .flatMap((passage) =>
      findYears(text, passage.start, passage.end).map((mention) => ({ mention, passage })),
    )
    .slice(0, mostMentions);
  // Nearly every report speaks of its own year, and in part five of the next: those are not looked at any closer.
  const isDoubtful = ({ mention, passage }: (typeof mentions)[number]): boolean => {
    if (!isImprovement(passage)) return mention.year !== year;
    return mention.year === year ? mayBePlan(text, mention.behind) : mention.year !== year + 1;
  };
  const doubtful = mentions.filter(isDoubtful);
  if (doubtful.length === 0) return undefined;
  const read = createYearReader(report);
  const statements: YearStatement[] = [];
  const add = ({ mention, passage }: (typeof mentions)[number]): void => {
    const statement = read(mention, passage);
    if (statement !== undefined) statements.push(statement);
  };
  doubtful.forEach(add);
  if (!statements.some((one) => isOdd(one, year))) return undefined;
  mentions.filter((one) => !isDoubtful(one)).forEach(add);
  return statements.sort((x, y) => x.start - y.start);
}

/** Whether a statement cannot be right in a report of `year`. */
function isOdd({ role, year: said, passage }: YearStatement, year: number): boolean {
  if (role === 'plan') return said <= year && isImprovement(passage);
  if (role === 'own' && said === year + 1 && isImprovement(passage)) return false;
  return said !== year;
}

/** Part five, where next year's plans stand. */
function isImprovement({ part }: Passage): boolean {
  return part?.part.id === 'problems';
}

/** The year that period and text agree on against the title's. */
function findActualYear(
  year: number,
  { firstYear }: Format,
  own: readonly YearStatement[],
  periods: readonly YearStatement[],
  all: readonly YearStatement[],
): number | undefined {
  const period = periods[0]?.year;
  if (periods.some((one) => one.year !== period)) return undefined;
  if (period === year) return undefined;
  const counts = new Map<number, number>();
  for (const one of own) counts.set(one.year, (counts.get(one.year) ?? 0) + 1);
  const countOf = (wanted: number): number => counts.get(wanted) ?? 0;
  const isPlannedBehind = (wanted: number): boolean =>
    all.some((one) => one.role === 'plan' && one.year === wanted + 1);
  if (period !== undefined) {
    return countOf(year) === 0 && (countOf(period) > 0 || isPlannedBehind(period)) ? period : undefined;
  }
  // Parts five and six alone may be last year's that nobody brought up to date.
  const spoken = new Set(own.filter((one) => one.year !== year && !isAside(one)).map((one) => one.year));
  const usual: number | undefined = [...spoken].sort((a, b) => countOf(b) - countOf(a))[0];
  if (usual === undefined) return undefined;
  const weight = countOf(usual) + (isPlannedBehind(usual) ? 1 : 0);
  // A form younger than the title's year agrees with the text.
  const fewest = year < firstYear ? 1 : 2;
  const isAgreed = countOf(year) === 0 ? weight >= fewest : weight >= 3 && weight > 2 * countOf(year);
  return isAgreed ? usual : undefined;
}

/** Whether it stands in part five or six. */
function isAside({ passage: { part } }: YearStatement): boolean {
  return part?.part.id === 'problems' || part?.part.id === 'other-matters';
}

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

/** The title's year in its own characters. */
function findTitleYear({ title, year, text }: Report): YearMention | undefined {
  if (title === undefined || year === undefined) return undefined;
  return findYears(text, title.start, title.end).find((one) => one.year === year && one.style !== 'short');
}
