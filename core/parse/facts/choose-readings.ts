import type { FactReading } from '../../model/fact';
import type { Form } from '../../model/form';
import type { Draft } from './drafts';
import { compileReadings } from './readings';

const none: readonly FactReading[] = [];

/** The honest readings of a number, given the other numbers of its sentence. */
export function chooseReadings(
  { kind, isPart, start, numberEnd, scope }: Draft,
  drafts: readonly Draft[],
  form: Form,
): readonly FactReading[] {
  const readings = compileReadings(form);
  const own = readings.get(kind) ?? none;
  const inHand = readings.get('accepted') ?? none;
  if (isPart) return atMost(kind === 'received' ? inHand : own);
  // “未发生行政诉讼” means neither kind.
  if (kind === 'litigation' && numberEnd === start) return own.slice(0, 1);
  const beside = (other: Draft['kind']): boolean =>
    drafts.some((draft) => draft.kind === other && draft.scope === scope);
  if (kind === 'received' && numberEnd > start && beside('carried-in') && includesCarried(drafts))
    return inHand;
  // Fewer may be accepted than are received.
  if (kind === 'accepted' && beside('received')) return atMost(inHand);
  return own;
}

/** Whether the number that was carried in is said to be part of another. */
function includesCarried(drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => draft.kind === 'carried-in' && draft.isIncluded);
}

function atMost(readings: readonly FactReading[]): readonly FactReading[] {
  return readings.map((reading) => ({ ...reading, op: '≤' }));
}
