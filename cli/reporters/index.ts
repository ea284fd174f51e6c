import { json } from './json';
import type { Reporter } from './reporter';
import { text } from './text';

export type { ReportContext, Reporter } from './reporter';

export type ReporterName = 'text' | 'json';

/** By the value of `--format`. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = { text, json };
