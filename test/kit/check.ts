import assert from 'node:assert/strict';
import {
  applyEdits,
  checkReport,
  type Finding,
  lineAt,
  parseReport,
  type Severity,
  wordFixTitle,
  wordMessage,
} from '../../core/index';
import { overlaps } from '../../core/fixes/apply';

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
  return tell(text, check(text), which);
}

/** Findings of a text as tests speak of them. */
export function tell(text: string, findings: readonly Finding[], which: 'all' | 'worries'): Seen[] {
  const { lines } = parseReport(text);
  return findings
    .filter(({ severity }) => which === 'all' || severity === 'error' || severity === 'warning')
    .map(({ start, end, rule, severity }) => ({
      line: lineAt(lines, start) + 1,
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

/** Applies one of a finding's fixes. */
export function applyFix(text: string, finding: Finding, index = 0): string {
  const { edits } = finding.fixes[index];
  const isApart = edits.every((edit, at) => edits.slice(at + 1).every((other) => !overlaps(edit, other)));
  assert.ok(isApart, 'the edits of a fix do not overlap');
  return applyEdits(text, edits);
}

/** What is expected of a fix beside the text that it makes. */
export interface FixExpectation {
  readonly isSafe: boolean;
  /** Part of the Chinese title. */
  readonly title?: string;
  /** Which of the finding's fixes; the first unless told. */
  readonly choice?: number;
  /** Rules that speak of what a person must still write. */
  readonly leaves?: readonly string[];
}

/**
 * Expects a fix of the finding of `rule` at the mark to make the text `after`, in which the finding is gone and no new one
 * has come. In `after` marks may show what the fix wrote; the text around them must be that of `before`.
 */
export function checkFix(before: string, rule: string, after: string, expected: FixExpectation): void {
  const { isSafe, title = '', choice = 0, leaves = [] } = expected;
  const { text, marks } = readMarks(before);
  const own = check(text).filter(
    (one) => one.rule === rule && one.start === marks[0]?.start && one.end === marks[0]?.end,
  );
  assert.equal(own.length, 1, `one finding of ${rule} at the mark; there are ${list(see(text, 'all'))}`);
  const fix = own[0].fixes[choice];
  assert.ok(fix !== undefined, `${rule} offers fix ${choice}`);
  assert.equal(fix.isSafe, isSafe, 'safe or not');
  assert.ok(wordFixTitle(fix.title, 'zh-cn').includes(title), wordFixTitle(fix.title, 'zh-cn'));
  const wanted = readMarks(after);
  const fixed = applyFix(text, own[0], choice);
  assert.equal(fixed, wanted.text);
  if (wanted.marks.length > 0) {
    assert.ok(text.startsWith(fixed.slice(0, wanted.marks[0].start)), 'nothing changes before the marks');
    assert.ok(text.endsWith(fixed.slice(wanted.marks.at(-1)!.end)), 'nothing changes behind the marks');
  }
  const said = (of: string): string[] =>
    check(of).map((one) => `${one.rule} ${wordMessage(one.message, 'en')}`);
  const had = said(text);
  assert.deepEqual(
    said(fixed)
      .filter((one) => !had.includes(one))
      .map((one) => one.split(' ')[0]),
    leaves,
    'what is said that was not',
  );
  const gone = `${rule} ${wordMessage(own[0].message, 'en')}`;
  assert.ok(!said(fixed).includes(gone), `${rule} is gone`);
}

/** The same for the first fix of the only finding of `rule`, wherever it is. */
export function expectFix(before: string, rule: string, after: string, isSafe: boolean): void {
  const own = check(before).filter((finding) => finding.rule === rule);
  assert.equal(own.length, 1, `one finding of ${rule}`);
  const { start, end } = own[0];
  const marked = `${before.slice(0, start)}⟦${before.slice(start, end)}⟧${before.slice(end)}`;
  checkFix(marked, rule, after, { isSafe });
}
