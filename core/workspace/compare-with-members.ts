import type { FormatId } from '../formats/format';
import type { FormTable } from '../model/form';
import { findTrusted, type ReportDigest } from './digest';

/** A cell of a government's report beside the sum of its members'. */
export interface MemberDifference {
  readonly slot: number;
  readonly found: number;
  readonly sum: number;
}

/** Of each agency its reports; nearly always one. */
export function groupByAgency(digests: readonly ReportDigest[]): (readonly ReportDigest[])[] {
  const groups = new Map<string, ReportDigest[]>();
  for (const digest of digests) {
    const key = digest.agencyKey ?? digest.uri;
    groups.set(key, [...(groups.get(key) ?? []), digest]);
  }
  return [...groups.values()];
}

/**
 * The cells of a table that differ from the sum of the members'. `own` are the government's figures without those that are
 * certainly wrong (`leaveOutCulprits`), by slot of its form.
 */
export function compareWithMembers(
  format: FormatId,
  own: Float64Array,
  { rows }: FormTable,
  agencies: readonly (readonly ReportDigest[])[],
): MemberDifference[] {
  const differences: MemberDifference[] = [];
  for (const { firstSlot, block } of rows) {
    for (let column = 0; column < block.columns.length; column++) {
      const slot = firstSlot + column;
      const sum = agencies.reduce((total, reports) => total + readFigure(reports, format, slot), 0);
      // A figure that is not known, of the government or of a member, leaves nothing to compare.
      if (Number.isNaN(sum) || Number.isNaN(own[slot]) || sum === own[slot]) continue;
      differences.push({ slot, found: own[slot], sum });
    }
  }
  return differences;
}

/** An agency's figure; NaN where it is not known or its reports disagree. */
function readFigure(reports: readonly ReportDigest[], format: FormatId, slot: number): number {
  const figures = reports.map((one) => (one.format === format ? findTrusted(one)[slot] : Number.NaN));
  return figures.every((figure) => figure === figures[0]) ? figures[0] : Number.NaN;
}
