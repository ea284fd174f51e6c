import type { Form } from '../model/form';
import type { Report } from '../model/report';
import type { TableReading } from '../parse/table-reading';
import { listPassages, type Passage } from '../prose/passages';
import { type CompiledRelation, compileRelations, selectRelations } from '../relations/compile';
import type { Determined } from '../relations/complete';
import { determineUnread } from '../relations/determined';
import { type Disagreement, findDisagreements } from '../relations/diagnose';
import { connectRelations, recallJudged } from '../relations/network';
import type { Siblings } from '../workspace/report-index';
import { type Contradictions, findContradictions } from './contradictions';
import type { RuleId } from './registry';
import type { RuleContext } from './rule';
import type { RuleSeverities } from './severities';
import { assignTotals, type TotalProblem } from './totals';

/** What the rules share of a report, worked out when the first of them asks. */
export function createContext(report: Report, severities: RuleSeverities, siblings?: Siblings): RuleContext {
  return new LazyContext(report, severities, siblings);
}

/** A class for its getters, as a finding is. */
class LazyContext implements RuleContext {
  readonly form: Form;
  readonly relations: readonly CompiledRelation[];
  readonly oddTables: readonly TableReading[];
  readonly #report: Report;
  readonly #severities: RuleSeverities;
  #passages: readonly Passage[] | undefined;
  #disagreements: readonly Disagreement[] | undefined;
  #totals: readonly TotalProblem[] | undefined;
  #determined: ReadonlyMap<number, Determined> | undefined;
  #contradictions: Contradictions | undefined;

  constructor(
    report: Report,
    severities: RuleSeverities,
    readonly siblings: Siblings | undefined,
  ) {
    this.form = report.form;
    this.relations = compileRelations(report.form);
    this.oddTables = report.tables.filter(isOdd);
    this.#report = report;
    this.#severities = severities;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= listPassages(this.#report);
    return this.#passages;
  }

  get disagreements(): readonly Disagreement[] {
    const { values, facts } = this.#report;
    if (this.#disagreements === undefined) {
      const relations = keepOn(this.relations, this.#severities);
      const judged = recallJudged(connectRelations(relations), values);
      this.#disagreements = findDisagreements(relations, values, facts, judged);
    }
    return this.#disagreements;
  }

  get totals(): readonly TotalProblem[] {
    this.#totals ??= assignTotals(this.#report, this.disagreements);
    return this.#totals;
  }

  get determined(): ReadonlyMap<number, Determined> {
    this.#determined ??= determineUnread(this.#report);
    return this.#determined;
  }

  get contradictions(): Contradictions {
    this.#contradictions ??= findContradictions(this.#report, this);
    return this.#contradictions;
  }
}

function isOdd({ isPlain, isReadable, outdated }: TableReading): boolean {
  return !isPlain && isReadable && outdated.length === 0;
}

/** The relations whose rules are on. */
function keepOn(
  relations: readonly CompiledRelation[],
  severities: RuleSeverities,
): readonly CompiledRelation[] {
  // Nearly always all of them; not asked one by one then.
  if (!Object.values(severities).includes('off')) return relations;
  return selectRelations(relations, (id) => severities[id as RuleId] !== 'off');
}
