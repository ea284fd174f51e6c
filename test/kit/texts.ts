import path from 'node:path';
import fc from 'fast-check';
import { fixtures, readReports } from './shared';

/** The five reports every clone has, by file name. */
export const seeds = readReports(path.join(fixtures, 'seeds'));

/** The text of one of them. */
export function readSeed(name: string): string {
  const seed = seeds.find((one) => one.name === name);
  if (seed === undefined) throw new Error(`There is no seed ${name}`);
  return seed.text;
}

/** The text as it stood while it was written: up to the end of each line, with and without the line end. */
export function listDrafts(text: string): string[] {
  const drafts: string[] = [''];
  for (const { index } of text.matchAll(/\n/g)) drafts.push(text.slice(0, index), text.slice(0, index + 1));
  drafts.push(text);
  return drafts;
}

/** Pieces that mean something to the reader, and what tears it: what damage puts into a report. */
export const junk = fc.constantFrom(
  '\t',
  '\n',
  '\r',
  '\r\n',
  '0',
  '12',
  '一、',
  '（三）',
  '总计',
  '其他',
  '|',
  '  ',
  '\u3000',
  '\ud83d',
  '年',
  '—',
  '\f',
  '',
);

const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(3), fc.nat(400)),
    insert: fc.oneof(junk, fc.string({ maxLength: 5, unit: 'binary' }), fc.constant('again')),
  }),
  { minLength: 1, maxLength: 6 },
);

/** One of the texts with places taken out, doubled or overwritten. */
export function damagedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), changes).map(([whole, damage]) =>
    damage.reduce((text, { at, length, insert }) => {
      const start = Math.floor(at * text.length);
      const taken = text.slice(start, start + length);
      const written = insert === 'again' ? taken + taken : insert;
      return text.slice(0, start) + written + text.slice(start + length);
    }, whole),
  );
}

/** Seeds with places taken out, doubled or overwritten. */
export const damagedSeeds = damagedTexts(seeds.map(({ text }) => text));
