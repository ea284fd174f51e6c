import { insertTable } from '../fixes/insert-parts';
import { findTable } from '../model/form';
import { defineRule } from './rule';

/** A part without its table. A table in an annex, and one that a draft has not reached, are information. */
export const missingTable = defineRule({
  id: 'missing-table',
  title: { zh: '缺少表格', en: 'Table missing' },
  severity: 'error',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check(report) {
    const { text, parts, tables, form } = report;
    for (let index = 0; index < parts.length; index++) {
      const { part, heading, contentStart, contentEnd } = parts[index];
      if (part.table === undefined || tables.some(({ table }) => table.table.id === part.table)) continue;
      if (parts.findIndex((other) => other.part === part) !== index) continue;
      const label = findTable(form, part.table)!.table.label;
      const isAttached = /[见详].{0,6}附[件表]|附[件表][一二三四1-4]?[：:）)]/.test(
        text.slice(contentStart, contentEnd),
      );
      const isDraft = index === parts.length - 1;
      yield {
        start: heading.start,
        end: heading.end,
        severity: isAttached || isDraft ? 'information' : 'error',
        message: { key: isAttached ? 'missing-table-attached' : 'missing-table', params: { table: label } },
        fixes: isAttached ? [] : () => insertTable(report, parts[index]),
      };
    }
  },
});
