import { isBlank } from '../text/lines';
import { defineRule } from './rule';

export const missingTitle = defineRule({
  id: 'missing-title',
  title: { zh: '没有报告标题', en: 'Title missing' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  isForOddParts: true,
  *check({ title, lines }) {
    if (title !== undefined) return;
    const first = lines.find((line) => !isBlank(line)) ?? lines[0];
    yield { start: first.contentStart, end: first.contentEnd, message: { key: 'missing-title', params: {} } };
  },
});
