/** The values of `--format`, in the order of the help. */
export const reporterNames = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'github',
  'junit',
  'csv',
  'markdown',
] as const;

export type ReporterName = (typeof reporterNames)[number];
