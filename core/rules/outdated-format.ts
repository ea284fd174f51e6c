import { defineRule } from './rule';

/** The trial form of 2019 in a report of 2021 or later, said once per table. */
export const outdatedFormat = defineRule({
  id: 'outdated-format',
  title: { zh: '用了 2019 年试行格式', en: 'Trial form of 2019 used' },
  severity: 'error',
  category: 'structure',
  scope: 'report',
  isForOddTables: true,
  *check({ text, tables, form }) {
    for (const { outdated } of tables) {
      if (outdated.length === 0) continue;
      const [first] = [...outdated].sort((a, b) => a.start - b.start);
      const words = text.slice(first.start, first.end);
      yield { ...first, message: { key: 'outdated-format', params: { words, notice: form.format.notice } } };
    }
  },
});
