import type { FormatId } from '../formats/format';
import type { Report } from '../model/report';

/** What the checks between reports need of one report; small, so that thousands fit into memory. */
export interface ReportDigest {
  readonly uri: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly format: FormatId | undefined;
  /** By slot of the format's form, as in {@link Report}. */
  readonly values: Float64Array;
}

/** Takes from a report what others are compared with; its text is not kept. */
export function digestReport(uri: string, { agency, year, format, values }: Report): ReportDigest {
  return { uri, agency, year, format, values };
}
