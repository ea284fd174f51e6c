import { phrases } from './phrases';
import type { ReportContext, Totals } from './reporters/reporter';

/** Whether somebody who asks for quiet needs to hear nothing. */
export function saysNothing({ errors, complaints }: Totals, { isQuiet }: ReportContext): boolean {
  return isQuiet && errors === 0 && complaints.length === 0;
}

/** The sentence that sums up. */
export function wordTotals(totals: Totals, { locale, hasBaseline }: ReportContext): string {
  return phrases[locale].summary({ ...totals, accepted: hasBaseline ? totals.accepted : undefined });
}
