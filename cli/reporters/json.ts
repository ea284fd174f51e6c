import {
  assessTables,
  isElsewhere,
  type Locale,
  type TableAssessment,
  wordFixTitle,
  wordMessage,
} from '../../core/index';
import type { Checked, CheckedReport } from '../check-files';
import { describeProblem } from '../problem';
import { placeOf, placeOnLine } from './place';
import type { Reporter, ReportContext } from './reporter';

/** A table as it was read: lines from 1, confidence to two decimals. */
function describeTable({ id, firstLine, lastLine, confidence, isReadable, ...counts }: TableAssessment) {
  return {
    id,
    line: firstLine + 1,
    endLine: lastLine + 1,
    confidence: Math.round(confidence * 100) / 100,
    readable: isReadable,
    rows: counts.rows,
    cells: counts.cells,
    relations: counts.relations,
  };
}

/** What is told of a file, in JSON and in a line of JSON. */
export function describeChecked(checked: Checked, { nameOf, hasBaseline, locale }: ReportContext) {
  const { file } = checked;
  if ('problem' in checked) {
    const error = describeProblem(checked, locale);
    return { file, encoding: null, format: null, agency: null, year: null, tables: [], findings: [], error };
  }
  const { encoding, report, findings } = checked;
  return {
    file,
    encoding,
    format: report.format ?? null,
    agency: report.agency ?? null,
    year: report.year ?? null,
    tables: assessTables(report).map(describeTable),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...placeOf(report, finding),
      message: wordMessage(finding.message, locale),
      related: finding.related.map((related) => ({
        ...(isElsewhere(related)
          ? { file: nameOf(related.uri), ...placeOnLine(related) }
          : { file, ...placeOf(report, related) }),
        message: wordMessage(related.message, locale),
      })),
      fixes: finding.fixes.map(({ title, isSafe, edits }) => ({
        title: wordFixTitle(title, locale),
        safe: isSafe,
        edits: edits.map((edit) => ({ ...placeOf(report, edit), newText: edit.newText })),
      })),
    })),
    ...(hasBaseline ? { accepted: describeAccepted(checked, locale) } : {}),
  };
}

/** Findings that somebody has accepted, with the reason. */
function describeAccepted({ report, accepted }: CheckedReport, locale: Locale) {
  return accepted.map(({ finding, by }) => ({
    rule: finding.rule,
    severity: finding.severity,
    ...placeOf(report, finding),
    message: wordMessage(finding.message, locale),
    reason: by.reason,
  }));
}

/**
 * `check --format json`: one document for all files; one that could not be read has an `error` and no findings. With a
 * baseline the files list what is `accepted`, and the summary counts it; `unnamed` is what `--max-findings` left out.
 */
export const json: Reporter = {
  saysTotals: false,
  open: () => '{\n  "files": [\n',
  describe: (checked, context) => indent(JSON.stringify(describeChecked(checked, context), null, 2), '    '),
  separator: ',\n',
  close({ files, errors, warnings, accepted, unnamed }, hasFiles, { hasBaseline }) {
    const summary = {
      files,
      errors,
      warnings,
      ...(hasBaseline ? { accepted } : {}),
      ...(unnamed > 0 ? { unnamed } : {}),
    };
    return `${hasFiles ? '\n' : ''}  ],\n  "summary": ${indent(JSON.stringify(summary, null, 2), '  ').trimStart()}\n}\n`;
  },
};

/** No string of JSON holds a line end. */
function indent(lines: string, by: string): string {
  return by + lines.replaceAll('\n', `\n${by}`);
}
