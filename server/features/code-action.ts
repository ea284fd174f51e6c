import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import {
  type Finding,
  type Fix,
  listRecalculations,
  type Locale,
  repairSafely,
  type Report,
  standardizeHeading,
  wordFixTitle,
} from '../../core/index';
import type { Analysis } from '../analysis';
import { toOffset, toRange } from '../positions';
import { listAcceptActions } from './accept-finding';
import { fixAll, quickFix, recalculate, standardize } from './code-action-kinds';

export interface CodeActionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly only?: readonly string[];
  readonly locale: Locale;
  readonly hasDocumentChanges: boolean;
  readonly hasChangeAnnotations: boolean;
  /** The client's command that accepts a finding, where it has one. */
  readonly acceptCommand?: string;
}

const confirmation = 'confirm';

/**
 * The fixes of the findings that the range touches, and what may be rewritten there at any time. Figures that a person must
 * confirm are never preferred.
 */
export function listCodeActions(analysis: Analysis, request: CodeActionRequest): CodeAction[] {
  const { report, findings } = analysis;
  const { only, range } = request;
  const isNamed = (kind: string): boolean =>
    only?.some((one) => kind === one || kind.startsWith(`${one}.`)) === true;
  const isWanted = (kind: string): boolean => only === undefined || only.includes('') || isNamed(kind);
  const start = toOffset(report, range.start);
  const end = toOffset(report, range.end);
  const rewrite = (kind: string, fixes: readonly Fix[]): CodeAction[] =>
    fixes.map((fix) => toCodeAction(report, fix, kind, request));
  const actions: CodeAction[] = [];
  const touched = findings.filter((finding) => finding.start <= end && finding.end >= start);
  if (isWanted(quickFix))
    actions.push(...touched.flatMap((finding) => toQuickFixes(report, finding, request)));
  // Never unasked: it changes places that nobody is looking at.
  if (isNamed(fixAll)) actions.push(...rewrite(fixAll, repairSafely(report.text, findings, analysis.findIn)));
  if (isWanted(standardize)) actions.push(...rewrite(standardize, standardizeHeading(report, start, end)));
  if (isWanted(recalculate)) actions.push(...rewrite(recalculate, listRecalculations(report, start, end)));
  const { uri, locale, acceptCommand: command } = request;
  if (command !== undefined && isWanted(quickFix)) {
    const diagnosticsOf = (finding: Finding) => findDiagnostics(report, finding, request);
    actions.push(...listAcceptActions(report, touched, { uri, locale, command, diagnosticsOf }));
  }
  return actions;
}

/** The fixes of a finding, with the diagnostic that they answer; the first safe one is preferred. */
function toQuickFixes(report: Report, finding: Finding, request: CodeActionRequest): CodeAction[] {
  const preferred = finding.fixes.find(({ isSafe }) => isSafe);
  const diagnostics = findDiagnostics(report, finding, request);
  return finding.fixes.map((fix) => ({
    ...toCodeAction(report, fix, quickFix, request),
    isPreferred: fix === preferred || undefined,
    diagnostics,
  }));
}

/** What the client shows of a finding. */
function findDiagnostics(report: Report, finding: Finding, request: CodeActionRequest): Diagnostic[] {
  const { start } = toRange(report, finding);
  return request.diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule && range.start.line === start.line && range.start.character === start.character,
  );
}

function toCodeAction(report: Report, fix: Fix, kind: string, request: CodeActionRequest): CodeAction {
  const title = wordFixTitle(fix.title, request.locale);
  return { title, kind, edit: toWorkspaceEdit(report, fix, title, request) };
}

/** A versioned edit; one that changes figures asks for confirmation where the client can. */
function toWorkspaceEdit(report: Report, fix: Fix, title: string, request: CodeActionRequest): WorkspaceEdit {
  const { uri, version, hasDocumentChanges, hasChangeAnnotations } = request;
  const edits = fix.edits.map(({ start, end, newText }) => ({
    range: toRange(report, { start, end }),
    newText,
  }));
  if (!hasDocumentChanges) return { changes: { [uri]: edits } };
  const needsConfirmation = hasChangeAnnotations && !fix.isSafe;
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: needsConfirmation ? edits.map((edit) => ({ ...edit, annotationId: confirmation })) : edits,
      },
    ],
    changeAnnotations: needsConfirmation
      ? { [confirmation]: { label: title, needsConfirmation: true } }
      : undefined,
  };
}
