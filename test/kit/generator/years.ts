import type { Agency } from './agency';
import { createAgency } from './agency';
import { createDraft, getFormat } from './draft';
import { changePart, type Draft, type Paragraph } from './model';
import { createFigures, type Figures, sum } from './figures';
import { createRandom, type Random } from './random';

/** Two reports of one agency, of years that follow each other. */
export interface Years {
  readonly last: Draft;
  readonly now: Draft;
  /** Names of the lines of this year's report on which the fault may be reported. */
  readonly at: readonly string[];
}

export interface YearsFault {
  readonly id: string;
  readonly rules: readonly string[];
  readonly follows?: readonly string[];
  /** Without one: two valid reports. */
  plant(random: Random): Years | undefined;
}

const numbers = (values: readonly (number | string)[]): number[] => values.map(Number);

/** Figures that go on from last year's: what was carried over comes in, the stock of documents changes by what was made. */
function followFigures(last: Figures, year: number, agency: Agency, random: Random): Figures {
  const format = getFormat(year);
  const fresh = createFigures(format, agency, random);
  const carriedIn = numbers(last['t3.carried-out']);
  const received = numbers(fresh['t3.new']);
  const decided = numbers(fresh['t3.r7']);
  const disclosed = numbers(fresh['t3.r1']);
  const out = numbers(fresh['t3.carried-out']);
  for (let column = 0; column < 6; column++) {
    // What comes in is dealt with this year: whatever is more than was due is disclosed.
    const more = Math.max(0, carriedIn[column] - decided[column] - out[column]);
    decided[column] += more;
    disclosed[column] += more;
    received[column] = decided[column] + out[column] - carriedIn[column];
  }
  for (const row of [received, decided, disclosed]) row[6] = sum(row.slice(0, 6));
  const tableThree = {
    't3.new': received,
    't3.carried-in': carriedIn,
    't3.r1': disclosed,
    't3.r7': decided,
  };
  if (format.id === '2019') return { ...fresh, ...tableThree };
  return { ...fresh, ...tableThree, ...followStock(last, fresh) };
}

function followStock(last: Figures, fresh: Figures): Figures {
  const rows = ['t2.regulations', 't2.normative'].map((id) => {
    const before = Number(last[id][2]);
    const [issued, repealed] = numbers(fresh[id]);
    const left = Math.min(repealed, before);
    return [id, [issued, left, before + issued - left]] as const;
  });
  return Object.fromEntries(rows);
}

const clausesOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs
    .flat()
    .flatMap(({ words }) => words.split(/[，。；：]/))
    .map((clause) => clause.replace(/[\d\s]|[一二三四五]是/g, ''))
    .filter((clause) => clause.length > 4);

/** Whether two parts say so much in the same words that a reviewer would ask. */
function areAlike(first: readonly Paragraph[], second: readonly Paragraph[]): boolean {
  const before = new Set(clausesOf(first));
  const clauses = clausesOf(second);
  return clauses.filter((clause) => before.has(clause)).length > clauses.length * 0.5;
}

/** This year's report, worded anew where chance worded it like last year's. */
function writeNext(last: Draft, figures: Figures, random: Random): Draft | undefined {
  for (let attempt = 0; attempt < 60; attempt++) {
    const now = createDraft(random, { agency: last.agency, year: last.year + 1, figures });
    const isFresh = now.parts.every(
      (part, at) =>
        part.table !== undefined ||
        part.id === 'other-matters' ||
        !areAlike(last.parts[at].paragraphs, part.paragraphs),
    );
    if (isFresh) return now;
  }
  return undefined;
}

function createYears(
  random: Random,
  change: (last: Figures, random: Random) => Figures | undefined = (last) => last,
): { last: Draft; now: Draft } | undefined {
  const agency = createAgency(random);
  const year = random.pick([2021, 2022, 2023, 2024]);
  const last = createDraft(random, { agency, year });
  const believed = change(last.figures, random);
  if (believed === undefined) return undefined;
  const now = writeNext(last, followFigures(believed, year + 1, agency, random), random);
  return now && { last, now };
}

/** Figures of the year before that differ from what its report says, in one column and the total. */
function misremember(row: string, columns: readonly [number, number]) {
  return (last: Figures, random: Random): Figures => {
    const values = numbers(last[row]);
    const more = random.int(1, 6);
    for (const column of new Set(columns)) values[column] += more;
    return { ...last, [row]: values };
  };
}

/** Faults that show only beside last year's report; the first plants none. */
export const yearsFaults: readonly YearsFault[] = [
  {
    id: 'none',
    rules: [],
    plant: (random) => {
      const years = createYears(random);
      return years && { ...years, at: [] };
    },
  },
  {
    id: 'carry-over',
    rules: ['carry-over'],
    plant: (random) => {
      const years = createYears(random, misremember('t3.carried-out', [random.int(0, 5), 6]));
      return years && { ...years, at: ['row:t3.carried-in'] };
    },
  },
  {
    id: 'stock-change',
    rules: ['stock-change'],
    plant: (random) => {
      const years = createYears(random, misremember('t2.normative', [2, 2]));
      return years && { ...years, at: ['row:t2.normative'] };
    },
  },
  {
    id: 'copied-figures',
    rules: ['copied-figures'],
    follows: ['carry-over', 'stock-change'],
    plant: (random) => {
      const agency = createAgency(random);
      const year = random.pick([2021, 2022, 2023, 2024]);
      const last = createDraft(random, { agency, year });
      const rows = Object.entries(last.figures).filter(([id]) => id.startsWith('t3.'));
      if (rows.flatMap(([, values]) => values).filter((value) => value !== 0).length < 20) return undefined;
      const fresh = createFigures(getFormat(year + 1), agency, random);
      const now = writeNext(last, { ...fresh, ...Object.fromEntries(rows) }, random);
      return now && { last, now, at: ['table:t3', 'part:applications'] };
    },
  },
  {
    id: 'copied-prose',
    rules: ['copied-prose'],
    plant: (random) => {
      const years = createYears(random);
      if (years === undefined) return undefined;
      const { last, now } = years;
      const next = (words: string): string =>
        words.replace(/20\d\d/g, (year) =>
          Math.abs(Number(year) - last.year) < 2 ? String(Number(year) + 1) : year,
        );
      const copied = last.parts.find(({ id }) => id === 'problems')!.paragraphs;
      if (clausesOf(copied).join('').length < 60) return undefined;
      const paragraphs = copied.map((list) => list.map((one) => ({ ...one, words: next(one.words) })));
      return {
        last,
        now: changePart(now, 'problems', (part) => [{ ...part, paragraphs }]),
        at: ['part:problems', 'prose:problems'],
      };
    },
  },
];

export const createYearsRandom = (seed: number): Random => createRandom(seed * 13 + 5);
