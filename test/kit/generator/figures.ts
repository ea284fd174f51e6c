import type { Block, Format, Row } from '../../../core/formats/format';
import type { Agency } from './agency';
import type { Random } from './random';

/** Figures of a report by row id, in the order of the columns; amounts are text. */
export type Figures = Readonly<Record<string, readonly (number | string)[]>>;

const applicants = 6;
const total = 't3.r7';

/** The block of table 三. */
export function getApplications({ tables }: Format): Block {
  return tables[1].blocks[0];
}

/** The rows whose sum is （七）总计. */
export function listResults(format: Format): Row[] {
  return getApplications(format).rows.filter(({ id, group }) => group !== undefined && id !== total);
}

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function withTotal(values: readonly number[]): number[] {
  return [...values, sum(values)];
}

/** How many applications of an agency: none, a few, many. */
function chooseCount(kind: Agency['kind'], random: Random): number {
  const sizes: Record<Agency['kind'], readonly [number, number][]> = {
    province: [[8000, 30000]],
    city: [
      [300, 4000],
      [4000, 15000],
    ],
    county: [
      [0, 9],
      [20, 300],
      [100, 1500],
    ],
    department: [
      [0, 0],
      [1, 5],
      [4, 80],
    ],
    town: [
      [0, 0],
      [0, 3],
      [1, 12],
    ],
    street: [
      [0, 0],
      [0, 3],
      [1, 20],
    ],
  };
  return random.int(...random.pick(sizes[kind]));
}

/** Table 三: every application has one applicant and one result; what is not decided is carried over. */
function fillApplications(format: Format, kind: Agency['kind'], random: Random): Record<string, number[]> {
  const results = listResults(format);
  const handled: Record<string, number[]> = {};
  for (const { id } of results) handled[id] = Array.from({ length: applicants }, () => 0);
  const weights = results.map(({ id }) => (/r1$|r4\.1$/.test(id) ? 30 : random.pick([0, 1, 2, 5])));
  const all = sum(weights);
  const columns = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 4, 5];
  const chooseRow = (): string => {
    let left = random.int(1, all);
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
    return results[at].id;
  };
  const count = chooseCount(kind, random);
  // Large counts come in heaps, so that writing a city's report takes no longer than a town's.
  for (let left = count; left > 0; ) {
    const heap = Math.min(left, random.int(1, Math.max(1, Math.floor(count / 40))));
    handled[chooseRow()][random.pick(columns)] += heap;
    left -= heap;
  }
  const decided = Array.from({ length: applicants }, (_, at) =>
    sum(results.map(({ id }) => handled[id][at])),
  );
  const isBusy = random.chance(0.7);
  const carriedOut = decided.map((value) =>
    isBusy && value > 0 ? random.int(0, 1 + Math.floor(value / 12)) : 0,
  );
  const due = decided.map((value, at) => value + carriedOut[at]);
  const carriedIn = due.map((value) =>
    isBusy && value > 0 ? random.int(0, Math.min(value, 1 + Math.floor(value / 15))) : 0,
  );
  const received = due.map((value, at) => value - carriedIn[at]);
  const rows = {
    ...handled,
    't3.new': received,
    't3.carried-in': carriedIn,
    [total]: decided,
    't3.carried-out': carriedOut,
  };
  return Object.fromEntries(Object.entries(rows).map(([id, values]) => [id, withTotal(values)]));
}

/** A row of table 四. */
function fillCases(most: number, random: Random): number[] {
  return withTotal([0, 0, 0, 0].map(() => (random.chance(0.5) ? random.int(0, most) : 0)));
}

function writeAmount(most: number, random: Random): string {
  const whole = random.int(0, most);
  return random.pick([
    '0',
    String(whole),
    `${whole}.${random.int(1, 9)}`,
    `${whole}.${String(random.int(1, 99)).padStart(2, '0')}`,
    `${whole}.${String(random.int(1, 9999)).padStart(4, '0')}`,
  ]);
}

/** Table 二 of 2021: six rows; of 2019: eight. */
function fillDisclosure(format: Format, kind: Agency['kind'], random: Random): Figures {
  const scale = { province: 500, city: 120, county: 30, department: 6, town: 3, street: 0 }[kind];
  const makesRules = kind === 'province' || kind === 'city';
  const stock = (most: number): number[] => {
    const made = random.int(0, most);
    return [made, random.int(0, Math.floor(most / 2)), made + random.int(0, most * 6)];
  };
  const decisions = (): number => random.pick([0, random.int(0, scale * 50), random.int(0, scale * 3000)]);
  const regulations = makesRules ? stock(6) : [0, 0, 0];
  if (format.id === '2021') {
    return {
      't2.regulations': regulations,
      't2.normative': stock(scale),
      't2.licences': [decisions()],
      't2.penalties': [decisions()],
      't2.coercion': [random.int(0, scale * 20)],
      't2.fees': [writeAmount(scale * 30, random)],
    };
  }
  const items = (): (number | string)[] => {
    const change = random.int(-5, 12);
    return [random.int(6, 300), change > 0 && random.chance(0.5) ? `+${change}` : change, decisions()];
  };
  const made = (most: number): number[] => {
    const count = random.int(0, most);
    return [count, count, count + random.int(0, most * 6)];
  };
  return {
    't2.regulations': makesRules ? made(5) : [0, 0, 0],
    't2.normative': made(scale),
    't2.licences': items(),
    't2.other-services': items(),
    't2.penalties': items(),
    't2.coercion': items(),
    't2.fees': items().slice(0, 2),
    't2.procurement': [
      random.int(0, 40),
      random.pick(['0', writeAmount(900, random), `${random.int(1, 90)}.5万元`]),
    ],
  };
}

/** Figures of a report in which every relation of the form holds. */
export function createFigures(format: Format, { kind }: Agency, random: Random): Figures {
  const most = { province: 300, city: 60, county: 9, department: 3, town: 1, street: 1 }[kind];
  const hasCases = random.chance(0.6);
  const cases = (): number[] => fillCases(hasCases ? most : 0, random);
  return {
    ...fillDisclosure(format, kind, random),
    ...fillApplications(format, kind, random),
    't4.reconsideration': cases(),
    't4.direct-litigation': cases(),
    't4.litigation-after-reconsideration': cases(),
  };
}

/** A figure that is a count. */
export function countOf(figures: Figures, row: string, column: number): number {
  return Number(figures[row][column]);
}
