import { markPrompt } from '../../../core/text/prompt';

/** What a snippet is made of, in reading order: words as they stand, and places where the person writes. */
export type Piece = string | Stop | Choice | Variable;

/** A place to write, and what stands there until then. Places of one name are asked once and say the same. */
export interface Stop {
  readonly holds: readonly Piece[];
  readonly name?: string;
}

/** A place where one of several wordings is chosen. */
export interface Choice {
  readonly choices: readonly string[];
}

/** What the editor works out, in its own syntax. */
export interface Variable {
  readonly variable: string;
}

/** A place to write that shows what is asked for; typing takes the prompt away. */
export function ask(prompt: string, name?: string): Stop {
  return { holds: [markPrompt(prompt)], name };
}

/** A figure that holds 0: what happens most often, and what the form wants written where nothing happened. */
export const figure: Stop = { holds: ['0'] };

/**
 * Snippets cannot reckon, so for two decades every year says which one it follows; afterwards the present year stands
 * there. A report is written at the beginning of the year after the one it is about.
 */
const lastYear: Variable = (() => {
  const years = Array.from({ length: 20 }, (_, index) => 2026 + index);
  const known = years.map((year) => `(${year})`).join('|');
  const before = years.map((year, index) => `\${${index + 1}:+${year - 1}}`).join('');
  return { variable: `\${CURRENT_YEAR/${known}/${before}/}` };
})();

/** The report's year, asked once. */
export const reportYear: Stop = { name: 'year', holds: [lastYear] };

/** The lines of a snippet: its places numbered in reading order, a named one repeated where it comes again. */
export function writeBody(pieces: readonly Piece[]): string[] {
  const numbers = new Map<string, number>();
  let count = 0;
  const write = (piece: Piece): string => {
    if (typeof piece === 'string') return piece.replace(/[\\$}]/g, String.raw`\$&`);
    if ('variable' in piece) return piece.variable;
    if ('choices' in piece) return `\${${++count}|${piece.choices.join(',')}|}`;
    const known = piece.name === undefined ? undefined : numbers.get(piece.name);
    if (known !== undefined) return `\${${known}}`;
    const number = ++count;
    if (piece.name !== undefined) numbers.set(piece.name, number);
    const held = piece.holds.map(write).join('');
    return held === '' ? `\${${number}}` : `\${${number}:${held}}`;
  };
  return pieces.map(write).join('').split('\n');
}
