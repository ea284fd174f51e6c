/** A bundle of its own: the library that writes workbooks is read from the disk by nobody who wants none; see tools/bundle.mjs. */
export const loadWorkbook = (): typeof import('./xlsx/workbook') => require('./xlsx/workbook');
