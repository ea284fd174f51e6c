import fc from 'fast-check';
import { balanceFigures, type Figures, type Layout } from './generate-report';

const small = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.nat(20_000) },
);

/** Figures of a clean report: every relation holds. */
export const cleanFigures: fc.Arbitrary<Figures> = fc
  .tuple(
    fc.array(small, { minLength: 126, maxLength: 126 }),
    fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }),
  )
  .map(([numbers, out, before, cases]) => balanceFigures(numbers, out, before, cases));

/** Layouts with tabs as real reports have them. */
export const tabLayouts: fc.Arbitrary<Layout> = fc.record({
  tableThree: fc.constantFrom('three-columns', 'dropped-cells', 'one-column', 'joined'),
  trailingTabs: fc.nat(3),
  isHalfWidth: fc.boolean(),
  isSpaced: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blankLines: fc.nat(2),
});
