import { layouts } from './layouts';
import type { Draft, Line } from './model';
import { isWorry, type Remark } from './measure-valid';
import { chooseManners } from './manners';
import { createRandom, type Random } from './random';
import { chooseEnds, findLines, joinLines, writeDraft } from './write';
import { createYearsRandom, type YearsFault } from './years';

/** Checks this year's report beside last year's. */
export type CheckYears = (now: string, last: string) => readonly Remark[];

export interface YearsOutcome {
  readonly fault: string;
  readonly seed: number;
  readonly texts: readonly [last: string, now: string];
  readonly lines: readonly number[];
  readonly isFound: boolean;
  readonly beyond: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** Lays a report out in any of the layouts with tabs or spaces: years in which the layout changes are not rare. */
function write(draft: Draft, random: Random): { text: string; lines: readonly Line[] } {
  const layout = random.pick(layouts.slice(0, 5));
  const chosen = chooseManners(draft, layout.keepsBlanks, random);
  // An agency does not change its script from one year to the next.
  const mannered = chosen.names.includes('traditional') ? { draft } : chosen;
  const lines = writeDraft(mannered.draft, layout, random);
  return { text: joinLines(lines, chooseEnds(random)), lines };
}

/** Plants a fault between two reports; nothing where there is no room for it. */
export function measureYears(check: CheckYears, fault: YearsFault, seed: number): YearsOutcome | undefined {
  const planted = fault.plant(createYearsRandom(seed));
  if (planted === undefined) return undefined;
  const random = createRandom(seed + 3);
  const last = write(planted.last, random);
  const now = write(planted.now, random);
  const lines = findLines(now.lines, planted.at);
  const remarks = check(now.text, last.text);
  const reports = ({ rule, line }: Remark): boolean => fault.rules.includes(rule) && lines.includes(line);
  return {
    fault: fault.id,
    seed,
    texts: [last.text, now.text],
    lines,
    isFound: fault.rules.length === 0 || remarks.some(reports),
    beyond: remarks.filter((one) => isWorry(one) && !reports(one) && !fault.follows?.includes(one.rule)),
    remarks,
  };
}
