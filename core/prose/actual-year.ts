import type { Report } from '../model/report';
import { findYears, readYearBefore, type YearMention } from '../text/years';
import type { Passage } from './passages';
import { createYearReader, mayBePlan, type YearStatement } from './year-statements';

/** No report names so many years: of a text that does, only the first are read in their sentences. */
const mostMentions = 2000;

/** The years that have a role in the text; undefined where none can be of another year than the report. */
export function readYearStatements(
  report: Report,
  year: number,
  passages: readonly Passage[],
): YearStatement[] | undefined {
  const { text, runningText } = report;
  const usual: PlacedMention[] = [];
  const doubtful: PlacedMention[] = [];
  const { years } = runningText.places;
  let next = 0;
  for (const passage of passages) {
    for (; years[next] < passage.end; next++) {
      if (years[next] < passage.start) continue;
      const mention = readYearBefore(text, years[next], passage.start);
      if (mention === undefined) continue;
      if (usual.length + doubtful.length === mostMentions) break;
      const placed = { mention, passage };
      if (isDoubtful(text, placed, year)) doubtful.push(placed);
      else usual.push(placed);
    }
  }
  if (doubtful.length === 0) return undefined;
  const read = createYearReader(report);
  const statements: YearStatement[] = [];
  const add = ({ mention, passage }: PlacedMention): void => {
    const statement = read(mention, passage);
    if (statement !== undefined) statements.push(statement);
  };
  doubtful.forEach(add);
  if (!statements.some((one) => isOdd(one, year))) return undefined;
  usual.forEach(add);
  return statements.sort((x, y) => x.start - y.start);
}

interface PlacedMention {
  readonly mention: YearMention;
  readonly passage: Passage;
}

/** Nearly every report speaks of its own year, and in part five of the next: those are not looked at any closer. */
function isDoubtful(text: string, { mention, passage }: PlacedMention, year: number): boolean {
  if (!isImprovement(passage)) return mention.year !== year;
  return mention.year === year ? mayBePlan(text, mention.behind) : mention.year !== year + 1;
}

/** Whether a statement cannot be right in a report of `year`. */
export function isOdd({ role, year: said, passage }: YearStatement, year: number): boolean {
  if (role === 'plan') return said <= year && isImprovement(passage);
  if (role === 'own' && said === year + 1 && isImprovement(passage)) return false;
  return said !== year;
}

/** Part five, where next year's plans stand. */
function isImprovement({ part }: Passage): boolean {
  return part?.part.id === 'problems';
}

/** The year that period and text agree on against the title's; undefined where the title may be right. */
export function findActualYear(
  { year, title, form }: Report,
  statements: readonly YearStatement[],
): number | undefined {
  if (year === undefined || title?.year !== year) return undefined;
  const own = statements.filter(({ role }) => role === 'own');
  const periods = statements.filter(({ role }) => role === 'period');
  const period = periods[0]?.year;
  if (periods.some((one) => one.year !== period)) return undefined;
  if (period === year) return undefined;
  const counts = new Map<number, number>();
  for (const one of own) counts.set(one.year, (counts.get(one.year) ?? 0) + 1);
  const countOf = (wanted: number): number => counts.get(wanted) ?? 0;
  const isPlannedBehind = (wanted: number): boolean =>
    statements.some((one) => one.role === 'plan' && one.year === wanted + 1);
  if (period !== undefined) {
    return countOf(year) === 0 && (countOf(period) > 0 || isPlannedBehind(period)) ? period : undefined;
  }
  // Parts five and six alone may be last year's that nobody brought up to date.
  const spoken = new Set(own.filter((one) => one.year !== year && !isAside(one)).map((one) => one.year));
  const usual: number | undefined = [...spoken].sort((a, b) => countOf(b) - countOf(a))[0];
  if (usual === undefined) return undefined;
  const weight = countOf(usual) + (isPlannedBehind(usual) ? 1 : 0);
  // A form younger than the title's year agrees with the text.
  const fewest = year < form.format.firstYear ? 1 : 2;
  const isAgreed = countOf(year) === 0 ? weight >= fewest : weight >= 3 && weight > 2 * countOf(year);
  return isAgreed ? usual : undefined;
}

/** Whether it stands in part five or six. */
function isAside({ passage: { part } }: YearStatement): boolean {
  return part?.part.id === 'problems' || part?.part.id === 'other-matters';
}

/** The title's year in its own characters. */
export function findTitleYear({ title, year, text }: Report): YearMention | undefined {
  if (title === undefined || year === undefined) return undefined;
  return findYears(text, title.start, title.end).find((one) => one.year === year && one.style !== 'short');
}
