import {
  type AcceptedFinding,
  checkReport,
  type Edit,
  type Finding,
  leaveOutAccepted,
  lineAt,
  type FixTitle,
  parseReport,
  repairInSteps,
  type RuleSeverities,
} from '../../core/index';
import { looksLikeReport } from '../../core/detect';
import { type Decoded, decode } from '../../encoding/decode';
import { spliceBytes } from '../../encoding/splice';

/** What is to be mended of a report, and what to leave alone. */
export interface MendOptions {
  readonly severities: RuleSeverities;
  readonly accepted: readonly AcceptedFinding[];
  /** Only findings of these; of every rule where nothing is said. */
  readonly rules?: ReadonlySet<string>;
  readonly isUnsafeToo: boolean;
}

/** A fix that was done. */
export interface DoneFix {
  readonly title: FixTitle;
  readonly isSafe: boolean;
  /** From 0, in the report as it was. */
  readonly line: number;
}

/** A report and what becomes of it. */
export interface Mended {
  readonly encoding: Decoded['encoding'];
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array;
  readonly done: readonly DoneFix[];
  /** What is left to a person, of the rules asked. */
  readonly left: readonly Finding[];
}

/** Why nothing is done to a file: bytes without a known encoding, no report, or bytes that do not come out as they should. */
export type MendProblem = 'encoding' | 'no-report' | 'unsure';

/** Mends a report in memory. The bytes outside the edits stay as they are. */
export function mend(
  bytes: Uint8Array,
  { severities, accepted, rules, isUnsafeToo }: MendOptions,
): Mended | { readonly problem: MendProblem } {
  const decoded = decode(bytes);
  if (decoded === undefined) return { problem: 'encoding' };
  const { encoding, text } = decoded;
  if (!looksLikeReport(text)) return { problem: 'no-report' };
  const find = (one: string): readonly Finding[] => {
    const report = parseReport(one);
    return leaveOutAccepted(report, checkReport(report, { severities }), accepted);
  };
  const isAsked = ({ rule }: Finding): boolean => rules?.has(rule) ?? true;
  const { lines } = parseReport(text);
  const done: DoneFix[] = [];
  const edited: (readonly Edit[])[] = [];
  let result = { bytes, text };
  for (const { fixes, after } of repairInSteps(text, { find, isAsked, isUnsafeToo })) {
    const edits = fixes.flatMap((fix) => fix.edits);
    const spliced = spliceBytes(result.bytes, { ...decoded, text: result.text }, edits);
    if (spliced === undefined) return { problem: 'unsure' };
    for (const fix of fixes) {
      const start = Math.min(...fix.edits.map((edit) => edit.start));
      const line = lineAt(
        lines,
        edited.reduceRight((at, step) => offsetBefore(step, at), start),
      );
      done.push({ title: fix.title, isSafe: fix.isSafe, line });
    }
    edited.push(edits);
    result = { bytes: spliced, text: after };
  }
  const left = find(result.text).filter(isAsked);
  return { encoding, before: text, after: result.text, bytes: result.bytes, done, left };
}

/** Where an offset was before edits were made; within what they wrote, where they begin. */
function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    if (offset < start + shift) break;
    if (offset < start + shift + newText.length) return start;
    shift += newText.length - (end - start);
  }
  return offset - shift;
}
