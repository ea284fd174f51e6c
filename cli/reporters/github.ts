import { getLanguage, isElsewhere, type Severity, wordMessage } from '../../core/index';
import { describeProblem } from '../problem';
import { wordTotals } from '../totals';
import { pathFrom } from './paths';
import { placeOf } from './place';
import type { Reporter } from './reporter';
import { getRule } from './rule-index';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** `check --format github`: a workflow command for each finding, which GitHub Actions shows at its line, and the totals. */
export const github: Reporter = {
  saysTotals: true,
  separator: '\n',
  describe(checked, { locale, folder, nameOf }) {
    const file = pathFrom(folder, checked.file);
    if ('problem' in checked) return command('error', { file }, describeProblem(checked, locale) ?? '');
    const { report, findings } = checked;
    return findings
      .map((finding) => {
        const { line, column, endLine, endColumn } = placeOf(report, finding);
        const title = `${getRule(finding.rule).title[getLanguage(locale)]} (${finding.rule})`;
        const elsewhere = finding.related
          .filter(isElsewhere)
          .map((one) => `→ ${nameOf(one.uri)}:${one.line + 1}  ${wordMessage(one.message, locale)}`);
        return command(
          commands[finding.severity],
          { file, line, endLine, col: column, ...(endLine === line ? { endColumn } : {}), title },
          [wordMessage(finding.message, locale), ...elsewhere].join('\n'),
        );
      })
      .join('\n');
  },
  close: (totals, hasFiles, context) => `${hasFiles ? '\n' : ''}${wordTotals(totals, context)}\n`,
};

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`);
  return `::${name} ${said.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
