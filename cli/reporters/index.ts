import { reportJson } from './json';
import { reportText } from './text';

/** By the value of `--format`. */
export const reporters = { text: reportText, json: reportJson } as const;
