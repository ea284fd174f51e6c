import type { PartReading, Report } from '../model/report';
import type { Fix } from './fix';
import { findPrintedBefore } from './lines';

/** Removes a part that stands twice word for word, with its heading. Parts that differ are for a person to bring together. */
export function removePart(report: Report, first: PartReading, second: PartReading): Fix[] {
  const { text, lines } = report;
  const read = ({ heading, contentStart, contentEnd }: PartReading): string =>
    text.slice(heading.labelStart, heading.end) + text.slice(contentStart, contentEnd).replace(/\s+/g, ' ');
  const { line } = second.heading;
  const before = findPrintedBefore(report, line);
  const last = findPrintedBefore(report, second.untilLine);
  if (read(first) !== read(second) || before < 0) return [];
  const title = { key: 'fix-remove-part', params: { part: second.part.label } } as const;
  const edit = { start: lines[before].end, end: lines[last].end, newText: '' };
  return [{ title, isSafe: true, edits: [edit] }];
}
