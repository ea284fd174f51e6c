import type { Report } from '../model/report';
import type { RowReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import type { Fix } from './fix';

/**
 * Writes the whole label of a row whose words were torn over several cells, and leaves the cells. Never safe: the row was
 * told by its place.
 */
export function restoreTornLabel({ text }: Report, { row, labelStart, labelEnd }: RowReading): Fix[] {
  const found = text.slice(labelStart, labelEnd);
  const folded = foldText(found);
  const isGroup = row.groups.some((group) => folded.includes(foldText(group.group.label.zh)));
  if (folded === '' || isGroup || /[\r\n|]/.test(found)) return [];
  const newText = row.ownName.zh + found.replace(/[^\t]/g, '');
  return [
    {
      title: { key: 'fix-label', params: { expected: row.ownName } },
      isSafe: false,
      edits: [{ start: labelStart, end: labelEnd, newText }],
    },
  ];
}
