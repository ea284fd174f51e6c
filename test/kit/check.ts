import assert from 'node:assert/strict';
import { checkReport, type Finding, lineAt, parseReport, type Severity, wordMessage } from '../../core/index';

/** A finding as tests speak of it: line from 1, severity, rule, the text in question. */
export interface Seen {
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly words: string;
}

export function check(text: string): readonly Finding[] {
  return checkReport(parseReport(text));
}

/** The findings of a text, worries (errors and warnings) only unless asked for all. */
export function see(text: string, which: 'all' | 'worries' = 'worries'): Seen[] {
  const report = parseReport(text);
  return checkReport(report)
    .filter(({ severity }) => which === 'all' || severity === 'error' || severity === 'warning')
    .map(({ start, end, rule, severity }) => ({
      line: lineAt(report.lines, start) + 1,
      severity,
      rule,
      words: text.slice(start, end),
    }));
}

/** `12 error row-total`: findings as lines, for readable comparisons. */
export function list(seen: readonly Seen[]): string[] {
  return seen.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);
}

/** Takes out the marks ⟦…⟧ and tells what stood between them, as offsets into the text without marks. */
export function readMarks(marked: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦|⟧)/)) {
    if (piece === '⟦') marks.push({ start: text.length, end: -1 });
    else if (piece === '⟧') marks[marks.length - 1].end = text.length;
    else text += piece;
  }
  return { text, marks };
}

/**
 * Expects findings of `rule` exactly at the marked places, and no other worry. `messages` are parts of the Chinese
 * messages, in order.
 */
export function expectAtMarks(
  marked: string,
  rule: string,
  severity: Severity,
  ...messages: readonly string[]
): void {
  const { text, marks } = readMarks(marked);
  const findings = check(text);
  const own = findings.filter((finding) => finding.rule === rule);
  assert.deepEqual(
    own.map(({ start, end, severity: found }) => ({ start, end, severity: found })),
    marks.map(({ start, end }) => ({ start, end, severity })),
    `${rule} at the marks; found ${JSON.stringify(own.map(({ start, end }) => text.slice(start, end)))}`,
  );
  const others = findings.filter(
    (finding) => finding.rule !== rule && /error|warning/.test(finding.severity),
  );
  assert.deepEqual(
    others.map((finding) => `${finding.rule}: ${wordMessage(finding.message, 'zh-cn')}`),
    [],
  );
  messages.forEach((part, index) => {
    const message = wordMessage(own[index].message, 'zh-cn');
    assert.ok(message.includes(part), `“${message}” contains “${part}”`);
  });
}

/** Applies a finding's fix: edits from the end, so that offsets stay right. */
export function applyFix(text: string, finding: Finding, index = 0): string {
  const edits = [...finding.fixes[index].edits].sort((a, b) => b.start - a.start);
  return edits.reduce(
    (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
    text,
  );
}

/** Expects the first fix of the only finding of `rule` to turn `before` into `after`, and the finding to go. */
export function expectFix(before: string, rule: string, after: string, isSafe: boolean): void {
  const own = check(before).filter((finding) => finding.rule === rule);
  assert.equal(own.length, 1, `one finding of ${rule}`);
  assert.equal(own[0].fixes[0].isSafe, isSafe);
  const fixed = applyFix(before, own[0]);
  assert.equal(fixed, after);
  const left = list(see(fixed, 'all'));
  const had = list(see(before, 'all'));
  assert.ok(!left.some((line) => line.endsWith(` ${rule}`)), `${rule} is gone`);
  assert.ok(left.length < had.length, 'nothing new');
}
