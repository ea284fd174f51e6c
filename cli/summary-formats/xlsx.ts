import { createComparisonSheet } from './comparison-sheet';
import { listForms, type SummaryContext } from './context';
import { createFormSheets } from './form-sheets';
import { createGroupSheets } from './group-sheets';
import { createOverviewSheet } from './overview-sheet';
import { createProblemSheet, createReportSheet } from './report-sheets';
import { createShareSheet } from './share-sheet';

/** `summary --format xlsx`: a workbook to look at, print and reckon with. */
export async function writeXlsx(context: SummaryContext, write: (bytes: Uint8Array) => void): Promise<void> {
  const forms = listForms(context);
  const sheets = [
    createOverviewSheet(context),
    ...forms.flatMap((years) => createFormSheets(years, context)),
    createShareSheet(context),
    ...(context.summary.by === 'year' ? [] : forms.flatMap((years) => createGroupSheets(years, context))),
    createComparisonSheet(context),
    createReportSheet(context),
    createProblemSheet(context),
  ];
  const { writeWorkbook } = await import('../xlsx/workbook.js');
  write(await writeWorkbook(sheets));
}
