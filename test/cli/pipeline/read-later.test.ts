import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkReports, parseReport } from '../../../core/index';
import type { RuleSeverity } from '../../../core/rules/severities';
import { cleanReport } from '../../kit/report';
import { call } from '../calls';
import { fileUri } from '../../../cli/file-uri';
import { readOutput } from '../json-shape';
import { lastYear, ofAgency, useFolder, worse, write, wrongReport } from '../working-folder';

/** One of them with a finding in its title. */
const agencies = ['松岭县水利局', '松岭县林业局', '松岭县××局'];
const years: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('2024', '2025').replaceAll('2023', '2024'),
  // Before the form, which is said at the title.
  (text) => text.replaceAll('2024', '2010').replaceAll('2023', '2009'),
];
const openings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\t首页\n\n 索引号：1\n${text}`,
  (text) => text.slice(text.indexOf('\n')),
  (text) => `<p>${text.replaceAll('\n', '</p>\n<p>')}</p>`,
  (text) => `${'。'.repeat(500)}\n${text}`,
];

const report = fc
  .tuple(
    fc.constantFrom(...agencies),
    fc.constantFrom(cleanReport, wrongReport, worse, lastYear),
    fc.constantFrom(...years),
    fc.oneof({ weight: 4, arbitrary: fc.constant(openings[0]) }, fc.constantFrom(...openings)),
  )
  .map(([agency, text, ofYear, open]) => open(ofYear(ofAgency(text, agency))));
const reports = fc.array(report, { minLength: 1, maxLength: 16 });
const duplicates = fc.constantFrom<RuleSeverity | undefined>(undefined, undefined, 'error', 'hint', 'off');

function writeAll(contents: readonly string[], severity: RuleSeverity | undefined): string[] {
  write('disclosure-report.json', { rules: severity === undefined ? {} : { 'duplicate-report': severity } });
  return contents.map((content, at) => {
    const file = write(`${at}.txt`, '');
    writeFileSync(file, content);
    return file;
  });
}

describe('a report that is compared with those that are read after it', () => {
  useFolder();

  it('has the findings that it has beside all others', async () => {
    await fc.assert(
      fc.asyncProperty(reports, duplicates, async (contents, severity) => {
        const files = writeAll(contents, severity);
        const placed = files.map((file, at) => ({ uri: fileUri(file), report: parseReport(contents[at]) }));
        const severities = severity === undefined ? {} : { 'duplicate-report': severity };
        const expected = checkReports(placed, { severitiesOf: () => severities });
        const { stdout } = await call('check', '--jobs', '1', '--format', 'json', ...files);
        assert.deepEqual(
          readOutput(stdout).files.map(({ findings }) => findings.map(({ rule }) => rule)),
          expected.map((findings) => findings.map(({ rule }) => rule)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is worded as where it is checked anew', async () => {
    const options = fc.constantFrom<readonly string[]>(
      [],
      [],
      ['--quiet'],
      ['--locale', 'en'],
      ['--severity', 'warning'],
      ['--rule', 'duplicate-report,carry-over'],
    );
    await fc.assert(
      fc.asyncProperty(reports, duplicates, options, async (contents, severity, given) => {
        const files = writeAll(contents, severity);
        const args = ['check', '--jobs', '1', ...given, ...files];
        // Where findings are counted nothing can be added to words.
        const anew = await call(...args, '--max-findings', '10000');
        assert.deepEqual(await call(...args), anew);
      }),
      { numRuns: 60 },
    );
  });
});
