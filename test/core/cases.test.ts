import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../core/index';
import { list, type Seen, see } from '../kit/check';
import { seeBeside } from '../kit/check-beside';
import { decodeReport, hasShared, readReports, sharedFolder } from '../kit/shared';

/** The kinds of problems that the cases name, and the rules that find them. */
const rulesOfKind: Readonly<Record<string, readonly string[]>> = {
  'row-total': ['row-total'],
  'col-total': ['result-total'],
  balance: ['balance'],
  't4-total': ['case-total'],
  'missing-row': ['missing-row'],
  'missing-section': ['missing-section'],
  'section-order': ['misordered-section'],
  'heading-number': ['heading-numeral'],
  'year-mismatch': ['year-mismatch'],
  'agency-mismatch': ['agency-mismatch'],
  'narrative-mismatch': ['prose-disagrees'],
  'bad-number': ['unreadable-number'],
  'ocr-digit': ['unreadable-number'],
  'blank-cell': ['blank-cell'],
  'extra-cell': ['wrong-cell-count'],
  'column-shift': ['wrong-cell-count'],
  'duplicate-row': ['duplicate-row'],
  'broken-row': ['broken-row'],
  'old-template': ['outdated-format'],
  'fee-unit': ['fee-unit'],
  'fee-format': ['fee-unit'],
  'fee-statement-missing': ['missing-fee-statement'],
  'label-typo': ['misspelt-label'],
  'cross-year': ['carry-over', 'stock-change'],
  'copied-prose': ['copied-prose'],
};

interface Problem {
  readonly line: number;
  readonly kind: string;
  readonly also_ok_lines?: readonly number[];
}

interface Case {
  readonly file: string;
  readonly clean: boolean;
  readonly problems: readonly Problem[];
  readonly tolerated: readonly { readonly line: number }[];
  /** The file of another year that this one is checked with; all others are checked alone. */
  readonly pair?: string;
}

const existing: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const linesOf = ({ line, also_ok_lines = [] }: Problem): readonly number[] => [line, ...also_ok_lines];

describe('the kinds of the cases', () => {
  for (const [kind, ids] of Object.entries(rulesOfKind)) {
    it(`${kind} is found by ${ids.join(', ')}`, () => assert.ok(ids.every((id) => existing.has(id))));
  }
});

function describeCases(): void {
  const folder = sharedFolder('cases');
  const cases: readonly Case[] = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));

  describe('cases', () => {
    it('are all spoken of', () => {
      assert.deepEqual(
        readReports(folder).map(({ name }) => name),
        cases.map(({ file }) => file).sort(),
      );
    });

    it('name no kind that is not known', () => {
      const kinds = cases.flatMap(({ problems }) => problems.map(({ kind }) => kind));
      assert.deepEqual(
        kinds.filter((kind) => !(kind in rulesOfKind)),
        [],
      );
    });

    for (const { file, clean, problems, tolerated, pair } of cases) {
      const read = (name: string): string => decodeReport(readFileSync(path.join(folder, name)));
      const seeCase = (): Seen[] =>
        pair === undefined ? see(read(file)) : seeBeside(read(file), { file: pair, text: read(pair) });
      if (clean) {
        it(`${file}: no error, no warning`, () => assert.deepEqual(list(seeCase()), []));
        continue;
      }
      for (const problem of problems) {
        const ids = rulesOfKind[problem.kind];
        assert.ok(ids !== undefined, problem.kind);
        it(`${file}: ${problem.kind} in line ${problem.line}`, () => {
          const found = seeCase();
          assert.ok(
            found.some(({ rule, line }) => ids.includes(rule) && linesOf(problem).includes(line)),
            `found ${JSON.stringify(list(found))}`,
          );
        });
      }
      it(`${file}: nothing on any other line`, () => {
        const named = new Set([...problems.flatMap(linesOf), ...tolerated.map(({ line }) => line)]);
        assert.deepEqual(list(seeCase().filter(({ line }) => !named.has(line))), []);
      });
    }
  });

  describe('published reports', () => {
    for (const { name, text } of readReports(sharedFolder('reports'))) {
      it(`${name}: no error, no warning`, () => assert.deepEqual(list(see(text)), []));
    }
  });
}

if (hasShared) describeCases();
