import type { Summary, SummaryGroup, YearSummary } from './summarize';
import type { Form } from '../model/form';
import type { Sums } from './sums';

/** What was added up of some year, with the form of its slots. */
export interface FormSums {
  readonly form: Form;
  readonly sums: Sums;
}

/** Finds what was added up for the year before: of all reports, or of the agency or region of the same name. */
export type FindEarlier = (year: YearSummary, group?: SummaryGroup) => FormSums | undefined;

/** Looks up the years of a summary. Of a year that is read with two forms the one with more reports is the year before. */
export function createFindEarlier({ years }: Summary): FindEarlier {
  const byYear = new Map<number, YearSummary>();
  for (const one of years) {
    if (one.year === undefined) continue;
    const known = byYear.get(one.year);
    if (known === undefined || one.total.reports > known.total.reports) byYear.set(one.year, one);
  }
  const groups = new Map<YearSummary, Map<string, Sums | 'several'>>();
  const groupsOf = (year: YearSummary): Map<string, Sums | 'several'> => {
    let known = groups.get(year);
    if (known === undefined) {
      known = new Map();
      for (const { name, sums } of year.groups) {
        // Of two agencies of one name nobody can tell which is which.
        if (name !== undefined) known.set(name, known.has(name) ? 'several' : sums);
      }
      groups.set(year, known);
    }
    return known;
  };
  return ({ year }, group) => {
    const before = year === undefined ? undefined : byYear.get(year - 1);
    if (before === undefined) return undefined;
    const sums = group === undefined ? before.total : groupsOf(before).get(group.name ?? '');
    return sums === undefined || sums === 'several' ? undefined : { form: before.form, sums };
  };
}
