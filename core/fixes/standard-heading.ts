import { latestForm } from '../choose-form';
import type { Report } from '../model/report';
import { foldText } from '../text/characters';
import type { Fix } from './fix';
import { keepLayout } from './keep-layout';
import { matchWidth } from './style';

/**
 * Writes the form's words for a heading worded otherwise. No fault is mended: other words for a part are no finding. Not in
 * reports on an earlier form, whose reports word their headings in several ways.
 */
export function standardizeHeading(report: Report, start: number, end: number): readonly Fix[] {
  const { text, headings, format } = report;
  if (format !== latestForm.form.format.id) return [];
  const heading = headings.find((one) => one.start <= end && start <= one.end);
  if (heading === undefined || heading.isMisspelt) return [];
  const { part, labelStart } = heading;
  const words = text.slice(labelStart, heading.end);
  if (foldText(words) === foldText(part.label.zh)) return [];
  const newText = matchWidth(part.label.zh, words);
  return keepLayout(report, [
    {
      title: { key: 'standard-heading', params: { expected: part.label } },
      isSafe: true,
      edits: [{ start: labelStart, end: heading.end, newText }],
    },
  ]);
}
