/** The values of `--format` of a summary, in the order of the help. */
export const summaryFormats = ['xlsx', 'csv', 'json', 'markdown'] as const;

export type SummaryFormat = (typeof summaryFormats)[number];
