import type { FormTable } from '../model/form';
import { nameCell } from '../model/names';
import type { Report } from '../model/report';
import { formatFigure } from '../text/figures';
import { compareWithMembers, groupByAgency, type MemberDifference } from '../workspace/compare-with-members';
import { cellPlace, findTrusted, type ReportDigest } from '../workspace/digest';
import type { Members } from '../workspace/organizations';
import { leaveOutCulprits } from '../workspace/comparable-figures';
import type { Related } from './finding';
import { defineRule, type Problem } from './rule';
import { rangeOf } from './totals';

const mostShown = 3;
const mostMissing = 5;
const mostRelated = 24;

/**
 * A table of a government's report differs from the sum of those that the settings file says belong to it. Governments may
 * count otherwise than their departments, so it is for information.
 */
export const parentTotal = defineRule({
  id: 'parent-total',
  title: { zh: '与所属各机关报告之和不符', en: 'Differs from the sum of its members’ reports' },
  severity: 'information',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { disagreements, siblings }) {
    const members = siblings?.members;
    if (members === undefined || members.digests.length === 0) return;
    if (members.missing.length > 0) {
      yield describeMissing(report, members);
      return;
    }
    const own = leaveOutCulprits(report, disagreements);
    const agencies = groupByAgency(members.digests);
    for (const { table } of report.tables) {
      const differences = compareWithMembers(report.form.format.id, own, table, agencies);
      if (differences.length > 0) yield describeDifferences(report, table, differences, agencies);
    }
  },
});

function describeMissing({ title, text }: Report, { digests, missing }: Members): Problem {
  return {
    start: title?.start ?? 0,
    end: title?.end ?? Math.min(text.length, 1),
    message: {
      key: 'parent-total-incomplete',
      params: {
        year: digests[0].year as number,
        missing: missing.slice(0, mostMissing),
        count: missing.length,
      },
    },
  };
}

function describeDifferences(
  report: Report,
  { table }: FormTable,
  differences: readonly MemberDifference[],
  agencies: readonly (readonly ReportDigest[])[],
): Problem {
  const { slots } = report.form;
  const [first] = differences;
  const figure = (slot: number, value: number): string => formatFigure(value, slots[slot].column.decimals);
  const addends = agencies
    .map(([one]) => one)
    .filter((one) => findTrusted(one)[first.slot] !== 0)
    .slice(0, mostRelated);
  return {
    ...rangeOf(report, first.slot),
    message: {
      key: 'parent-total',
      params: {
        table: table.label,
        memberCount: agencies.length,
        count: differences.length,
        cells: differences.slice(0, mostShown).map(({ slot, found, sum }) => ({
          cell: nameCell(slots[slot]),
          found: figure(slot, found),
          sum: figure(slot, sum),
        })),
      },
    },
    related: [
      ...differences.slice(1, mostShown).map(({ slot, found }) => ({
        ...rangeOf(report, slot),
        message: {
          key: 'related-figure' as const,
          params: { name: nameCell(slots[slot]), figure: figure(slot, found) },
        },
      })),
      ...addends.map(
        (one): Related => ({
          uri: one.uri,
          ...cellPlace(one, first.slot),
          message: {
            key: 'related-member',
            params: { agency: one.agency ?? '', figure: figure(first.slot, findTrusted(one)[first.slot]) },
          },
        }),
      ),
    ],
  };
}
