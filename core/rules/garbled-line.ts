import { removeNoise } from '../fixes/remove-line';
import { defineRule, type Problem } from './rule';

/** Noise from conversion inside a table. */
export const garbledLine = defineRule({
  id: 'garbled-line',
  title: { zh: '表格里夹有乱码', en: 'Noise inside a table' },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  check(report) {
    const problems: Problem[] = [];
    for (const { noise, isReadable } of report.tables) {
      if (!isReadable) continue;
      for (const { start, end } of noise) {
        problems.push({
          start,
          end,
          message: { key: 'garbled-line', params: {} },
          fixes: () => removeNoise(report, { start, end }),
        });
      }
    }
    return problems;
  },
});
