import { type Locale, lineAt, severityNames, wordMessage } from '../../core/index';
import type { Checked } from '../check';
import { phrases } from '../phrases';
import { countSeverities } from '../summary';

/** `check --format text`: findings by file, and a line that sums up. */
export function reportText(files: readonly Checked[], locale: Locale): string {
  const names = severityNames[locale];
  const blocks: string[] = [];
  for (const checked of files) {
    if ('problem' in checked) continue;
    const { file, report, findings } = checked;
    if (findings.length === 0) continue;
    const rows = findings.map((finding) => {
      const line = lineAt(report.lines, finding.start);
      const at = `${line + 1}:${finding.start - report.lines[line].start + 1}`;
      return `  ${at.padEnd(8)}${names[finding.severity]}  ${wordMessage(finding.message, locale)}  [${finding.rule}]`;
    });
    blocks.push([file, ...rows].join('\n'));
  }
  blocks.push(phrases[locale].summary({ files: files.length, ...countSeverities(files) }));
  return `${blocks.join('\n\n')}\n`;
}
