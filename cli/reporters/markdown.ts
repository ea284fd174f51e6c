import { isElsewhere, lineAt, type Locale, severityNames, wordMessage } from '../../core/index';
import { describeProblem } from '../problem';
import { saysNothing, wordTotals } from '../totals';
import type { Reporter } from './reporter';
import { quote } from './quote';

interface Words {
  readonly title: string;
  readonly noAgency: string;
  readonly unread: string;
  readonly ofYear: (year: number | undefined, file: string) => string;
  readonly finding: (severity: string, line: number, quoted: string, message: string) => string;
  readonly elsewhere: (file: string, line: number, message: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-cn': {
    title: '年度报告核对情况',
    noAgency: '未写明机关的报告',
    unread: '无法核对的文件',
    ofYear: (year, file) => (year === undefined ? file : `${year} 年度：${file}`),
    finding: (severity, line, quoted, message) =>
      `**${severity}** 第 ${line} 行${quoted === '' ? '' : `“${quoted}”`}：${message}`,
    elsewhere: (file, line, message) => `见 ${file} 第 ${line} 行：${message}`,
  },
  en: {
    title: 'Annual reports: what was found',
    noAgency: 'Reports that name no agency',
    unread: 'Files that could not be checked',
    ofYear: (year, file) => (year === undefined ? file : `${year}: ${file}`),
    finding: (severity, line, quoted, message) =>
      `**${severity}** line ${line}${quoted === '' ? '' : `, “${quoted}”`}: ${message}`,
    elsewhere: (file, line, message) => `See ${file}, line ${line}: ${message}`,
  },
};

/** `check --format markdown`: what is to be sent back, agency by agency, and the totals. */
export const markdown: Reporter = {
  saysTotals: true,
  open: ({ locale }) => `# ${words[locale].title}\n\n`,
  separator: '\n',
  groupOf(checked, { locale }) {
    const { noAgency, unread } = words[locale];
    return 'problem' in checked ? unread : (checked.report.agency ?? noAgency);
  },
  openGroup: (group) => `## ${toMarkdown(group)}\n\n`,
  describe(checked, { locale, nameOf }) {
    const say = words[locale];
    if ('problem' in checked) return `- ${toMarkdown(describeProblem(checked, locale) ?? '')}\n`;
    const { file, report, findings } = checked;
    if (findings.length === 0) return '';
    const items = findings.map((finding, index) => {
      const number = `${index + 1}. `;
      const said = say.finding(
        severityNames[locale][finding.severity],
        lineAt(report.lines, finding.start) + 1,
        toMarkdown(quote(report.text, finding)),
        toMarkdown(wordMessage(finding.message, locale)),
      );
      const elsewhere = finding.related.filter(isElsewhere).map((one) => {
        const words = say.elsewhere(
          toMarkdown(nameOf(one.uri)),
          one.line + 1,
          toMarkdown(wordMessage(one.message, locale)),
        );
        return `${' '.repeat(number.length)}- ${words}\n`;
      });
      return `${number}${said}\n${elsewhere.join('')}`;
    });
    return `### ${say.ofYear(report.year, toMarkdown(file))}\n\n${items.join('')}`;
  },
  close(totals, hasFiles, context) {
    if (saysNothing(totals, context)) return '';
    return `${hasFiles ? '\n' : ''}${toMarkdown(wordTotals(totals, context))}\n`;
  },
};

/** Text in which nothing is a mark of Markdown or HTML, on one line. */
function toMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#$!]/g, '\\$&').replace(/[\u0000-\u001f\u007f]+/g, ' ');
}
