import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import {
  describeTopic,
  explainAt,
  type LinkTo,
  type Locale,
  toMarkdown,
  toPlainText,
} from '../../core/index';
import type { Reading } from '../analysis';
import { toOffset, toRange } from '../positions';

export interface HoverRequest {
  readonly position: Position;
  readonly locale: Locale;
  /** What the client shows; plain text for one that does not say that it takes Markdown. */
  readonly contentFormat?: readonly MarkupKind[];
  readonly linkTo?: LinkTo;
  /** The local day for publishing, `MM-DD`. */
  readonly deadline?: string;
}

/** What is known of the label, figure, heading or citation at a position, for that label's or figure's range. */
export function getHover({ report }: Reading, request: HoverRequest): Hover | undefined {
  const { position, locale, contentFormat = [], linkTo, deadline } = request;
  const explanation = explainAt(report, toOffset(report, position), { deadline });
  if (explanation === undefined) return undefined;
  const lines = describeTopic(explanation.topic, { locale, linkTo });
  const contents = contentFormat.includes('markdown')
    ? { kind: 'markdown' as const, value: toMarkdown(lines) }
    : { kind: 'plaintext' as const, value: toPlainText(lines) };
  return { contents, range: toRange(report, explanation) };
}
