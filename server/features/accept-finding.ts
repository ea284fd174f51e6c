import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import {
  acceptFinding,
  type AcceptedFinding,
  emptyBaseline,
  type Finding,
  identifyFinding,
  type Locale,
  readBaseline,
  type Report,
  rules,
  wordSettingsMessage,
  writeBaseline,
} from '../../core/index';
import { quickFix } from './code-action-kinds';

export interface AcceptRequest {
  readonly uri: string;
  readonly locale: Locale;
  /** The client's command that asks for the reason; called with the document and the finding's identity. */
  readonly command: string;
  readonly diagnosticsOf: (finding: Finding) => Diagnostic[];
}

/** For each finding the action that accepts it: it changes no report, the client asks why and keeps it in a file. */
export function listAcceptActions(
  report: Report,
  findings: readonly Finding[],
  { uri, locale, command, diagnosticsOf }: AcceptRequest,
): CodeAction[] {
  return findings.map((finding) => {
    const rule = findings.length > 1 ? rules.find(({ id }) => id === finding.rule)?.title : undefined;
    const title = wordSettingsMessage({ key: 'accept-finding', params: { rule } }, locale);
    return {
      title,
      kind: quickFix,
      diagnostics: diagnosticsOf(finding),
      command: { title, command, arguments: [uri, identifyFinding(report, finding)] },
    };
  });
}

/** What the client asks before it writes a baseline: `text` is what the file holds, null where there is none yet. */
export interface BaselineRequest {
  readonly text: string | null;
  /** Without one it is asked only whether the file can be written. */
  readonly entry?: AcceptedFinding;
}

/** The new text of the file, or why it must stay as it is. */
export type BaselineAnswer = { readonly text: string } | { readonly problem: string };

/** Adds an entry to the text of a baseline file; what could not be read in it would be lost, so then it is refused. */
export function addToBaseline({ text, entry }: BaselineRequest, locale: Locale): BaselineAnswer {
  const { baseline, problems } =
    text === null ? { baseline: emptyBaseline, problems: [] } : readBaseline(text);
  if (problems.length > 0) {
    const [{ line, message }] = problems;
    const params = { line: line + 1, problem: wordSettingsMessage(message, locale) };
    return { problem: wordSettingsMessage({ key: 'broken-baseline', params }, locale) };
  }
  return { text: writeBaseline(entry === undefined ? baseline : acceptFinding(baseline, entry)) };
}
