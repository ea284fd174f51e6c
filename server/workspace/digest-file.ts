import { looksLikeReport } from '../../core/detect';
import { digestReport, parseReport, type ReportDigest } from '../../core/index';

/** What others are compared with of a file's text; undefined where it is no report. */
export function digestFile(uri: string, text: string): ReportDigest | undefined {
  return looksLikeReport(text) ? digestReport(uri, parseReport(text)) : undefined;
}
