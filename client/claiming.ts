import { detectionLength, looksLikeReport } from '../core/detect';

/** The language's id, as package.json contributes it. */
export const reportLanguage = 'disclosure-report';
export const plainLanguage = 'plaintext';

/** Where documents live that a person can edit; `git:` and other views are never touched. */
export const servedSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'] as const;

/** What decides about a document. */
export interface DocumentFacts {
  readonly languageId: string;
  readonly scheme: string;
  readonly path: string;
  /** The text as far as the detector looks at it; asked for only when the rest allows a claim. */
  readonly readHead: () => string;
  /** Whether the person has set it back to another language. */
  readonly isSetBack: boolean;
  /** Whether its text was what made it a report, not its name and not the person. */
  readonly isClaimed: boolean;
  /** Whether texts are to be looked at; asked for only when the rest allows a claim. */
  readonly isDetecting: () => boolean;
}

/** One change of a document, in VS Code's terms. */
export interface Change {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly rangeOffset: number;
  readonly text: string;
}

/** Whether documents of this URI scheme are ones that a person can edit. */
export function isServed(scheme: string): boolean {
  return (servedSchemes as readonly string[]).includes(scheme);
}

/** The language that a document ought to have, or undefined when it has the right one or is not ours to change. */
export function languageToSet(document: DocumentFacts): string | undefined {
  if (!isServed(document.scheme)) return undefined;
  // The name pattern of package.json claims before we are asked; the person's choice counts more.
  if (document.languageId === reportLanguage) {
    return document.isSetBack || (document.isClaimed && !document.isDetecting()) ? plainLanguage : undefined;
  }
  return isDecidedByText(document) && looksLikeReport(document.readHead()) ? reportLanguage : undefined;
}

/** Whether its text may make a report of a document. */
export function isDecidedByText({
  languageId,
  scheme,
  path,
  isSetBack,
  isDetecting,
}: DocumentFacts): boolean {
  if (!isServed(scheme) || languageId !== plainLanguage || isSetBack) return false;
  return (scheme === 'untitled' || /\.txt$/i.test(path)) && isDetecting();
}

/** What a change of language says: the person rejects the report, or wants it, or neither. */
export function choiceIn(before: string, after: string): 'set-back' | 'wanted' | undefined {
  if (before === after) return undefined;
  if (before === reportLanguage) return 'set-back';
  return after === reportLanguage ? 'wanted' : undefined;
}

/**
 * Whether a change can have made a report of a plain text: it reaches into the part that is looked at, and brings or
 * takes lines or a phrase. Single characters are not enough: in the middle of typing 年度报告编制工作的通知 the line reads
 * like a title, and nobody wants a decision at every key.
 */
export function mayMakeReport(changes: readonly Change[]): boolean {
  return changes.some(
    ({ range, rangeOffset, text }) =>
      rangeOffset < detectionLength &&
      (range.start.line !== range.end.line || text.length >= 20 || /[\r\n]/.test(text)),
  );
}
