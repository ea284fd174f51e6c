import type { Report } from '../model/report';
import { findPlaceholders, type Placeholder } from '../prose/placeholders';
import { defineRule, type Problem } from './rule';

/** With more prompts than these left, or with parts still to come or empty, a report is a draft. */
const mostPromptsLeft = 2;

export const placeholder = defineRule({
  id: 'placeholder',
  title: { zh: '有内容没有填写', en: 'Something left to be filled in' },
  severity: 'error',
  category: 'prose',
  scope: 'report',
  check(report, { passages }) {
    const problems: Problem[] = [];
    const found = findPlaceholders(report, passages);
    if (found.length === 0) return problems;
    const isDraft = isStillWritten(report, found);
    for (const { kind, start, end } of found) {
      problems.push({
        start,
        end,
        // What a template asks for says what a draft still lacks.
        severity: kind === 'prompt' && isDraft ? 'information' : 'error',
        message: { key: `placeholder-${kind}`, params: { words: report.text.slice(start, end).trim() } },
      });
    }
    return problems;
  },
});

function isStillWritten({ form, parts }: Report, found: readonly Placeholder[]): boolean {
  const isWhole = form.format.parts.every((part) =>
    parts.some((one) => one.part === part && one.contentStart < one.contentEnd),
  );
  return !isWhole || found.filter(({ kind }) => kind === 'prompt').length > mostPromptsLeft;
}
