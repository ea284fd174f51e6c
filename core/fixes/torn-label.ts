import type { Report } from '../model/report';
import type { RowReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import type { Fix } from './fix';

/**
 * Writes the whole label of a row whose words were torn over several cells, and leaves the cells. Never safe: the row was
 * told by its place.
 */
export function restoreTornLabel(report: Report, reading: RowReading): Fix[] {
  const { text } = report;
  const { row, labelEnd } = reading;
  const start = findTornStart(report, reading);
  const found = text.slice(start, labelEnd);
  const folded = foldText(found);
  const isGroup = row.groups.some(({ group }) => folded.includes(foldText(group.label.zh)));
  if (folded === '' || isGroup || /[\r\n|]/.test(found)) return [];
  const newText = row.ownName.zh + found.replace(/[^\t]/g, '');
  return [
    {
      title: { key: 'fix-label', params: { expected: row.ownName } },
      isSafe: false,
      edits: [{ start, end: labelEnd, newText }],
    },
  ];
}

/** The cell before the label belongs to it where it has no other words than the label's. */
function findTornStart({ text, lines }: Report, { row, line, labelStart }: RowReading): number {
  if (text[labelStart - 1] !== '\t') return labelStart;
  const start = Math.max(lines[line].start, text.lastIndexOf('\t', labelStart - 2) + 1);
  const own = foldText(row.ownName.zh);
  const folded = foldText(text, start, labelStart);
  return folded !== '' && [...folded].every((character) => own.includes(character)) ? start : labelStart;
}
