import type { Report } from '../model/report';
import { lineAt } from '../text/lines';
import { hasMarks } from './cell-marks';
import type { Fix } from './fix';
import { removeLines } from './lines';

/** Takes out a line that does not belong where it is. Never safe: its words go, and that they do not belong is a guess. */
export function removeLineAt(report: Report, offset: number): Fix[] {
  const line = lineAt(report.lines, offset);
  const title = { key: 'fix-remove-line', params: {} } as const;
  return [{ title, isSafe: false, edits: [removeLines(report, line, line)] }];
}

/** Takes out noise; of a line with several cells, such as a damaged header, something may be worth keeping. */
export function removeNoise(
  report: Report,
  { start, end }: { readonly start: number; readonly end: number },
): Fix[] {
  return hasMarks(report.text.slice(start, end)) ? [] : removeLineAt(report, start);
}
