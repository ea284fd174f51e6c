import type { Fix } from '../fixes/fix';
import { keepLayout } from '../fixes/keep-layout';
import type { Label, Severity } from '../formats/format';
import type { Form } from '../model/form';
import type { Report } from '../model/report';
import type { Message } from '../messages/catalogue';
import type { TableReading } from '../parse/table-reading';
import type { Passage } from '../prose/passages';
import type { CompiledRelation } from '../relations/compile';
import type { Determined } from '../relations/complete';
import type { Disagreement } from '../relations/diagnose';
import type { Siblings } from '../workspace/report-index';
import type { Contradictions } from './contradictions';
import type { Finding, Related } from './finding';
import type { RuleId } from './registry';
import { chooseSeverity } from './severities';
import type { TotalProblem } from './totals';

/** What is worked out once per report and read by several rules. */
export interface RuleContext {
  readonly form: Form;
  readonly relations: readonly CompiledRelation[];
  /** The tables of the report's own form that can be read and in which something is odd. */
  readonly oddTables: readonly TableReading[];
  /** The running text. */
  readonly passages: readonly Passage[];
  /** What is broken, explained; relations whose rule is off take no part. */
  readonly disagreements: readonly Disagreement[];
  /** The same, shared out among the rules that tell it. */
  readonly totals: readonly TotalProblem[];
  /** What the relations say of cells that are blank or unreadable. */
  readonly determined: ReadonlyMap<number, Determined>;
  /** Where the prose says otherwise than the tables. */
  readonly contradictions: Contradictions;
  /** The reports that this one is compared with; rules of scope `workspace` are asked only where they are known. */
  readonly siblings?: Siblings;
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** What is wrong, in a few words: the heading of the rule's page, its name in the settings. */
  readonly title: Label;
  readonly severity: Severity;
  readonly category: 'structure' | 'cells' | 'arithmetic' | 'prose' | 'between-reports';
  /** `workspace`: looks at other reports, too. */
  readonly scope: 'report' | 'workspace';
  /** Also asked of reports whose year has another form. */
  readonly isForAnyFormat?: true;
  /** Speaks of the title, the parts and what they lack only: nothing is asked where all of these are plain. */
  readonly isForOddParts?: true;
  /** Speaks of odd rows and cells only: nothing is asked where every table is plain. */
  readonly isForOddTables?: true;
  /** Settles nearly every report at a glance: where it says no, the rule is not asked. */
  readonly mayApply?: (report: Report, context: RuleContext) => boolean;
  readonly check: (report: Report, context: RuleContext) => Iterable<Problem>;
}

/** What a rule yields: a finding without what its rule already says. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** A function where its parameters take time: not every caller words every finding. */
  readonly message: Message | (() => Message);
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** A function where working them out takes time: not every caller asks for them. */
  readonly related?: readonly Related[] | (() => readonly Related[]);
  /** A function where working them out takes time: most fixes are never asked for. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

/** Declares a rule; its id is the diagnostic's code and the name of its file. */
export function defineRule<const Id extends string>({
  id,
  title,
  severity,
  category,
  scope,
  isForAnyFormat,
  isForOddParts,
  isForOddTables,
  mayApply,
  check,
}: Rule<Id>): Rule<Id> {
  // With the same properties in the same order every rule is asked by the same machine code.
  return {
    id,
    title,
    severity,
    category,
    scope,
    isForAnyFormat,
    isForOddParts,
    isForOddTables,
    mayApply,
    check,
  };
}

/** What a problem's message says. */
export function messageOf(message: Problem['message']): Message {
  return typeof message === 'function' ? message() : message;
}

/** The finding of a problem; `chosen` is the severity that the settings give the rule. */
export function toFinding(rule: Rule<RuleId>, problem: Problem, report: Report, chosen?: Severity): Finding {
  return new RuleFinding(rule, problem, report, chooseSeverity(rule.severity, problem.severity, chosen));
}

const none: readonly never[] = [];

/** A class for its getters: one that is defined anew with every object costs more than most rules. */
class RuleFinding implements Finding {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  /** With what its functions answered, once they are asked. */
  #problem: Problem;
  /** Until the fixes are asked for. */
  #report: Report | undefined;

  constructor(
    { id }: Rule<RuleId>,
    problem: Problem,
    report: Report,
    readonly severity: Severity,
  ) {
    this.rule = id;
    this.start = problem.start;
    this.end = problem.end;
    // Rules write down their problems in many ways: what is not asked for is not read from them.
    this.#problem = problem;
    this.#report = report;
  }

  get message(): Message {
    const { message } = this.#problem;
    if (typeof message !== 'function') return message;
    const found = message();
    this.#problem = { ...this.#problem, message: found };
    return found;
  }

  get related(): readonly Related[] {
    const { related = none } = this.#problem;
    if (typeof related !== 'function') return related;
    const found = related();
    this.#problem = { ...this.#problem, related: found };
    return found;
  }

  get fixes(): readonly Fix[] {
    const { fixes = none } = this.#problem;
    if (this.#report === undefined) return fixes as readonly Fix[];
    const found = keepLayout(this.#report, typeof fixes === 'function' ? fixes() : fixes);
    this.#problem = { ...this.#problem, fixes: found };
    this.#report = undefined;
    return found;
  }
}
