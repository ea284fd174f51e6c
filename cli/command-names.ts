/** In the order of the help. */
export const commandNames = ['check', 'fix', 'summary', 'explain', 'completion'] as const;

export type CommandName = (typeof commandNames)[number];
