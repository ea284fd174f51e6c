import type { FormatId } from './formats/format';
import { formats } from './formats/index';
import { createForm, type Form } from './model/form';
import type { TableReading } from './parse/table-reading';
import { createVocabulary, type Vocabulary } from './parse/vocabulary';

/** A form with the words by which it is read. */
export interface ReadableForm {
  readonly form: Form;
  readonly vocabulary: Vocabulary;
}

const forms: (ReadableForm | undefined)[] = [];

/** Made when first asked for: few reports are on an earlier form. */
function readForm(index: number): ReadableForm {
  let found = forms[index];
  if (found === undefined) {
    const form = createForm(formats[index]);
    found = { form, vocabulary: createVocabulary(form, formats.slice(0, index)) };
    forms[index] = found;
  }
  return found;
}

/** The form in force, for whatever does not say its year; its parts and their headings are those of every form. */
export const latestForm: ReadableForm = readForm(formats.length - 1);

/** The form of this id. */
export function getForm(id: FormatId): Form {
  const index = formats.findIndex((format) => format.id === id);
  return (index < 0 ? latestForm : readForm(index)).form;
}

function findFormOf(year: number | undefined): ReadableForm | undefined {
  const index = year === undefined ? -1 : formats.findLastIndex(({ firstYear }) => firstYear <= year);
  return index < 0 ? undefined : readForm(index);
}

/** Tables as read with one form. */
export interface FormReading {
  readonly form: Form;
  /** Undefined where the report is of a year before the first form. */
  readonly format: FormatId | undefined;
  readonly tables: readonly TableReading[];
}

/**
 * Reads the tables with the form of the title's year. Where they do not look it, or no year is given, the forms of other
 * years are tried: a slip in the title, or a lost one, must not make every row wrong. In a report of the latest form's
 * years an earlier form is never taken: that is `outdated-format`'s to say.
 */
export function readWithForm(
  titleYear: number | undefined,
  findBodyYear: () => number | undefined,
  read: (form: ReadableForm) => readonly TableReading[],
): FormReading {
  const readWith = (one: ReadableForm): FormReading => ({
    form: one.form,
    format: one.form.format.id,
    tables: read(one),
  });
  if (titleYear === undefined) return readUndated(readWith, findBodyYear);
  const wanted = findFormOf(titleYear);
  if (wanted === undefined) return readEarly(readWith, findBodyYear);
  const own = readWith(wanted);
  const isSure = own.tables.every(({ isPlain }) => isPlain);
  if (wanted === latestForm || isSure || fitOf(own) >= latestForm.form.rows.size) return own;
  const later = readWith(latestForm);
  return fitOf(later) > fitOf(own) ? later : own;
}

/** Without a year in the title an earlier form is tried only where its words stand and the text speaks of its years. */
function readUndated(
  readWith: (one: ReadableForm) => FormReading,
  findBodyYear: () => number | undefined,
): FormReading {
  const own = readWith(latestForm);
  if (!own.tables.some(({ outdated }) => outdated.length > 0)) return own;
  const spokenOf = findFormOf(findBodyYear());
  if (spokenOf === undefined || spokenOf === latestForm) return own;
  const earlier = readWith(spokenOf);
  return fitOf(earlier) > fitOf(own) ? earlier : own;
}

/** A title of 2018 or earlier is a slip where text and tables agree on a later year. */
function readEarly(
  readWith: (one: ReadableForm) => FormReading,
  findBodyYear: () => number | undefined,
): FormReading {
  const spokenOf = findFormOf(findBodyYear());
  const own = readWith(spokenOf ?? latestForm);
  if (spokenOf !== undefined && fitOf(own) >= fewestRows) return own;
  return { ...own, format: undefined };
}

/** Rows that a form must account for before a report of 2018 or earlier is taken for one of a later year. */
const fewestRows = 20;

/**
 * How well a form accounts for what the tables hold: rows that are whole, less what it has no place for. At most the number
 * of its rows.
 */
function fitOf({ tables }: FormReading): number {
  let fit = 0;
  for (const { rows, unknownRows, outdated } of tables) {
    for (const { figures } of rows) fit += figures === 'count' ? -1 : 1;
    fit -= unknownRows.length + outdated.length;
  }
  return fit;
}
