import assert from 'node:assert/strict';
import {
  checkReports,
  type Finding,
  isElsewhere,
  type Organization,
  parseReport,
  type Severity,
  wordMessage,
} from '../../core/index';
import { scanLines } from '../../core/text/lines';
import { list, readMarks, type Seen, tell } from './check';

/** Another report of the workspace. */
export interface OtherReport {
  readonly file: string;
  readonly text: string;
}

/** The folder of the workspace, with the report in question, the others and the settings file in it. */
const workspaceFolder = 'file:///workspace/';
const ownFile = 'report.txt';

/** The uri of a file in the workspace. */
export function uriOf(file: string): string {
  return workspaceFolder + encodeURI(file);
}

/** The findings of a text beside other reports. */
export function checkBeside(
  text: string,
  others: readonly OtherReport[],
  organization: Organization = {},
): readonly Finding[] {
  const reports = [{ file: ownFile, text }, ...others].map((one) => ({
    uri: uriOf(one.file),
    report: parseReport(one.text),
  }));
  const settingsUri = uriOf('disclosure-report.json');
  return checkReports(reports, { organizations: [{ settingsUri, organization }] })[0];
}

/** The errors and warnings of a text beside other reports. */
export function seeBeside(text: string, ...others: readonly OtherReport[]): Seen[] {
  return tell(text, checkBeside(text, others), 'worries');
}

/** What is expected beside last year's report: one finding at the mark, which links the mark in last year's report. */
export interface BetweenYears {
  readonly lastYear: string;
  readonly thisYear: string;
  readonly rule: string;
  readonly severity?: Severity;
  /** Parts of the Chinese message. */
  readonly says?: readonly string[];
}

/** Expects one finding of `rule` and no other worry; marks show where it stands, and what it links in last year's report. */
export function expectBetweenYears({
  lastYear,
  thisYear,
  rule,
  severity = 'warning',
  says = [],
}: BetweenYears): void {
  const own = readMarks(thisYear);
  const last = readMarks(lastYear);
  const findings = checkBeside(own.text, [{ file: 'last.txt', text: last.text }]);
  assert.deepEqual(
    findings.map((one) => ({ rule: one.rule, severity: one.severity, start: one.start, end: one.end })),
    own.marks.map(({ start, end }) => ({ rule, severity, start, end })),
    list(tell(own.text, findings, 'all')).join('; '),
  );
  const [finding] = findings;
  const linked = finding.related.filter(isElsewhere).map((one) => {
    assert.equal(one.uri, uriOf('last.txt'));
    const { start } = scanLines(last.text)[one.line];
    return { start: start + one.character, end: start + one.endCharacter };
  });
  assert.deepEqual(
    linked.sort((a, b) => a.start - b.start),
    last.marks,
  );
  const message = wordMessage(finding.message, 'zh-cn');
  for (const part of says) assert.ok(message.includes(part), `“${message}” contains “${part}”`);
}

/** Expects no finding at all beside other reports. */
export function expectNothingBeside(text: string, ...others: readonly OtherReport[]): void {
  assert.deepEqual(list(tell(text, checkBeside(text, others), 'all')), []);
}
