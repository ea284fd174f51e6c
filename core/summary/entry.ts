import type { Label, TableId } from '../formats/format';
import type { Message } from '../messages/catalogue';
import type { Report } from '../model/report';
import { createContext } from '../rules/context';
import { rules } from '../rules/registry';
import { messageOf, type Rule } from '../rules/rule';
import type { RuleSeverities } from '../rules/severities';
import { leaveOutCulprits } from '../workspace/comparable-figures';
import { digestReport, type ReportDigest } from '../workspace/digest';

/**
 * `read`: its figures are added up; `unreadable`: they cannot be told; `outdated`: it is that of an earlier year's form, or
 * columns of it are, and these figures count something else; `missing`: there is none.
 */
export type TableState = 'read' | 'unreadable' | 'outdated' | 'missing';

/** What a summary needs of one report: a few KB, so that tens of thousands fit into memory. The text is not kept. */
export interface SummaryEntry {
  readonly digest: ReportDigest;
  /** As in the digest, without the figures that are certainly wrong: what is held against the sum of members. */
  readonly own: Float64Array;
  readonly tables: readonly { readonly id: TableId; readonly label: Label; readonly state: TableState }[];
  /** Figures of tables that are read which nobody can tell. */
  readonly unknown: number;
  /** What does not add up. */
  readonly wrongSums: readonly Message[];
}

const sumRules = (rules as readonly Rule[]).filter(
  ({ category, severity }) => category === 'arithmetic' && severity === 'error',
);

/** Takes from a report what a summary needs; `severities` are those in force for it. Never throws. */
export function takeEntry(uri: string, report: Report, severities: RuleSeverities = {}): SummaryEntry {
  const context = createContext(report, severities, undefined);
  const digest = { ...digestReport(uri, report), excerpts: [] };
  const tables = listTables(report);
  return {
    digest,
    own: leaveOutCulprits(report, context.disagreements),
    tables,
    unknown: countUnknown(report, digest.printed),
    wrongSums: report.format === undefined ? [] : listWrongSums(report, context, severities),
  };
}

function listTables({ form, tables }: Report): SummaryEntry['tables'] {
  return form.tables.map(({ table: { id, label } }) => {
    const found = tables.filter(({ table }) => table.table.id === id);
    if (found.length === 0) return { id, label, state: 'missing' };
    if (found.some(({ outdated }) => outdated.length > 0)) return { id, label, state: 'outdated' };
    return { id, label, state: found.some(({ isReadable }) => isReadable) ? 'read' : 'unreadable' };
  });
}

function countUnknown({ tables }: Report, figures: Float64Array): number {
  let count = 0;
  for (const { table, isReadable, outdated } of tables) {
    if (!isReadable || outdated.length > 0) continue;
    for (const { firstSlot, block } of table.rows) {
      for (let column = 0; column < block.columns.length; column++)
        if (Number.isNaN(figures[firstSlot + column])) count++;
    }
  }
  return count;
}

function listWrongSums(
  report: Report,
  context: ReturnType<typeof createContext>,
  severities: RuleSeverities,
): Message[] {
  if (context.disagreements.length === 0) return [];
  return sumRules
    .filter(({ id }) => severities[id as keyof RuleSeverities] !== 'off')
    .flatMap((rule) => Array.from(rule.check(report, context), ({ message }) => messageOf(message)));
}
