import { getForm } from '../choose-form';
import { formats } from '../formats/index';
import type { Form } from '../model/form';
import type { DeclaredOrganization } from '../workspace/organizations';
import type { SummaryEntry } from './entry';
import { type GovernmentComparison, organize } from './governments';
import { judgeStandings, type Standing } from './standing';
import { addFigures, createSums, type Sums } from './sums';

/** What the reports of a year are put together by; with `year` they are not divided further. */
export type Grouping = 'agency' | 'year' | 'region';

export interface SummaryOptions {
  readonly by: Grouping;
  /** Who belongs to whom, by all settings files. */
  readonly organizations?: readonly DeclaredOrganization[];
  /** The region of a report that belongs to no declared government; undefined where it has none. */
  readonly regionOf?: (uri: string) => string | undefined;
}

/** The reports of one agency or region in one year. */
export interface SummaryGroup {
  /** Undefined for reports that name no agency, and for those of no region. */
  readonly name: string | undefined;
  readonly sums: Sums;
  /** Its figures are contained in another report of the year, and not added to the total again. */
  readonly isCovered: boolean;
}

/** The reports of one year that are read with one form: figures of different forms or years are never added up. */
export interface YearSummary {
  readonly form: Form;
  /** Undefined for reports whose year is not certain. */
  readonly year: number | undefined;
  readonly total: Sums;
  /** By name; none where reports are not divided further. */
  readonly groups: readonly SummaryGroup[];
}

/** What became of a report. */
export interface ReportLine {
  readonly entry: SummaryEntry;
  readonly standing: Standing;
  /** The report of a government in which its figures are contained. */
  readonly coveredBy: string | undefined;
  readonly region: string | undefined;
}

/** The table of tables. */
export interface Summary {
  readonly by: Grouping;
  /** The latest form first, of each form the years as they follow. */
  readonly years: readonly YearSummary[];
  /** By uri. */
  readonly reports: readonly ReportLine[];
  readonly comparisons: readonly GovernmentComparison[];
}

/** Adds up the tables of reports; their order does not matter. Never throws. */
export function summarize(
  given: readonly SummaryEntry[],
  { by, organizations = [], regionOf }: SummaryOptions,
): Summary {
  const entries = [...given].sort((a, b) => (a.digest.uri < b.digest.uri ? -1 : 1));
  const standings = judgeStandings(entries);
  const counted = new Set(
    entries.filter((one) => standings.get(one)?.kind === 'counted').map(({ digest }) => digest.uri),
  );
  const { regions, coveredBy, comparisons } = organize(entries, organizations, (uri) => counted.has(uri));
  const reports = entries.map((entry): ReportLine => {
    const { uri } = entry.digest;
    const standing = standings.get(entry)!;
    return {
      entry,
      standing,
      coveredBy: standing.kind === 'counted' ? coveredBy.get(uri) : undefined,
      region: regions.get(uri) ?? regionOf?.(uri),
    };
  });
  return { by, years: addUp(reports, by), reports, comparisons };
}

interface OpenYear extends YearSummary {
  readonly groups: SummaryGroup[];
  readonly byKey: Map<string, SummaryGroup>;
}

function addUp(reports: readonly ReportLine[], by: Grouping): YearSummary[] {
  const years = new Map<string, OpenYear>();
  for (const { entry, standing, coveredBy, region } of reports) {
    const { format, year, agency, agencyKey, uri, printed } = entry.digest;
    if (standing.kind !== 'counted' || format === undefined) continue;
    const key = `${format} ${year}`;
    const open = years.get(key) ?? openYear(getForm(format), year);
    years.set(key, open);
    const isCovered = coveredBy !== undefined;
    if (!isCovered) addFigures(open.total, printed);
    // A region's figures are those of its government's report, where that covers the others.
    if (by === 'year' || (by === 'region' && isCovered)) continue;
    const name = by === 'agency' ? agency : region;
    const groupKey = by === 'agency' ? `${agencyKey ?? uri} ${uri}` : `${region}`;
    let group = open.byKey.get(groupKey);
    if (group === undefined) {
      group = { name, sums: createSums(open.form.slots.length), isCovered };
      open.byKey.set(groupKey, group);
      open.groups.push(group);
    }
    addFigures(group.sums, printed);
  }
  return [...years.values()].map(closeYear).sort(compareYears);
}

function openYear(form: Form, year: number | undefined): OpenYear {
  return { form, year, total: createSums(form.slots.length), groups: [], byKey: new Map() };
}

function closeYear({ form, year, total, groups }: OpenYear): YearSummary {
  // By code, so that the order is the same on every machine; those without a name last.
  const rank = ({ name }: SummaryGroup): string => name ?? '\uffff';
  return { form, year, total, groups: groups.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

function compareYears(a: YearSummary, b: YearSummary): number {
  const place = ({ form }: YearSummary): number =>
    formats.findIndex((one: { readonly id: string }) => one.id === form.format.id);
  return place(b) - place(a) || (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY);
}
