import { type Form, type FormTable, namePart } from '../../core/index';
import { languageOf, listForms, phrasesOf, type SummaryContext } from './context';

/** 二 of 主动公开政府信息情况表: the number of the part that the table stands in. */
function numberOf({ format }: Form, { table }: FormTable, context: SummaryContext): string {
  const at = format.parts.findIndex((part) => part.table === table.id);
  const { zh } = namePart(format.parts[at], at + 1);
  return languageOf(context) === 'zh' ? zh.slice(0, zh.indexOf('、')) : `${at + 1}`;
}

/** What a table's sheet is called; the form is named where there are several. */
export function nameTableSheet(
  form: Form,
  table: FormTable,
  context: SummaryContext,
  isByGroup = false,
): string {
  const say = phrasesOf(context);
  const number = numberOf(form, table, context);
  const several = listForms(context).length > 1 ? form.format.id : undefined;
  return isByGroup
    ? say.sheets.tableByGroup(number, several, context.summary.by)
    : say.sheets.table(number, several);
}

/** The title above a table. */
export function titleTable(form: Form, { table }: FormTable, context: SummaryContext): string {
  return phrasesOf(context).table(table.label[languageOf(context)], form.format.notice);
}

/** What is to be known of a table's sums. */
export function noteTable({ table }: FormTable, context: SummaryContext): string[] {
  return table.blocks
    .flatMap(({ columns }) => columns)
    .filter(({ hasOwnUnit }) => hasOwnUnit)
    .map(({ label }) => phrasesOf(context).ownUnit(label[languageOf(context)]));
}
