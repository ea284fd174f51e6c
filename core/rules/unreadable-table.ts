import { defineRule, type Problem } from './rule';

/** A table that cannot be read with confidence is named once; its cells and totals are left alone. */
export const unreadableTable = defineRule({
  id: 'unreadable-table',
  title: { zh: '表格无法识别', en: 'Table cannot be read' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check({ tables, lines, parts }) {
    const problems: Problem[] = [];
    const unfinished = parts.at(-1)?.part.table;
    for (const { table, isReadable, outdated, firstLine, areBlanksGuessed, isHollow } of tables) {
      if (isReadable || outdated.length > 0) continue;
      const { contentStart, contentEnd } = lines[firstLine];
      const message = { key: 'unreadable-table', params: { table: table.table.label } } as const;
      // Zeros left blank are no fault, nor is the conversion that lost the blanks.
      const isHarmless = table.table.id === unfinished || isHollow === true || areBlanksGuessed === true;
      const severity = isHarmless ? 'information' : 'warning';
      problems.push({ start: contentStart, end: contentEnd, severity, message });
    }
    return problems;
  },
});
