import { csv } from './csv';
import { github } from './github';
import { json } from './json';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { markdown } from './markdown';
import type { ReporterName } from './names';
import type { Reporter } from './reporter';
import { sarif } from './sarif';
import { text } from './text';

export type { ReportContext, Reporter } from './reporter';

/** By the value of `--format`. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  text,
  json,
  jsonl,
  sarif,
  github,
  junit,
  csv,
  markdown,
};
