import type { Citation, Column, FormatId, Group, Label, Part, Severity } from '../formats/format';
import type { OfficialDocument } from '../formats/legal';
import type { RelationState } from '../messages/explanation-phrases';
import type { FormRow, FormTable, Slot } from '../model/form';
import type { RuleId } from '../rules/registry';

/** What can be explained: a place on the form, a figure in it, an article, a document or a rule. */
export type Topic =
  | {
      readonly kind: 'report';
      readonly format: FormatId;
      /** The local day for publishing, `MM-DD`, where one is set. */
      readonly deadline?: string;
    }
  | { readonly kind: 'part'; readonly format: FormatId; readonly part: Part; readonly numeral: number }
  | { readonly kind: 'group'; readonly format: FormatId; readonly group: Group }
  | { readonly kind: 'row'; readonly format: FormatId; readonly row: FormRow }
  | {
      readonly kind: 'column';
      readonly format: FormatId;
      readonly table: FormTable;
      readonly column: Column;
    }
  | { readonly kind: 'header'; readonly format: FormatId; readonly table: FormTable; readonly label: Label }
  | CellTopic
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'document'; readonly document: OfficialDocument }
  | {
      readonly kind: 'rule';
      readonly rule: RuleId;
      readonly title: Label;
      readonly severity: Severity;
      /** The relation that the rule watches. */
      readonly relation?: Label;
    };

/** One figure of a report. */
export interface CellTopic {
  readonly kind: 'cell';
  readonly format: FormatId;
  readonly slot: Slot;
  /** What is printed there; empty for a blank. */
  readonly printed: string;
  /** The amount in yuan, for cells that hold one. */
  readonly inYuan?: string;
  /** What the relations say that a blank or unreadable cell must hold. */
  readonly expected?: string;
  readonly relations: readonly RelationState[];
}

/** A topic and the range `[start, end)` of the text that it belongs to; offsets are UTF-16. */
export interface Explanation {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}
