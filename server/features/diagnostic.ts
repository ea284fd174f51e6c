import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import {
  type Finding,
  isElsewhere,
  type Locale,
  type Report,
  type RuleId,
  type Severity,
  wordMessage,
} from '../../core/index';
import type { Analysis } from '../analysis';
import { toRange, toRangeOnLine } from '../positions';

export const diagnosticSource = 'disclosure-report';

/** As LSP numbers them; its library's names would weigh more than all features together. */
export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};
const unnecessary: DiagnosticTag = 1;

export interface DiagnosticOptions {
  readonly uri: string;
  readonly locale: Locale;
  readonly hasRelatedInformation: boolean;
  /** The page about a rule, where the client can open one from a diagnostic's code. */
  readonly linkToRule?: (rule: RuleId) => string | undefined;
}

/** The findings of a document as LSP diagnostics; the code is the rule's id. */
export function listDiagnostics({ report, findings }: Analysis, options: DiagnosticOptions): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(report, finding, options));
}

function toDiagnostic(report: Report, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const { uri, locale, hasRelatedInformation, linkToRule } = options;
  const href = linkToRule?.(finding.rule);
  return {
    range: toRange(report, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: href === undefined ? undefined : { href },
    source: diagnosticSource,
    message: wordMessage(finding.message, locale),
    // Noise that can go is shown faded.
    tags: finding.rule === 'garbled-line' ? [unnecessary] : undefined,
    relatedInformation: hasRelatedInformation
      ? finding.related.map((related) => ({
          location: isElsewhere(related)
            ? { uri: related.uri, range: toRangeOnLine(related) }
            : { uri, range: toRange(report, related) },
          message: wordMessage(related.message, locale),
        }))
      : undefined,
  };
}
