import type { format2021 } from '../2021';
import { applicants } from './applicants';
import type { CategoryId, Guidance } from './guidance';
import { otherResults } from './other-results';
import { parts } from './parts';
import { refusals } from './refusals';
import { results } from './results';
import { table2 } from './table-2';
import { table4 } from './table-4';

type Id = CategoryId<typeof format2021>;

/** Guidance for everything on the form of 2021; what lacks does not compile. */
export const guidance2021 = {
  ...parts,
  ...table2,
  ...results,
  ...refusals,
  ...otherResults,
  ...applicants,
  ...table4,
} as const satisfies Record<Id, Guidance<Id>>;
