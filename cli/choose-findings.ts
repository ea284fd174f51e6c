import {
  type Finding,
  type RuleId,
  type RuleSeverities,
  rules as allRules,
  type Severity,
  severityOrder,
} from '../core/index';
import type { CheckedReport } from './check-files';

/** Which findings are asked for; what is not asked for is not counted either. */
export interface FindingChoice {
  /** The slightest severity. */
  readonly least: Severity;
  /** Undefined for all rules. */
  readonly rules: readonly RuleId[] | undefined;
}

/** Which findings are named; all of them are counted. */
export interface Naming {
  /** Errors alone are named. */
  readonly isQuiet: boolean;
  /** In all files together; Infinity for all. */
  readonly most: number;
}

/**
 * A file with the findings that are asked for. Every rule has been asked, so that a finding is the same whatever others are
 * chosen.
 */
export function chooseFindings(checked: CheckedReport, choice: FindingChoice): CheckedReport {
  const { least, rules } = choice;
  if (least === 'hint' && rules === undefined) return checked;
  return {
    ...checked,
    severities: rules === undefined ? checked.severities : turnOffOthers(checked.severities, rules),
    findings: checked.findings.filter((finding) => isChosen(finding, choice)),
  };
}

/** Whether a finding is asked for. */
export function isChosen({ rule, severity }: Finding, { least, rules }: FindingChoice): boolean {
  return reaches(severity, least) && (rules?.includes(rule) ?? true);
}

/** A report with the findings that are named. */
export interface NamedFindings {
  readonly checked: CheckedReport;
  readonly named: number;
  readonly unnamed: number;
}

/** A file with the findings that are named, `most` of them at the most; `unnamed` are those above that number. */
export function nameFindings(checked: CheckedReport, { isQuiet, most }: Naming): NamedFindings {
  const wanted = isQuiet ? checked.findings.filter(isError) : checked.findings;
  const findings = wanted.length > most ? wanted.slice(0, most) : wanted;
  return {
    checked: findings.length === checked.findings.length ? checked : { ...checked, findings },
    named: findings.length,
    unnamed: wanted.length - findings.length,
  };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function reaches(severity: Severity, least: Severity): boolean {
  return severityOrder.indexOf(severity) <= severityOrder.indexOf(least);
}

/** For a baseline the others are as if they had not been asked: it keeps what it holds of them. */
function turnOffOthers(severities: RuleSeverities, rules: readonly RuleId[]): RuleSeverities {
  const others = allRules.filter(({ id }) => !rules.includes(id));
  return { ...severities, ...Object.fromEntries(others.map(({ id }) => [id, 'off'])) };
}
