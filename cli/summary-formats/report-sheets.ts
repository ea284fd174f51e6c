import { type ReportLine, wordMessage } from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { figure, header, type Row, type Sheet, words } from './sheet';

/** Whether a report is added up, and if not, why. */
export function describeStanding({ standing, coveredBy }: ReportLine, context: SummaryContext): string {
  const { standings } = phrasesOf(context);
  switch (standing.kind) {
    case 'duplicate':
      return standings.duplicate(context.nameOf(standing.of), standing.isCopy);
    case 'left-out':
      return standing.reason === 'unsupported' ? standings.unsupported : standings.noTables;
    default:
      return coveredBy === undefined ? standings.counted : standings.covered(context.nameOf(coveredBy));
  }
}

/** Every report that was read, and what became of it. */
export function createReportSheet(context: SummaryContext): Sheet {
  const say = phrasesOf(context);
  const { list } = say;
  const names = [
    list.file,
    list.agency,
    say.year,
    list.region,
    list.form,
    list.standing,
    list.unknown,
    list.wrongSums,
  ];
  return {
    name: say.sheets.reports,
    title: say.sheets.reports,
    notes: [],
    widths: [48, 32, 8, 24, 8, 44, 12, 12],
    head: [names.map((name) => header(name))],
    *rows(): Iterable<Row> {
      for (const line of context.summary.reports) {
        const { digest, unknown, wrongSums } = line.entry;
        yield [
          words(context.nameOf(digest.uri)),
          words(digest.agency ?? ''),
          words(`${digest.year ?? ''}`),
          words(line.region ?? ''),
          words(digest.format ?? ''),
          words(describeStanding(line, context)),
          figure(unknown, 'count'),
          figure(wrongSums.length, 'count'),
        ];
      }
    },
    frozenColumns: 1,
  };
}

/** Something to be sent back. */
export interface ReportProblem {
  readonly file: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly kind:
    | 'unread'
    | 'noReport'
    | 'leftOut'
    | 'duplicate'
    | 'table'
    | 'unknown'
    | 'wrongSums'
    | 'noAgency'
    | 'noYear';
  readonly says: string;
}

/** Everything that keeps figures out of the sums or puts them in doubt: first the files that could not be read. */
export function* listProblems(context: SummaryContext): Generator<ReportProblem> {
  for (const { file, says } of context.unread)
    yield { file, agency: undefined, year: undefined, kind: 'unread', says };
  const { saysNoReport } = phrasesOf(context).problems;
  for (const file of context.others)
    yield { file, agency: undefined, year: undefined, kind: 'noReport', says: saysNoReport };
  for (const line of context.summary.reports) yield* problemsOf(line, context);
}

function* problemsOf(line: ReportLine, context: SummaryContext): Generator<ReportProblem> {
  const { problems, tableStates } = phrasesOf(context);
  const { digest, tables, unknown, wrongSums } = line.entry;
  const { agency, year } = digest;
  const problem = (kind: ReportProblem['kind'], says: string): ReportProblem => ({
    file: context.nameOf(digest.uri),
    agency,
    year,
    kind,
    says,
  });
  const { kind } = line.standing;
  if (kind === 'left-out') yield problem('leftOut', describeStanding(line, context));
  if (kind === 'duplicate') yield problem('duplicate', describeStanding(line, context));
  if (kind !== 'counted') return;
  if (agency === undefined) yield problem('noAgency', problems.saysNoAgency);
  if (year === undefined) yield problem('noYear', problems.saysNoYear);
  for (const { label, state } of tables) {
    if (state === 'read') continue;
    yield problem('table', problems.tableState(label[languageOf(context)], tableStates[state]));
  }
  if (unknown > 0) yield problem('unknown', problems.unknownCells(unknown));
  for (const one of wrongSums) yield problem('wrongSums', wordMessage(one, context.locale));
}

/** What is to be sent back, a line for each problem. */
export function createProblemSheet(context: SummaryContext): Sheet {
  const say = phrasesOf(context);
  const { list, problems } = say;
  const isFine = listProblems(context).next().done === true;
  return {
    name: say.sheets.problems,
    title: say.sheets.problems,
    notes: isFine ? [list.noProblems] : [],
    widths: [48, 32, 8, 16, 90],
    head: [[list.file, list.agency, say.year, list.kind, list.says].map((name) => header(name))],
    *rows(): Iterable<Row> {
      for (const { file, agency, year, kind, says } of listProblems(context))
        yield [file, agency ?? '', `${year ?? ''}`, problems[kind], says].map((text) => words(text));
    },
    frozenColumns: 1,
  };
}
