import type { ExplanationPhrases, WordedSide } from './explanation-phrases';
import { severityNames } from './severity-names';

function wordSide({ addends, rest }: WordedSide): string {
  const words = addends.map(({ name, figure }) => `${name.en} ${figure ?? '?'}`);
  if (rest !== undefined) words.push(`${rest.count} others ${rest.figure}`);
  return words.length === 0 ? 'all 0' : words.join(' + ');
}

/** Figures stand as they are, anything else in quotes. */
const quoteWords = (printed: string): string => (/^[\d.,]+$/.test(printed) ? printed : `“${printed}”`);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English, for reviewers who do not read Chinese; the printed words stay beside the name. */
export const explanationEn: ExplanationPhrases = {
  // 规章 has no English word of its own: “Rules (规章)”.
  name: ({ zh, en }) => (en.includes(`(${zh})`) ? en : `${en} (${zh})`),
  columnName: ({ column, table }) => `${column.en} (${column.zh}), column of table ${table}`,
  cell: ({ row, column, printed }) =>
    `${row.en} · ${column.en}: ${printed === '' ? 'blank' : quoteWords(printed)} (${row.zh})`,
  article: ({ place, title }) => `${place}: ${title.en}`,
  basis: ({ place, gist }) => `${place}: ${gist.en}`,
  seeAlso: (places) =>
    `See also ${places.map(({ place, gist }) => `${place} (${lowerFirst(gist.en).replace(/\.$/, '')})`).join(', ')}.`,
  noArticle: (notice) =>
    `No article of the Regulation corresponds to this; it comes from the form (${notice}).`,
  practice: 'Practice (not official)',
  colon: ': ',
  confused: ({ others, tell }) => `Compare “${others.en}”: ${tell.en}`,
  mistake: ({ en }) => `Common mistakes: ${lowerFirst(en)}`,
  unsettled: ({ en }) => `No official rule was found on ${en}; follow the superior authority.`,
  column: ({ column, use }) => `${column.en}: ${use.en}`,
  expected: (figure) => `According to the totals this cell should be ${figure}.`,
  inYuan: ({ figure, yuan }) => `${figure} × 10,000 yuan = ${yuan} yuan; check the unit.`,
  relation: ({ op, left, right, outcome, difference }) => {
    const sides = `${wordSide(left)} ${op} ${wordSide(right)}`;
    if (outcome === 'holds') return `${sides} ✓`;
    return outcome === 'broken'
      ? `${sides} ✗ off by ${difference}`
      : `${sides} (cells are blank or unreadable, cannot be checked yet)`;
  },
  severities: severityNames.en,
  rule: ({ id, severity }) => `Rule ${id}, default severity: ${severity}`,
  ruleRelation: ({ en }) => `Relation: ${en}`,
  deadline: ({ month, day }) => `Local deadline for publishing: ${months[month - 1]} ${day} (settings file).`,
  fullText: 'Full explanation',
  officialText: 'Official text of the Regulation',
};
