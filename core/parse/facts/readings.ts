import type { CaseOutcome, FactKind, FactReading } from '../../model/fact';
import type { Form } from '../../model/form';

/** What a number may mean on a form, by kind of fact; a kind that the form has no cells for has no reading. */
export type Readings = ReadonlyMap<FactKind, readonly FactReading[]>;

const compiled = new WeakMap<Form, Readings>();

/** The honest readings of every kind of fact on a form. */
export function compileReadings(form: Form): Readings {
  let readings = compiled.get(form);
  if (readings === undefined) {
    readings = new Map([...listApplications(form), ...listCases(form), ...listTableTwo(form)]);
    compiled.set(form, readings);
  }
  return readings;
}

/** Cells with weights; undefined where the form lacks one of them. */
type Terms = readonly (readonly [row: string, column: string, weight?: number])[];

function read(form: Form, terms: Terms, op: FactReading['op'] = '='): FactReading[] {
  const slots: number[] = [];
  for (const [rowId, columnId] of terms) {
    const row = form.rows.get(rowId);
    const column = row?.block.columns.findIndex(({ id }) => id === columnId) ?? -1;
    if (row === undefined || column < 0) return [];
    slots.push(row.firstSlot + column);
  }
  return [{ slots, weights: terms.map(([, , weight = 1]) => weight), op }];
}

const organizations = ['business', 'research', 'public-welfare', 'legal-service', 'other'] as const;

function listApplications(form: Form): [FactKind, readonly FactReading[]][] {
  const sum = (rows: readonly (readonly [string, number?])[], columns: readonly string[] = ['total']) =>
    read(
      form,
      rows.flatMap(([row, weight]) => columns.map((column) => [row, column, weight] as const)),
    );
  const received = sum([['t3.new']]);
  const inHand = sum([['t3.new'], ['t3.carried-in']]);
  const decided = sum([['t3.r7']]);
  const carriedIn = sum([['t3.carried-in']]);
  const carriedOut = sum([['t3.carried-out']]);
  // Without those that lapsed or were withdrawn, and without those of last year.
  const lapses = ['t3.r6.1', 't3.r6.2', 't3.r6.3', 't3.r6'].filter((row) => form.rows.has(row));
  const closed = listSubsets(['t3.carried-in', ...lapses]).flatMap((less) =>
    sum([['t3.r7'], ...less.map((row) => [row, -1] as const)]),
  );
  const bases: readonly (readonly (readonly [string, number?])[])[] = [
    [['t3.new']],
    [['t3.new'], ['t3.carried-in']],
    [['t3.r7']],
    [['t3.r7'], ['t3.carried-in', -1]],
  ];
  const ofApplicants = (...columns: readonly string[]) => bases.flatMap((rows) => sum(rows, columns));
  const group = (id: string): (readonly [string])[] =>
    [...form.rows.values()].filter(({ row }) => row.group === id).map(({ row }) => [row.id]);
  const refused = group('t3.r3');
  const unavailable = group('t3.r4');
  const notProcessed = group('t3.r5');
  const otherwise = lapses.map((row) => [row] as const);
  return [
    ['received', received],
    ['accepted', [...received, ...inHand]],
    ['handled', [...decided, ...received, ...inHand, ...closed.slice(1)]],
    ['closed', closed],
    ['applications', [...received, ...inHand, ...closed]],
    ['carried-in', carriedIn],
    ['carried-out', carriedOut],
    ['carried', [...carriedOut, ...carriedIn]],
    ['natural-person', ofApplicants('natural-person')],
    ['organization', ofApplicants(...organizations)],
    ['business', ofApplicants('business')],
    ['research', ofApplicants('research')],
    ['public-welfare', ofApplicants('public-welfare')],
    ['legal-service', ofApplicants('legal-service')],
    ['disclosed', [...sum([['t3.r1']]), ...sum([['t3.r1'], ['t3.r2']])]],
    ['partly-disclosed', sum([['t3.r2']])],
    // Loosely used for whatever was not disclosed.
    [
      'refused',
      [
        ...sum(refused),
        ...sum([...refused, ...unavailable]),
        ...sum([...refused, ...unavailable, ...notProcessed]),
        ...sum([...refused, ...unavailable, ...notProcessed, ...otherwise]),
      ],
    ],
    ['unavailable', sum(unavailable)],
    ['not-processed', [...sum(notProcessed), ...sum([...notProcessed, ...otherwise])]],
    ['otherwise-handled', [...sum(otherwise), ...sum([...notProcessed, ...otherwise])]],
    ['lapsed-for-payment', sum([['t3.r6.2']])],
  ];
}

function listSubsets(items: readonly string[]): string[][] {
  const subsets: string[][] = [[]];
  for (const item of items) subsets.push(...subsets.map((subset) => [...subset, item]));
  return subsets.sort((a, b) => a.length - b.length);
}

const outcomes: readonly CaseOutcome[] = ['upheld', 'corrected', 'other', 'pending'];

function listCases(form: Form): [FactKind, readonly FactReading[]][] {
  const reconsideration = 't4.reconsideration';
  const direct = 't4.direct-litigation';
  const later = 't4.litigation-after-reconsideration';
  const sum = (column: string, ...rows: readonly string[]) =>
    read(
      form,
      rows.map((row) => [row, column] as const),
    );
  const litigation = (column: string) => [
    ...sum(column, direct, later),
    ...sum(column, direct),
    ...sum(column, later),
  ];
  return [
    ['reconsideration', sum('total', reconsideration)],
    ['direct-litigation', sum('total', direct)],
    ['later-litigation', sum('total', later)],
    ['litigation', litigation('total')],
    ['cases', sum('total', reconsideration, direct, later)],
    ...outcomes.flatMap((outcome): [FactKind, readonly FactReading[]][] => [
      [`reconsideration-${outcome}`, sum(outcome, reconsideration)],
      [`direct-litigation-${outcome}`, sum(outcome, direct)],
      [`later-litigation-${outcome}`, sum(outcome, later)],
      [`litigation-${outcome}`, litigation(outcome)],
    ]),
  ];
}

function listTableTwo(form: Form): [FactKind, readonly FactReading[]][] {
  const cell = (row: string, column: string, op?: FactReading['op']) => read(form, [[row, column]], op);
  return [
    ...(['normative', 'regulation'] as const).flatMap((noun): [FactKind, readonly FactReading[]][] => {
      const row = noun === 'normative' ? 't2.normative' : 't2.regulations';
      return [
        [`${noun}-issued`, [...cell(row, 'issued'), ...cell(row, 'made'), ...cell(row, 'disclosed')]],
        [`${noun}-repealed`, cell(row, 'repealed')],
        [`${noun}-in-force`, cell(row, 'in-force')],
      ];
    }),
    ['licence', cell('t2.licences', 'decided')],
    ['penalty', cell('t2.penalties', 'decided')],
    ['coercion', cell('t2.coercion', 'decided')],
    ['charges', cell('t2.fees', 'amount')],
    // 信息处理费 is one of the charges that the cell adds up.
    ['information-fee', cell('t2.fees', 'amount', '≤')],
  ];
}
