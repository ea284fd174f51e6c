import type { Language } from '../formats/format';
import type { ExplanationPhrases } from '../messages/explanation-phrases';

/** Words of an explanation, perhaps strong or a link. */
export interface Piece {
  readonly text: string;
  readonly isStrong?: true;
  readonly href?: string;
}

export interface ExplanationLine {
  readonly pieces: readonly Piece[];
  /** Something new begins: law, practice, arithmetic. */
  readonly isApart?: true;
}

/** Where a page of the documentation (`rules/row-total`) is found, if anywhere. */
export type LinkTo = (page: string, anchor?: string) => string | undefined;

/** In which words an explanation speaks, and where its links lead. */
export interface Voice {
  readonly words: ExplanationPhrases;
  readonly language: Language;
  readonly linkTo: LinkTo;
}

/** A line that may give way, and how soon: the highest rank goes first. */
export interface RankedLine {
  readonly line: ExplanationLine;
  readonly rank: number;
}

/** The rank of a line that stays. */
export const always = 0;
/** No explanation is longer: it is to be read in ten seconds. */
const mostLines = 8;

export const plain = (text: string): ExplanationLine => ({ pieces: [{ text }] });
export const title = (text: string): ExplanationLine => ({ pieces: [{ text, isStrong: true }] });
export const setApart = (line: ExplanationLine): ExplanationLine => ({ ...line, isApart: true });

/** The links that lead somewhere, on one line. */
export function listLinks(
  wanted: readonly (readonly [text: string, href: string | undefined])[],
): ExplanationLine[] {
  const found = wanted.filter(([, href]) => href !== undefined);
  if (found.length === 0) return [];
  const pieces = found.flatMap(([text, href], index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    { text, href },
  ]);
  return [{ pieces }];
}

/** The lines in their order, those of the highest ranks left out where there are too many. */
export function fit(lines: readonly RankedLine[]): ExplanationLine[] {
  const kept = [...lines].sort((a, b) => a.rank - b.rank).slice(0, mostLines);
  return lines.filter((line) => kept.includes(line)).map(({ line }) => line);
}
