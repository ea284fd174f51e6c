import type { Fault, Planted } from './faults/fault';
import { type Check, isWorry, type Remark, type Sample } from './measure-valid';
import { createRandom } from './random';
import { chooseEnds, findLines, joinLines, writeDraft } from './write';

/** What came of one planted fault. */
export interface Outcome {
  readonly fault: string;
  readonly layout: string;
  readonly seed: number;
  readonly text: string;
  /** The lines on which it may be reported. */
  readonly lines: readonly number[];
  readonly isFound: boolean;
  /** Worries that neither report the fault nor follow from it. */
  readonly beyond: readonly Remark[];
  readonly remarks: readonly Remark[];
}

function write(sample: Sample, planted: Planted): { text: string; lines: number[] } | undefined {
  const laidOut = writeDraft(planted.draft, sample.layout, createRandom(sample.seed + 1));
  const lines = planted.damage === undefined ? laidOut : planted.damage(laidOut);
  if (lines === undefined) return undefined;
  const ends = chooseEnds(createRandom(sample.seed + 2));
  return { text: joinLines(lines, ends), lines: findLines(lines, planted.at) };
}

/** Plants a fault in a valid report and says what the checker makes of it; nothing where there is no room for the fault. */
export function measureFault(check: Check, sample: Sample, fault: Fault): Outcome | undefined {
  const { draft, layout, manners, seed } = sample;
  const planted = fault.plant({ draft, layout, manners, random: createRandom(seed * 97 + fault.id.length) });
  const written = planted && write(sample, planted);
  if (written === undefined) return undefined;
  const { text, lines } = written;
  const remarks = check(text);
  const reports = ({ rule, line }: Remark): boolean => fault.rules.includes(rule) && lines.includes(line);
  return {
    fault: fault.id,
    layout: layout.id,
    seed,
    text,
    lines,
    isFound: remarks.some(reports),
    beyond: remarks.filter((one) => isWorry(one) && !reports(one) && !fault.follows?.includes(one.rule)),
    remarks,
  };
}
