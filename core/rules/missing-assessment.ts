import { assessments, governmentNames } from '../formats/agencies';
import { findAbsent } from '../text/mentions';
import { defineRule, type Problem } from './rule';

/** 第五十条第一款第四项: reports of people's governments cover assessment, appraisal and accountability. */
export const missingAssessment = defineRule({
  id: 'missing-assessment',
  title: {
    zh: '没有写工作考核、社会评议或责任追究',
    en: 'Assessment, appraisal or accountability not reported',
  },
  severity: 'information',
  category: 'structure',
  scope: 'report',
  check({ agency, title, text, parts, runningText }) {
    const problems: Problem[] = [];
    if (agency === undefined || title === undefined || parts.length < 5) return problems;
    if (!governmentNames.some((ending) => agency.endsWith(ending))) return problems;
    const missing = findAbsent(assessments, text, runningText.isTraditional);
    if (missing.length === 0) return problems;
    const anchor = parts.find(({ part }) => part.id === 'overview')?.heading ?? title;
    problems.push({
      start: anchor.start,
      end: anchor.end,
      message: { key: 'missing-assessment', params: { missing: missing.map(({ label }) => label) } },
    });
    return problems;
  },
});
