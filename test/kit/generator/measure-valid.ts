import { createDraft } from './draft';
import { layouts } from './layouts';
import type { Layout } from './layouts/layout';
import { chooseManners } from './manners';
import type { Draft, Line } from './model';
import { createRandom } from './random';
import { chooseEnds, joinLines, writeDraft } from './write';

/** A finding as the measure needs it: line from 1. */
export interface Remark {
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
  /** What its fixes would write. */
  readonly repairs?: readonly string[];
}

/** What is measured: any build of the checker. */
export type Check = (text: string) => readonly Remark[];

export const isWorry = ({ severity }: Remark): boolean => severity === 'error' || severity === 'warning';

/** A valid report with all that it was made from. */
export interface Sample {
  readonly seed: number;
  readonly draft: Draft;
  readonly layout: Layout;
  readonly manners: readonly string[];
  readonly lines: readonly Line[];
  readonly text: string;
}

/** Makes the report of a seed; the seed also says which layout, each in turn. */
export function createSample(seed: number): Sample {
  const random = createRandom(seed);
  const layout = layouts[seed % layouts.length];
  const { draft, names } = chooseManners(createDraft(random), layout.keepsBlanks, random);
  const lines = writeDraft(draft, layout, createRandom(seed + 1));
  return { seed, draft, layout, manners: names, lines, text: joinLines(lines, chooseEnds(random)) };
}
