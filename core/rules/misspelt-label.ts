import { restoreTornLabel } from '../fixes/torn-label';
import { findOwnStart } from '../fixes/row-label';
import { matchWidth } from '../fixes/style';
import type { Label } from '../formats/format';
import { listSpellings } from '../model/names';
import type { TableReading } from '../parse/table-reading';
import { foldText } from '../text/characters';
import { CellKind } from '../text/figures';
import { skipNumeral } from '../text/numerals';
import { editDistance } from '../text/similarity';
import { defineRule, type Problem } from './rule';

/**
 * A label with one or two wrong characters. A slip of the agency is worth a warning; where the same table shows damage
 * from conversion, so is this likely to be.
 */
export const misspeltLabel = defineRule({
  id: 'misspelt-label',
  title: { zh: '标题、行名或列名有错字', en: 'Misspelt heading or label' },
  severity: 'warning',
  category: 'structure',
  scope: 'report',
  mayApply: ({ headings, tables }) =>
    !tables.every(({ isPlain }) => isPlain) || headings.some(({ isMisspelt }) => isMisspelt),
  *check(report) {
    const { text, tables, headings } = report;
    for (const heading of headings) {
      const { part, labelStart, end } = heading;
      if (heading.isMisspelt)
        yield describe(text, labelStart, end, chooseSpelling(text.slice(labelStart, end), part.label));
    }
    for (const table of tables) {
      if (table.isPlain || !table.isReadable || table.outdated.length > 0) continue;
      if (table.misspelt.length === 0 && table.rows.every(({ labelState }) => labelState === 'exact'))
        continue;
      const severity = isDamaged(table) ? 'information' : 'warning';
      for (const { start, end, expected } of table.misspelt)
        yield { ...describe(text, start, end, expected), severity };
      for (const reading of table.rows) {
        const { row, labelState, labelStart, labelEnd } = reading;
        if (labelState === 'misspelt') {
          const start = skipNumeral(text, findOwnStart(text, reading), labelEnd);
          yield { ...describe(text, start, labelEnd, row.row.label), severity };
        } else if (labelState === 'torn') {
          const message = { key: 'torn-label', params: { expected: row.row.label } } as const;
          yield {
            start: labelStart,
            end: Math.max(labelEnd, labelStart + 1),
            severity: 'information',
            message,
            fixes: () => restoreTornLabel(report, reading),
          };
        }
      }
    }
  },
});

/** Of the ways in which a heading may be worded the one that the words come nearest to. */
function chooseSpelling(words: string, label: Label): Label {
  const found = foldText(words);
  const distances = listSpellings(label).map((zh) => ({
    zh,
    distance: editDistance(found, foldText(zh), 60),
  }));
  const [{ zh }] = distances.sort((a, b) => a.distance - b.distance);
  return { zh, en: label.en };
}

function describe(text: string, start: number, end: number, expected: Label): Problem {
  const found = text.slice(start, end);
  return {
    start,
    end,
    message: { key: 'misspelt-label', params: { found, expected } },
    fixes: () => [
      {
        title: { key: 'fix-label', params: { expected } },
        isSafe: true,
        edits: [{ start, end, newText: matchWidth(expected.zh, found) }],
      },
    ],
  };
}

/** Signs that the table went through a converter that lost or tore something. */
function isDamaged({ noise, rows, blankIsZero }: TableReading): boolean {
  if (noise.length > 0 || rows.some(({ labelState }) => labelState === 'torn')) return true;
  const lost = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === CellKind.Blank).length;
  // One blank cell may be an omission; several are a loss.
  return !blankIsZero && lost >= 2;
}
