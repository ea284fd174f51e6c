import assert from 'node:assert/strict';
import {
  describeTopic,
  explainAt,
  type Explanation,
  type Locale,
  parseReport,
  toPlainText,
} from '../../core/index';
import { readMarks } from './check';

/** What is explained at an offset. */
export function explain(text: string, offset: number): Explanation | undefined {
  return explainAt(parseReport(text), offset);
}

/** The lines of an explanation as a reader sees them. */
export function wordsOf({ topic }: Pick<Explanation, 'topic'>, locale: Locale = 'zh-cn'): string[] {
  return toPlainText(describeTopic(topic, { locale })).split('\n');
}

/**
 * Expects every offset of the marked words, both ends included, to be explained for exactly that range, in lines that hold
 * `parts`.
 */
export function expectHover(marked: string, ...parts: readonly (string | RegExp)[]): void {
  const { text, marks } = readMarks(marked);
  const report = parseReport(text);
  assert.ok(marks.length > 0);
  for (const { start, end } of marks) {
    for (let offset = start; offset <= end; offset++) {
      const explanation = explainAt(report, offset);
      assert.deepEqual(
        explanation && [explanation.start, explanation.end],
        [start, end],
        `“${text.slice(start, end)}” at ${offset - start}`,
      );
    }
    const words = wordsOf(explainAt(report, start)!).join('\n');
    for (const part of parts) {
      if (typeof part === 'string') assert.ok(words.includes(part), `“${words}” holds “${part}”`);
      else assert.match(words, part);
    }
  }
}

/** Expects nothing to be known anywhere in the marked words. */
export function expectNoHover(marked: string): void {
  const { text, marks } = readMarks(marked);
  const report = parseReport(text);
  assert.ok(marks.length > 0);
  for (const { start, end } of marks) {
    for (let offset = start; offset <= end; offset++)
      assert.equal(explainAt(report, offset), undefined, `“${text.slice(start, end)}” at ${offset - start}`);
  }
}

/** Puts marks around words that stand in the text exactly once, or around those of one line. */
export function mark(text: string, words: string, on?: string): string {
  const from = on === undefined ? 0 : text.indexOf(on);
  assert.ok(from >= 0, `“${on}” stands in the text`);
  const at = text.indexOf(words, from);
  assert.ok(at >= 0, `“${words}” stands in the text`);
  return `${text.slice(0, at)}⟦${words}⟧${text.slice(at + words.length)}`;
}
