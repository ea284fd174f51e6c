import { getLanguage, severityNames, wordMessage } from '../../core/index';
import type { CheckedReport, Unchecked } from '../check-files';
import { describeProblem } from '../problem';
import { placeOf } from './place';
import type { Reporter, ReportContext } from './reporter';
import { getRule } from './rule-index';

/**
 * `check --format junit`: a test suite for each file. An error is a failed test; what is slighter is a passed one that has
 * something to say, so that a build is red where the exit status is. What is accepted is skipped, a file without findings is
 * one passed test.
 */
export const junit: Reporter = {
  saysTotals: false,
  open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="disclosure-report">\n',
  separator: '\n',
  describe: (checked, context) =>
    'problem' in checked ? wordUnread(checked, context) : wordReport(checked, context),
  close: (_, hasFiles) => `${hasFiles ? '\n' : ''}</testsuites>\n`,
};

function wordUnread(unread: Unchecked, { locale }: ReportContext): string {
  const error = element('error', { message: describeProblem(unread, locale) ?? '', type: unread.problem });
  const test = element('testcase', { name: 'read', classname: unread.file }, [error]);
  return suite(unread.file, { tests: 1, failures: 0, errors: 1, skipped: 0 }, [test]);
}

function wordReport({ file, report, findings, accepted }: CheckedReport, { locale }: ReportContext): string {
  const nameOf = (finding: CheckedReport['findings'][number]): string => {
    const { line, column } = placeOf(report, finding);
    return `${line}:${column} ${getRule(finding.rule).title[getLanguage(locale)]} [${finding.rule}]`;
  };
  const tests = [
    ...findings.map((finding) => {
      const message = wordMessage(finding.message, locale);
      const outcome =
        finding.severity === 'error'
          ? element('failure', { message, type: finding.rule })
          : element('system-out', {}, [toXml(`${severityNames[locale][finding.severity]}  ${message}`)]);
      return element('testcase', { name: nameOf(finding), classname: file }, [outcome]);
    }),
    ...accepted.map(({ finding, by }) =>
      element('testcase', { name: nameOf(finding), classname: file }, [
        element('skipped', { message: by.reason }),
      ]),
    ),
  ];
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const all = tests.length > 0 ? tests : [element('testcase', { name: 'check', classname: file })];
  return suite(file, { tests: all.length, failures, errors: 0, skipped: accepted.length }, all);
}

function suite(
  name: string,
  counts: Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>,
  tests: readonly string[],
): string {
  return element('testsuite', { name, ...counts }, ['\n', ...tests.map((test) => `${test}\n`)]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${toXml(`${value}`)}"`);
  const head = `<${name}${said.join('')}`;
  return content.length === 0 ? `${head}/>` : `${head}>${content.join('')}</${name}>`;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: what it cannot hold is left out; tabs and line ends are written so that attributes keep them. */
function toXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\t\r\n]/g, (mark) => named[mark] ?? `&#${mark.charCodeAt(0)};`);
}
