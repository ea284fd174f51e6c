import { findAbsent } from '../text/mentions';
import { defineRule, type Problem } from './rule';

/** 国办公开办函〔2021〕30号: 总体情况 speaks of five subjects; any mention counts. */
export const missingTopic = defineRule({
  id: 'missing-topic',
  title: { zh: '总体情况缺少某一方面', en: 'Overview leaves out a subject' },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  check({ text, parts, form }) {
    const problems: Problem[] = [];
    const overview = parts.find(({ part }) => part.id === 'overview');
    // A draft that goes no further is still being written.
    if (overview === undefined || parts.length < 2 || overview.contentStart === overview.contentEnd)
      return problems;
    const content = text.slice(overview.contentStart, overview.contentEnd);
    const missing = findAbsent(form.format.topics, content);
    if (missing.length === 0) return problems;
    const { start, end } = overview.heading;
    problems.push({
      start,
      end,
      message: { key: 'missing-topic', params: { missing: missing.map(({ label }) => label) } },
    });
    return problems;
  },
});
