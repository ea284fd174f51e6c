import type { FoldingRange } from 'vscode-languageserver-types';
import { lineAt, type OutlineItem } from '../../core/index';
import type { Reading } from '../analysis';

/** Parts, sub-headings, tables and groups fold; each ends on its last printed line. */
export function listFoldingRanges({ report, outline }: Reading): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = (item: OutlineItem): void => {
    const startLine = lineAt(report.lines, item.start);
    let endLine = lineAt(report.lines, item.end);
    while (endLine > startLine && report.lines[endLine].contentStart === report.lines[endLine].contentEnd)
      endLine--;
    const last = ranges.at(-1);
    const isTwin = last?.startLine === startLine && last.endLine === endLine;
    if (item.kind !== 'report' && item.kind !== 'row' && endLine > startLine && !isTwin)
      ranges.push({ startLine, endLine });
    item.children.forEach(visit);
  };
  outline.forEach(visit);
  return ranges;
}
