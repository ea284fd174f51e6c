import { type Locale, wordFixTitle } from '../../core/index';
import { fixPhrases } from '../phrases/fix';
import { toPrintable } from '../reporters/printable';
import { countLeft } from './count-left';
import type { DoneFix, Mended } from './mend';

/** Lines of one fix that are named. */
const mostLines = 10;

/** What was done to a report or would be, and what is left: empty where neither is anything. */
export function describeMended(
  file: string,
  { done, left }: Mended,
  isPlanned: boolean,
  locale: Locale,
): string {
  const say = fixPhrases[locale];
  const counts = countLeft(left);
  const isLeft = counts.errors > 0 || counts.warnings > 0;
  if (done.length === 0 && !isLeft) return '';
  const name = toPrintable(file);
  const head = done.length === 0 ? say.unchanged(name) : say.changed(name, done.length, isPlanned);
  const lines = [head, ...describeDone(done, locale)];
  if (isLeft) lines.push(`  ${say.left(counts)}`);
  return `${lines.join('\n')}\n`;
}

/** A line for each title, in the order of the text. */
function describeDone(done: readonly DoneFix[], locale: Locale): string[] {
  const say = fixPhrases[locale];
  const byTitle = new Map<string, { count: number; lines: Set<number> }>();
  for (const { title, isSafe, line } of [...done].sort((a, b) => a.line - b.line)) {
    const words = toPrintable(wordFixTitle(title, locale)) + (isSafe ? '' : say.confirm);
    const known = byTitle.get(words) ?? { count: 0, lines: new Set() };
    known.count++;
    known.lines.add(line + 1);
    byTitle.set(words, known);
  }
  return [...byTitle].map(([words, { count, lines }]) => {
    const named = [...lines].slice(0, mostLines).map(String);
    if (lines.size > mostLines) named.push('…');
    return `  ${say.lines(named)}  ${words}${count > 1 ? say.times(count) : ''}`;
  });
}
