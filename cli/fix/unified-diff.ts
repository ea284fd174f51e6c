import { compareLines, type LineChange } from './compare-lines';

/** Lines around a change that are shown with it. */
const context = 3;
const noLineEnd = '\\ No newline at end of file\n';

/** What changed in a file as a unified diff, for `git apply` and `patch -p1`; empty where nothing did. */
export function writeUnifiedDiff(file: string, before: string, after: string): string {
  const old = splitLines(before);
  const now = splitLines(after);
  const hunks = groupChanges(compareLines(old, now));
  if (hunks.length === 0) return '';
  const name = file.replaceAll('\\', '/').replace(/^\/+/, '');
  return [
    `--- ${quoteName(`a/${name}`)}\n`,
    `+++ ${quoteName(`b/${name}`)}\n`,
    ...hunks.map((changes) => writeHunk(changes, old, now)),
  ].join('');
}

/** Lines with their ends, which alone is `\n` here: a lone `\r` is nothing that such a tool knows. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Names with blanks end with a tab, those with quotes and control characters are quoted: as git does. */
function quoteName(name: string): string {
  if (/["\\\p{Cc}]/u.test(name)) return `"${name.replace(/["\\\p{Cc}]/gu, quoteCharacter)}"`;
  return /\s/.test(name) ? `${name}\t` : name;
}

function quoteCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Changes whose surroundings touch are shown together. */
function groupChanges(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    if (hunk !== undefined && change.start - hunk[hunk.length - 1].end <= 2 * context) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function writeHunk(changes: readonly LineChange[], old: readonly string[], now: readonly string[]): string {
  const first = changes[0];
  const last = changes[changes.length - 1];
  const start = Math.max(0, first.start - context);
  const end = Math.min(old.length, last.end + context);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  const lines = [`@@ -${writeRange(start, end)} +${writeRange(newStart, newEnd)} @@\n`];
  const add = (mark: string, shown: readonly string[]): void => {
    for (const line of shown) lines.push(line.endsWith('\n') ? mark + line : `${mark}${line}\n${noLineEnd}`);
  };
  let at = start;
  for (const change of changes) {
    add(' ', old.slice(at, change.start));
    add('-', old.slice(change.start, change.end));
    add('+', now.slice(change.newStart, change.newEnd));
    at = change.end;
  }
  add(' ', old.slice(at, end));
  return lines.join('');
}

/** From 1; where there is no line, the one before it. */
function writeRange(start: number, end: number): string {
  const count = end - start;
  if (count === 1) return `${start + 1}`;
  return `${count === 0 ? start : start + 1},${count}`;
}
