import { isElsewhere, type Locale, lineAt, severityNames, wordMessage } from '../../core/index';
import { phrases } from '../phrases';
import { countSeverities } from '../summary';
import type { CheckResult } from './result';

/** `check --format text`: findings by file, and a line that sums up. */
export function reportText({ files, nameOf, hasBaseline }: CheckResult, locale: Locale): string {
  const names = severityNames[locale];
  const blocks: string[] = [];
  for (const checked of files) {
    if ('problem' in checked) continue;
    const { file, report, findings } = checked;
    if (findings.length === 0) continue;
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
    blocks.push([file, ...rows].join('\n'));
  }
  const { accepted, ...counts } = countSeverities(files);
  const summary = { files: files.length, ...counts, accepted: hasBaseline ? accepted : undefined };
  blocks.push(phrases[locale].summary(summary));
  return `${blocks.join('\n\n')}\n`;
}
