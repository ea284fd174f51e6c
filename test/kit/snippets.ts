import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './shared';

export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

/** The snippets by their names, as they are shipped. */
export function readSnippets(): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync(path.join(root, 'snippets/disclosure-report.code-snippets'), 'utf8'));
}

/** What stands in a snippet's places; a choice shows the first of its wordings. */
export interface Expansion {
  readonly text: string;
  /** The text of each place when the snippet is inserted, by its number, in reading order. */
  readonly places: ReadonlyMap<number, string>;
}

/**
 * Expands a snippet as VS Code does, with `typed` (by number) written into its places. Knows the syntax that the
 * snippets use: `\`, `$1`, `${1}`, `${1:…}` nested, `${1|a,b|}`, and variables with a transformation.
 */
export function expandSnippet(
  { body }: Pick<Snippet, 'body'>,
  { typed = {}, year = 2026 }: { typed?: Readonly<Record<number, string>>; year?: number } = {},
): Expansion {
  const source = body.join('\n');
  const places = new Map<number, string>();
  let at = 0;

  const read = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const match = sticky.exec(source);
    if (match !== null) at = sticky.lastIndex;
    return match;
  };
  const fill = (number: number, held: string): string => {
    const text = typed[number] ?? held;
    places.set(number, text);
    return text;
  };
  const readPieces = (until: '}' | ''): string => {
    let text = '';
    while (at < source.length && source[at] !== until) text += readPiece();
    return text;
  };
  const readPiece = (): string => {
    const mirror = read(/\$(\d+)|\$\{(\d+)\}/);
    if (mirror !== null) {
      const number = Number(mirror[1] ?? mirror[2]);
      return places.get(number) ?? fill(number, '');
    }
    const choice = read(/\$\{(\d+)\|([^|]*)\|\}/);
    if (choice !== null) {
      const wordings = choice[2].split(',');
      const chosen = fill(Number(choice[1]), wordings[0]);
      assert.ok(wordings.includes(chosen), `${chosen} is one of ${wordings}`);
      return chosen;
    }
    const variable = read(/\$\{CURRENT_YEAR\/([^/]*)\/([^/]*)\/\}/);
    if (variable !== null) return transform(String(year), variable[1], variable[2]);
    const place = read(/\$\{(\d+):/);
    if (place !== null) {
      const held = readPieces('}');
      assert.equal(source[at++], '}');
      return fill(Number(place[1]), held);
    }
    assert.notEqual(source[at], '$', `a place at ${source.slice(at, at + 20)}`);
    if (source[at] === '\\') at++;
    return source[at++];
  };
  const text = readPieces('');
  return { text, places };
}

/** `${1:+words}` stands for its words where the group of that number took part in the match. */
function transform(value: string, pattern: string, format: string): string {
  return value.replace(new RegExp(pattern), (...groups) =>
    format.replace(/\$\{(\d+):\+([^}]*)\}/g, (_, number, words) =>
      groups[number] === undefined ? '' : words,
    ),
  );
}
