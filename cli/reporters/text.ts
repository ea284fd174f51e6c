import {
  type Finding,
  isElsewhere,
  lineAt,
  type RelatedElsewhere,
  rules,
  severityNames,
  wordMessage,
} from '../../core/index';
import { saysNothing, wordTotals } from '../totals';
import { choosePalette, type Palette } from './colours';
import { excerptAt } from './excerpt';
import { toPrintable } from './printable';
import type { FindingsOfFile, Reporter, ReportContext } from './reporter';

const margin = ' '.repeat(10);
/** Where nobody knows how wide the output is. */
const usualColumns = 110;
/** Narrower than this nothing could be told from a quotation. */
const leastColumns = 20;

/**
 * `check --format text`: findings by file, and a line that sums up. Errors and warnings quote their line, what is slighter
 * takes one line. In a pipe it is the same, without colours.
 */
export const text: Reporter = {
  saysTotals: true,
  separator: '\n\n',
  describe(checked, context) {
    if ('problem' in checked || checked.findings.length === 0) return '';
    return inPieces(checked, context).join('\n');
  },
  inPieces,
  close(totals, hasFiles, context) {
    if (saysNothing(totals, context)) return '';
    return `${hasFiles ? '\n\n' : ''}${wordTotals(totals, context)}\n`;
  },
};

function inPieces({ file, report, findings }: FindingsOfFile, context: ReportContext): string[] {
  const palette = choosePalette(context.hasColours);
  const pieces = [palette.file(toPrintable(file))];
  for (const finding of findings) pieces.push(wordFinding(report, finding, palette, context));
  return pieces;
}

function wordFinding(
  report: FindingsOfFile['report'],
  finding: Finding,
  { faint, severities }: Palette,
  { locale, nameOf, columns = usualColumns }: ReportContext,
): string {
  const { start, severity, rule } = finding;
  const line = lineAt(report.lines, start);
  const at = `${line + 1}:${start - report.lines[line].start + 1}`.padEnd(8);
  const paint = severities[severity];
  const words = toPrintable(wordMessage(finding.message, locale));
  const isGrave = severity === 'error' || severity === 'warning';
  let said = `  ${faint(at)}${paint(severityNames[locale][severity])}  ${isGrave ? words : faint(words)}  ${faint(`[${rule}]`)}`;
  if (isGrave) {
    const room = Math.max(leastColumns, columns - margin.length - 2);
    const excerpt = excerptAt(report, finding, room);
    if (excerpt !== undefined) {
      const bar = margin + faint('|');
      said += `\n${bar} ${excerpt.line}\n${bar} ${paint(excerpt.carets)}`;
    }
  }
  for (const one of listElsewhere(finding)) {
    const place = `${nameOf(one.uri)}:${one.line + 1}:${one.character + 1}`;
    said += `\n${margin}→ ${toPrintable(`${place}  ${wordMessage(one.message, locale)}`)}`;
  }
  return said;
}

/** The rules that speak of other reports; what is related is worked out when it is asked for, and only theirs is told. */
const betweenReports: ReadonlySet<string> = new Set(
  rules.filter(({ scope }) => scope === 'workspace').map(({ id }) => id),
);

function listElsewhere(finding: Finding): RelatedElsewhere[] {
  return betweenReports.has(finding.rule) ? finding.related.filter(isElsewhere) : [];
}
