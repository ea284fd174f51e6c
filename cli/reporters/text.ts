import { isElsewhere, lineAt, severityNames, wordMessage } from '../../core/index';
import { phrases } from '../phrases';
import type { Reporter } from './reporter';

/** `check --format text`: findings by file, and a line that sums up. */
export const text: Reporter = {
  separator: '\n\n',
  describe(checked, { locale, nameOf }) {
    if ('problem' in checked || checked.findings.length === 0) return '';
    const { file, report, findings } = checked;
    const names = severityNames[locale];
    const rows = findings.flatMap((finding) => {
      const line = lineAt(report.lines, finding.start);
      const at = `${line + 1}:${finding.start - report.lines[line].start + 1}`;
      const said = `  ${at.padEnd(8)}${names[finding.severity]}  ${wordMessage(finding.message, locale)}  [${finding.rule}]`;
      const elsewhere = finding.related
        .filter(isElsewhere)
        .map(
          ({ uri, line, character, message }) =>
            `          → ${nameOf(uri)}:${line + 1}:${character + 1}  ${wordMessage(message, locale)}`,
        );
      return [said, ...elsewhere];
    });
    return [file, ...rows].join('\n');
  },
  close({ accepted, ...counts }, hasFiles, { locale, hasBaseline }) {
    const said = phrases[locale].summary({ ...counts, accepted: hasBaseline ? accepted : undefined });
    return `${hasFiles ? '\n\n' : ''}${said}\n`;
  },
};
