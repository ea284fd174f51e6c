import type { ValuesMessages } from '../catalogue/values';
import { both } from './quotes';

export const values: ValuesMessages = {
  'blank-cell': ({ cell }) =>
    `${both(cell)} is blank and does not follow from the other figures. Write 0 if nothing happened.`,
  'blank-cell-determined': ({ cell, figure, isConfirmed }) =>
    `${both(cell)} is blank. ${isConfirmed ? 'According to both its row and its column' : 'According to the totals'} it should be ${figure}.`,
  'blank-cells': ({ count, table }) =>
    `${both(table)} has ${count} blank cells; its totals cannot be checked. Write 0 where nothing happened.`,
  'blank-table': ({ table }) => `${both(table)} has no figures yet. Write 0 where nothing happened.`,
  'blank-applicants': ({ row, total }) =>
    `${both(row)} totals ${total}, but all applicant columns are blank; fill them in by kind of applicant.`,
  'blank-outcomes': ({ row, total }) =>
    `${both(row)} totals ${total}, but all outcomes are blank; fill them in by outcome, or write 0 as the total where nothing happened.`,
  'unreadable-number': ({ cell, text, figure }) =>
    `${both(cell)} holds “${text}”, which is not a valid number.${figure === undefined ? '' : ` Probably ${figure}.`}`,
  'decimal-count': ({ cell, text }) => `${both(cell)} holds “${text}”; a count is a whole number.`,
  'decimal-zero': ({ cell, text }) => `${both(cell)} holds “${text}”; write a count as a whole number.`,
  'decimal-zeros': ({ count, text, table }) =>
    `${both(table)} has ${count} counts written with decimals (such as “${text}”); write whole numbers.`,
  'noted-number': ({ cell, text }) =>
    `${both(cell)} holds “${text}”; cells usually hold figures only, notes belong in the text.`,
  dashes: ({ count, text, table }) =>
    `${both(table)} has ${count} ${count > 1 ? 'cells' : 'cell'} with “${text}”, taken as 0. Usually 0 is written where nothing happened.`,
  'too-few-cells': ({ row, found, expected }) =>
    `${both(row)} should have ${expected} figures but has ${found}; it cannot be told which is missing.`,
  'too-many-cells': ({ row, found, expected }) =>
    `${both(row)} should have ${expected} figures but has ${found}.`,
  'shifted-cells': ({ row, found, expected, lost }) =>
    `${both(row)} should have ${expected} figures but has ${found}. According to the totals ${both(lost)} is missing, and the others stand one column off.`,
  'extra-cell': ({ row, found, expected, figure }) =>
    `${both(row)} should have ${expected} figures but has ${found}. According to the totals “${figure}” is the extra one.`,
  'fee-unit-header': ({ found }) =>
    `The amount is to be given in 万元 (10,000 yuan); the header here says “${found}”. Divide yuan by 10,000, four decimals.`,
  'fee-unit-cell': ({ text, isInWan }) =>
    `The amount reads “${text}”. The unit is in the header (万元); write the figure only${isInWan ? '' : ', and divide yuan by 10,000'}.`,
  'implausible-fee': ({ figure, inYuan }) =>
    `${figure} 万元 is a very large amount; check that yuan were not entered as 万元 (${figure} yuan = ${inYuan} 万元).`,
};
