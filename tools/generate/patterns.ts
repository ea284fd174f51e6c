/**
 * Pieces of Oniguruma patterns. All are linear: no quantified group can match the same text in two ways, and no two
 * space runs meet without a required character between them.
 */

/** Spaces of every width that converters put between characters; never a tab, which ends a cell. */
export const gap = String.raw`\p{Zs}*`;

export const digit = '[0-9０-９]';
export const chineseDigits = '[一二三四五六七八九十]{1,3}';

/** `（一）` in either width. */
export const bracketedNumeral = `[（(]${gap}${chineseDigits}${gap}[）)]`;
/** `一、` */
export const chineseNumeral = `${chineseDigits}${gap}[、，,.．:：]`;
/** `1.` */
const arabicNumeral = `${digit}{1,2}${gap}[.．、，,:：]`;
export const anyNumeral = `(?:${bracketedNumeral}|${chineseNumeral}|${arabicNumeral})`;

/** Where a cell can begin: the line's first character, behind a tab or pipe, or behind a run of spaces. */
export const cellStart = String.raw`(?:^\s*|(?<=[\t|]|[\t|\p{Zs}]\p{Zs}))`;
export const cellEnd = String.raw`(?=\p{Zs}*(?:[\t|]|$)|\p{Zs}{2})`;

/** A word's edge, for what is unmistakable and may therefore stand one space from its neighbour. */
export const wordStart = String.raw`(?:^\s*|(?<=[\s|]))`;
export const wordEnd = String.raw`(?=[\s|]|$)`;

const isIdeographOrLetter = /[\p{L}\p{Nd}]/u;
const punctuationVariants: Readonly<Record<string, string>> = {
  '（': '（(',
  '）': '）)',
  '，': '，,、',
  '、': '、,，',
  '：': '：:',
  '；': '；;',
  '“': '“"„＂',
  '”': '”"＂',
};

function escapeLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/**
 * A pattern for a label as converters leave it: spaces between its characters, punctuation in either width or lost.
 * Characters other than letters, digits and known punctuation must stand as they are.
 */
export function labelPattern(label: string): string {
  const optional = (character: string): string => `(?:[${punctuationVariants[character]}]${gap})?`;
  const pieces = Array.from(label, (character) => {
    if (character in punctuationVariants) return optional(character);
    const digits = /[0-9]/.test(character)
      ? `[${character}${String.fromCodePoint(character.charCodeAt(0) + 0xfee0)}]`
      : undefined;
    return (digits ?? (isIdeographOrLetter.test(character) ? character : escapeLiteral(character))) + gap;
  });
  // Spaces behind the last character belong to what follows.
  return pieces.join('').replace(new RegExp(`${escapeLiteral(gap)}$`), '');
}

/** Any of these labels; longer ones first, so that one label's beginning does not hide another. */
export function anyLabel(labels: Iterable<string>): string {
  const sorted = [...new Set(labels)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(labelPattern).join('|')})`;
}
