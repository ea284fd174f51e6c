import type { FormatId, TableId } from '../formats/format';
import { getForm } from '../choose-form';
import { compareWithMembers, groupByAgency, type MemberDifference } from '../workspace/compare-with-members';
import type { DeclaredOrganization, Members } from '../workspace/organizations';
import { createReportIndex, type Government } from '../workspace/report-index';
import type { SummaryEntry } from './entry';

/** A government's report beside the sum of those that belong to it: what `parent-total` finds. */
export interface GovernmentComparison {
  readonly government: string;
  readonly year: number;
  /** Of the government's report. */
  readonly uri: string;
  readonly format: FormatId;
  readonly memberCount: number;
  /** Declared members without a report: then nothing is compared. */
  readonly missing: readonly string[];
  readonly differences: readonly (MemberDifference & { readonly table: TableId })[];
}

/** What the settings files say of who belongs to whom. */
export interface Organized {
  /** By the uri of a report the government that it belongs to, the topmost one; governments belong to themselves. */
  readonly regions: ReadonlyMap<string, string>;
  /** By the uri of a report the report of a government in which its figures are contained. */
  readonly coveredBy: ReadonlyMap<string, string>;
  readonly comparisons: readonly GovernmentComparison[];
}

/**
 * Reads the declared organizations off the reports. `isCounted` says which reports are added up: what no report covers is
 * covered by nobody.
 */
export function organize(
  entries: readonly SummaryEntry[],
  declared: readonly DeclaredOrganization[],
  isCounted: (uri: string) => boolean,
): Organized {
  const none = { regions: new Map(), coveredBy: new Map(), comparisons: [] };
  if (!declared.some(({ organization }) => Object.keys(organization).length > 0)) return none;
  const index = createReportIndex();
  index.organize(declared);
  const byUri = new Map<string, SummaryEntry>();
  const years = new Set<number>();
  for (const entry of entries) {
    index.set(entry.digest);
    byUri.set(entry.digest.uri, entry);
    if (entry.digest.year !== undefined) years.add(entry.digest.year);
  }
  const regions = new Map<string, string>();
  const coveredBy = new Map<string, string>();
  for (const year of years) {
    const above = new Map<string, Government>();
    const governments = index.listGovernments(year);
    for (const one of governments) for (const { uri } of one.members.digests) above.set(uri, one);
    for (const one of governments) {
      for (const { uri } of [...one.digests, ...one.members.digests]) {
        const chain = climb(above.get(uri) ?? one, above);
        regions.set(uri, chain[chain.length - 1].name);
        const cover = chain
          .flatMap(({ digests }) => digests)
          .findLast((own) => own.uri !== uri && isCounted(own.uri));
        if (cover !== undefined && above.has(uri)) coveredBy.set(uri, cover.uri);
      }
    }
  }
  const comparisons = entries.flatMap((entry) => {
    const { members } = index.siblingsOf(entry.digest);
    return members === undefined || !isCounted(entry.digest.uri) ? [] : compare(entry, members);
  });
  return { regions, coveredBy, comparisons };
}

/** A government and those above it. */
function climb(first: Government, above: ReadonlyMap<string, Government>): Government[] {
  const chain = [first];
  for (;;) {
    const [own] = chain[chain.length - 1].digests;
    const next = own && above.get(own.uri);
    // A declaration may lead in circles.
    if (next === undefined || chain.includes(next)) return chain;
    chain.push(next);
  }
}

/** The same as `parent-total` says, of every cell. */
function compare(
  { digest, own, tables }: SummaryEntry,
  { digests, missing }: Members,
): GovernmentComparison[] {
  const { agency, year, uri, format } = digest;
  if (digests.length === 0 || year === undefined || format === undefined) return [];
  const agencies = groupByAgency(digests);
  const present = getForm(format).tables.filter(({ table }) =>
    tables.some(({ id, state }) => id === table.id && state !== 'missing'),
  );
  const differences =
    missing.length > 0
      ? []
      : present.flatMap((table) =>
          compareWithMembers(format, own, table, agencies).map((one) => ({ ...one, table: table.table.id })),
        );
  return [
    { government: agency ?? '', year, uri, format, memberCount: agencies.length, missing, differences },
  ];
}
