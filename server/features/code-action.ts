import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type Finding, type Fix, type Locale, type Report, wordMessage } from '../../core/index';
import type { Analysis } from '../analysis';
import { toOffset, toRange } from '../positions';

export interface CodeActionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly only?: readonly string[];
  readonly locale: Locale;
  readonly hasDocumentChanges: boolean;
  readonly hasChangeAnnotations: boolean;
}

const confirmation = 'confirm';

/** The fixes of the findings that the range touches. Figures that a person must confirm are never preferred. */
export function listCodeActions({ report, findings }: Analysis, request: CodeActionRequest): CodeAction[] {
  const { only, range } = request;
  if (only !== undefined && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const start = toOffset(report, range.start);
  const end = toOffset(report, range.end);
  const actions: CodeAction[] = [];
  for (const finding of findings) {
    if (finding.start > end || finding.end < start) continue;
    for (const fix of finding.fixes) actions.push(toCodeAction(report, finding, fix, request));
  }
  return actions;
}

function toCodeAction(report: Report, finding: Finding, fix: Fix, request: CodeActionRequest): CodeAction {
  const title = wordMessage(fix.title, request.locale);
  const place = toRange(report, finding);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.isSafe || undefined,
    diagnostics: request.diagnostics.filter(
      ({ code, range }) =>
        code === finding.rule &&
        range.start.line === place.start.line &&
        range.start.character === place.start.character,
    ),
    edit: toWorkspaceEdit(report, fix, title, request),
  };
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
