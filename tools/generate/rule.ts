import { digit, gap } from './patterns';

/** The parts of a TextMate rule that the grammar uses. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

type Captures = Readonly<Record<string, { readonly name: string }>>;

/** A rule's or capture's scope: these names, outermost first, with the language's suffix. */
export function scope(...names: readonly string[]): { name: string } {
  return { name: names.map((name) => `${name}.disclosure-report`).join(' ') };
}

/** A rule whose only scoped text is the first group of its pattern. */
export function matchFirst(match: string, ...names: readonly string[]): Rule {
  return { match, captures: { '1': scope(...names) } };
}

/** A calendar year without 年: 2024, ２０２４ or 二〇二四. */
export const year = `(?:(?:19|20|１９|２０)${digit}{2}|二${gap}[〇○零]${gap}[一二]${gap}[〇○零一二三四五六七八九])`;

/** Figures with thousands separators and decimals. */
export const figure = `${digit}+(?:[,，]${digit}{3}(?!${digit}))*(?:[.．]${digit}+)?`;
