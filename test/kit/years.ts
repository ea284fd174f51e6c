import { balanceFigures, plainLayout, writeReport, year2024 } from './generate-report';
import { setFigure } from './report';

const agency = '松岭县水利局';
const cases = [1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0];

/** This year's report, without any finding beside last year's. */
export const thisYear = writeReport(balanceFigures([2, 1, 1, 0, 0, 0, 1], [1], [1], cases));
/** Last year's report of the same agency: one application carried over. */
export const lastYear = writeReport(
  balanceFigures([3, 1, 0, 2, 0, 0, 4, 1], [1], [2], [2, 1, 0, 3]),
  plainLayout,
  { ...year2024, year: 2023 },
);
/** Last year's with another figure carried over, by one number alone. */
export const otherLastYear = setFigure(lastYear, '四、结转下年度', '总计', '3');

/** The same report of another agency. */
export function ofAgency(text: string, other: string): string {
  return text.replaceAll(agency, other);
}
