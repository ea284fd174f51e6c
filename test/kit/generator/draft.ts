import { format2019 } from '../../../core/formats/2019';
import { format2021 } from '../../../core/formats/2021';
import type { Format, Label, PartId } from '../../../core/formats/format';
import { createAgency, writeTitle } from './agency';
import { createFigures } from './figures';
import type { Draft, Paragraph, ReportPart } from './model';
import type { Context } from './prose/context';
import { writeFees } from './prose/fees';
import { writeOverview } from './prose/overview';
import { writeClosing, writePreface } from './prose/preface';
import { writeProblems } from './prose/problems';
import type { Random } from './random';
import { findFilledTable } from './tables';

/** The form that a year asks for. */
export function getFormat(year: number): Format {
  return year >= format2021.firstYear ? format2021 : format2019;
}

function writeProse(id: PartId, context: Context): Paragraph[] {
  if (id === 'overview') return writeOverview(context);
  if (id === 'problems') return writeProblems(context);
  return id === 'other-matters' ? [writeFees(context)] : [];
}

/** A valid report of some agency: every relation holds, and what the prose says of the tables is true of them. */
export function createDraft(random: Random, of?: Partial<Pick<Draft, 'agency' | 'year' | 'figures'>>): Draft {
  const year = of?.year ?? random.pick([2019, 2020, 2021, 2022, 2022, 2023, 2023, 2024, 2024, 2025]);
  const format = getFormat(year);
  const agency = of?.agency ?? createAgency(random);
  const figures = of?.figures ?? createFigures(format, agency, random);
  const context: Context = { agency, year, format, figures, random };
  const usesOtherHeadings = random.chance(0.15);
  const head = ({ zh, aliases = [] }: Label): string =>
    usesOtherHeadings ? random.pick([zh, ...aliases]) : zh;
  return {
    agency,
    year,
    format,
    figures,
    title: writeTitle(agency, year, random),
    preface: writePreface(context),
    parts: format.parts.map(
      ({ id, label, table }, at): ReportPart => ({
        id,
        numeral: '一二三四五六'[at],
        heading: head(label),
        paragraphs: writeProse(id, context),
        table: findFilledTable(format, table, figures),
      }),
    ),
    closing: writeClosing(context),
  };
}
