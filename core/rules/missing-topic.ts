import { findAbsent } from '../text/mentions';
import { defineRule } from './rule';

/** 国办公开办函〔2021〕30号: 总体情况 speaks of five subjects; any mention counts. */
export const missingTopic = defineRule({
  id: 'missing-topic',
  title: { zh: '总体情况缺少某一方面', en: 'Overview leaves out a subject' },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  *check({ text, parts, form }) {
    const overview = parts.find(({ part }) => part.id === 'overview');
    // A draft that goes no further is still being written.
    if (overview === undefined || parts.length < 2 || overview.contentStart === overview.contentEnd) return;
    const content = text.slice(overview.contentStart, overview.contentEnd);
    const missing = findAbsent(form.format.topics, content);
    if (missing.length === 0) return;
    const { start, end } = overview.heading;
    yield {
      start,
      end,
      message: { key: 'missing-topic', params: { missing: missing.map(({ label }) => label) } },
    };
  },
});
