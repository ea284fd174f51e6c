import {
  copyString,
  countBeforeDuplicate,
  findDuplicate,
  placeTitle,
  type Report,
  type RuleSeverities,
  scanLines,
  type Siblings,
  type TitlePlace,
} from '../../core/index';
import { type FindingChoice, isChosen } from '../choose-findings';
import type { FindingsOfFile, ReportContext } from '../reporters/reporter';
import type { Outcome } from './task';

/**
 * The opening of a report, where one more finding may have its place: that there are other files of its agency and year is
 * known when all are read, and it would be a pity to check each of hundreds anew for that alone.
 */
export interface Opening {
  /** The text as far as the title goes. */
  readonly text: string;
  readonly title: TitlePlace;
  /** Where among the words of the file the finding goes: a line begins there, or is to begin. */
  readonly at: number;
}

/** A format that says findings in pieces. */
export type InPieces = (found: FindingsOfFile, context: ReportContext) => string[];

/** Openings are kept of every file; a longer one is not worth it. */
const longestOpening = 400;

/** The words of a file in pieces, and its opening, where one can be kept. */
export function wordWithOpening(
  { file, report, findings }: FindingsOfFile & { readonly report: Report },
  context: ReportContext,
  inPieces: InPieces,
): Pick<Outcome, 'words' | 'opening'> {
  const pieces = inPieces({ file, report, findings }, context);
  const words = findings.length === 0 ? '' : pieces.join('\n');
  const { title, text, lines, isMarkup } = report;
  const end = title === undefined ? Number.POSITIVE_INFINITY : lines[title.lastLine].end;
  if (isMarkup || end > longestOpening) return { words };
  const place = placeTitle(report);
  const before = countBeforeDuplicate(findings, place);
  let at = 0;
  for (let index = 0; index <= before; index++) at += pieces[index].length + 1;
  return { words, opening: { text: copyString(text.slice(0, end)), title: place, at } };
}

export interface LateOptions {
  readonly choice: FindingChoice;
  readonly isQuiet: boolean;
  readonly severities: RuleSeverities;
  readonly context: ReportContext;
  readonly inPieces: InPieces;
}

/**
 * The outcome of a file that was checked before all were read, now that its siblings are known; undefined where it has to be
 * checked again. Without options nothing can be added.
 */
export function completeOutcome(
  file: string,
  outcome: Outcome,
  siblings: Siblings | undefined,
  options: LateOptions | undefined,
): Outcome | undefined {
  const { comparedWith = [], opening } = outcome;
  const { lastYear = [], sameYear, members } = siblings ?? {};
  const isCompared =
    lastYear.length === comparedWith.length && lastYear.every((one, at) => one === comparedWith[at]);
  if (!isCompared || (members !== undefined && members.digests.length > 0)) return undefined;
  if (siblings === undefined || sameYear?.count === 0) return outcome;
  if (opening === undefined || options === undefined) return undefined;
  return addDuplicate(file, outcome, opening, siblings, options);
}

/** The outcome of a file, with what is said of it beside others of its agency and year. */
function addDuplicate(
  file: string,
  outcome: Outcome,
  { text, title, at }: Opening,
  siblings: Siblings,
  { choice, isQuiet, severities, context, inPieces }: LateOptions,
): Outcome {
  const finding = findDuplicate(title, siblings, severities);
  if (finding === undefined || !isChosen(finding, choice)) return outcome;
  const { severity } = finding;
  let { words, named } = outcome;
  if (!isQuiet || severity === 'error') {
    const report = { text, lines: scanLines(text) };
    words = insertLine(words, inPieces({ file, report, findings: [finding] }, context), at);
    named++;
  }
  return {
    ...outcome,
    words,
    named,
    findings: outcome.findings + 1,
    errors: outcome.errors + (severity === 'error' ? 1 : 0),
    warnings: outcome.warnings + (severity === 'warning' ? 1 : 0),
  };
}

/** Puts the second of two pieces at its place in words that begin with the first, or are none. */
function insertLine(words: string, [opening, said]: readonly string[], at: number): string {
  if (words === '') return `${opening}\n${said}`;
  return at > words.length ? `${words}\n${said}` : `${words.slice(0, at)}${said}\n${words.slice(at)}`;
}
