import type { Label } from '../../formats/format';
import type { Word } from './sentence';

/** One relation that a wrong cell breaks: what stands on both sides. */
export interface BrokenRelation {
  readonly label: Label;
  readonly left: string;
  readonly right: string;
}

/** A figure with the name of its cell, as messages quote it. */
export interface NamedFigure {
  readonly name: Label;
  readonly figure: string;
}

/** What is said of figures that do not fit together. */
export interface ArithmeticMessages {
  culprit: Word<{
    cell: Label;
    found: string;
    expected: string;
    difference: string;
    relations: readonly BrokenRelation[];
  }>;
  undecided: Word<{
    total: Label;
    found: string;
    expected: string;
    difference: string;
    relation: Label;
    candidates: readonly (readonly NamedFigure[])[];
  }>;
  tangled: Word<{ count: number; relation: Label }>;
  'unexpected-regulation': Word<{
    cell: Label;
    figure: string;
    articles: Label | undefined;
  }>;
  'valid-stock': Word<{ row: Label; issued: string; inForce: string }>;
}
