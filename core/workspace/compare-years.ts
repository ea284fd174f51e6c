import { getForm } from '../choose-form';
import type { Form } from '../model/form';
import type { Report } from '../model/report';
import { type CompiledRelation, compileRelationsToLastYear } from '../relations/compile';
import type { Disagreement } from '../relations/diagnose';
import { judge } from '../relations/evaluate';
import type { ReportDigest } from './digest';
import { leaveOutCulprits } from './comparable-figures';

/** A report beside last year's, by one kind of relation. */
export interface YearComparison {
  readonly last: ReportDigest;
  readonly lastForm: Form;
  /** This year's figures, then last year's: what the relations' slots point into. */
  readonly figures: Float64Array;
  readonly broken: readonly CompiledRelation[];
}

/**
 * Compares a report with last year's by the relations of a rule; undefined where nothing is broken or nothing can be
 * compared. Of several files for last year the one that fits best is taken: the others may be drafts.
 */
export function compareWithLastYear(
  report: Report,
  disagreements: readonly Disagreement[],
  lastYear: readonly ReportDigest[],
  ruleId: string,
): YearComparison | undefined {
  const { form } = report;
  const own = leaveOutCulprits(report, disagreements);
  let best: YearComparison | undefined;
  for (const last of lastYear) {
    if (last.format === undefined) continue;
    const lastForm = getForm(last.format);
    const figures = new Float64Array(own.length + last.printed.length);
    figures.set(own);
    figures.set(last.printed, own.length);
    const known = compileRelationsToLastYear(form, lastForm).filter(
      (one) => one.relation.id === ruleId && judge(one, figures) !== 'unknown',
    );
    if (known.length === 0) continue;
    const broken = known.filter((one) => judge(one, figures) === 'broken');
    if (best === undefined || broken.length < best.broken.length) best = { last, lastForm, figures, broken };
  }
  return best === undefined || best.broken.length === 0 ? undefined : best;
}
