import { placeLevels } from '../formats/agencies';
import { findAgencyPlace } from '../model/agency-names';
import type { ReportDigest } from '../workspace/digest';
import type { SummaryEntry } from './entry';

/** Whether a report is added up. */
export type Standing =
  | { readonly kind: 'counted' }
  /** Another file of the same agency and year is counted instead. */
  | { readonly kind: 'duplicate'; readonly of: string; readonly isCopy: boolean }
  /** It is of a year before the form, or none of its tables can be read. */
  | { readonly kind: 'left-out'; readonly reason: 'unsupported' | 'no-tables' };

const fullPlaces = placeLevels.slice(0, 3).join('');

/**
 * What tells a report from others: agency and year. Names of towns and of departments without their county's recur from
 * county to county, so that of those only files of one folder are taken for the same agency. Undefined where the report does
 * not say who or when.
 */
function identify({ agency, agencyKey, year, uri }: ReportDigest): string | undefined {
  if (agency === undefined || agencyKey === undefined || year === undefined) return undefined;
  const place = findAgencyPlace(agency);
  const isFull = place !== undefined && fullPlaces.includes(firstEnding(place));
  return `${year} ${agencyKey}${isFull ? '' : ` ${uri.slice(0, uri.lastIndexOf('/'))}`}`;
}

/** The ending of the largest place that a name of a place begins with: 县 of 松岭县青石镇. */
function firstEnding(place: string): string {
  return [...place].find((character, at) => at > 0 && fullPlaces.includes(character)) ?? '?';
}

/** Says of every report whether it counts; the entries are in the order of their uris. */
export function judgeStandings(entries: readonly SummaryEntry[]): Map<SummaryEntry, Standing> {
  const standings = new Map<SummaryEntry, Standing>();
  const rivals = new Map<string, SummaryEntry[]>();
  for (const entry of entries) {
    const { digest, tables } = entry;
    if (digest.format === undefined) standings.set(entry, { kind: 'left-out', reason: 'unsupported' });
    else if (!tables.some(({ state }) => state === 'read'))
      standings.set(entry, { kind: 'left-out', reason: 'no-tables' });
    else {
      standings.set(entry, { kind: 'counted' });
      const key = identify(digest);
      if (key !== undefined) rivals.set(key, [...(rivals.get(key) ?? []), entry]);
    }
  }
  for (const files of rivals.values()) {
    const best = files.reduce((one, other) => (isBetter(other, one) ? other : one));
    for (const one of files) {
      if (one === best) continue;
      const isCopy = one.digest.textStamp === best.digest.textStamp;
      standings.set(one, { kind: 'duplicate', of: best.digest.uri, isCopy });
    }
  }
  return standings;
}

/** Of several files the one that tells most counts, then the one that adds up best, then the first by name. */
function isBetter(one: SummaryEntry, other: SummaryEntry): boolean {
  const told = countTold(one) - countTold(other);
  return told !== 0 ? told > 0 : one.wrongSums.length < other.wrongSums.length;
}

function countTold({ digest: { printed } }: SummaryEntry): number {
  let count = 0;
  for (const figure of printed) if (!Number.isNaN(figure)) count++;
  return count;
}
