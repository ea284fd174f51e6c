import type { Report } from '../model/report';

/**
 * The year of a report; undefined where its title may have it wrong: the text before the tables names another year again
 * and again and never that one. Such a report is told so, and is better compared with none than with the wrong one.
 */
export function findCertainYear({ text, title, year, parts }: Report): number | undefined {
  if (year === undefined || title?.year !== year) return year;
  const until = parts.find(({ part }) => part.table !== undefined)?.heading.start ?? text.length;
  const named = [...text.slice(title.end, Math.min(until, title.end + 20_000)).matchAll(/20\d\d(?=\s?年)/g)];
  const isNamed = named.some(([digits]) => Number(digits) === year);
  return named.length >= 2 && !isNamed ? undefined : year;
}
