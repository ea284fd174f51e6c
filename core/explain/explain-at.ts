import { getPartNumber } from '../model/parts';
import type { Report } from '../model/report';
import { explainCitationAt } from './citations';
import { explainDocumentAt } from './document-numbers';
import { explainTableAt } from './explain-table';
import type { Explanation } from './explanation';

/** What is known beside the report. */
export interface ExplainOptions {
  /** The local day for publishing, `MM-DD`, as the settings file says it. */
  readonly deadline?: string;
}

/**
 * What stands at an offset of a report, and the range it belongs to; undefined where nothing is known of it. The end of a
 * word or figure counts as inside. Any number is taken as an offset; never throws.
 */
export function explainAt(
  report: Report,
  offset: number,
  { deadline }: ExplainOptions = {},
): Explanation | undefined {
  if (!(offset >= 0 && offset <= report.text.length)) return undefined;
  return (
    explainTitleAt(report, offset, deadline) ??
    explainHeadingAt(report, offset) ??
    explainDocumentAt(report, offset) ??
    explainCitationAt(report, offset) ??
    explainTableAt(report, offset)
  );
}

/** The title stands for the whole report; what a year before every form asked for is not known. */
function explainTitleAt(
  { title, form, format }: Report,
  offset: number,
  deadline: string | undefined,
): Explanation | undefined {
  if (title === undefined || format === undefined || offset < title.start || offset > title.end)
    return undefined;
  const topic = { kind: 'report', format: form.format.id, deadline } as const;
  return { topic, start: title.start, end: title.end };
}

function explainHeadingAt({ headings, form }: Report, offset: number): Explanation | undefined {
  const heading = headings.find(({ start, end }) => start <= offset && offset <= end);
  if (heading === undefined) return undefined;
  const { part, start, end } = heading;
  const numeral = getPartNumber(form.format, part);
  return { topic: { kind: 'part', format: form.format.id, part, numeral }, start, end };
}
