import fc from 'fast-check';
import { balanceFigures, type Figures, type Layout, type Year, year2024 } from './generate-report';

const small = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.nat(20_000) },
);

/** Figures of a clean report: every relation of the year's form holds. */
export function cleanFiguresOf(year: Year): fc.Arbitrary<Figures> {
  return fc
    .tuple(
      fc.array(small, { minLength: 126, maxLength: 126 }),
      fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
      fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
      fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }),
    )
    .map(([numbers, out, before, cases]) => balanceFigures(numbers, out, before, cases, year));
}

export const cleanFigures = cleanFiguresOf(year2024);

/** Layouts with tabs as real reports have them. */
export const tabLayouts: fc.Arbitrary<Layout> = fc.record({
  tableThree: fc.constantFrom('three-columns', 'dropped-cells', 'one-column', 'joined'),
  trailingTabs: fc.nat(3),
  isHalfWidth: fc.boolean(),
  isSpaced: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blankLines: fc.nat(2),
});
