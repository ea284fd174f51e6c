import path from 'node:path';
import fc from 'fast-check';
import { fixtures, readReports } from '../kit/shared';

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

const pieces = [
  '\t',
  '\n',
  '\r',
  '\r\n',
  '0',
  '12',
  '一、',
  '（三）',
  '总计',
  '  ',
  '\u3000',
  '\f',
  '\ud83d',
  '',
] as const;

/** Seeds with places taken out, doubled or overwritten. */
export const damagedSeeds: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...seeds.map(({ text }) => text)),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.oneof(fc.nat(3), fc.nat(400)),
        insert: fc.oneof(fc.constantFrom(...pieces), fc.constant('again' as const)),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([seed, changes]) =>
    changes.reduce((text, { at, length, insert }) => {
      const start = Math.floor(at * text.length);
      const taken = text.slice(start, start + length);
      return (
        text.slice(0, start) + (insert === 'again' ? taken + taken : insert) + text.slice(start + length)
      );
    }, seed),
  );
