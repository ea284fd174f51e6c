// Apart from the actions themselves: the client is told of these at the start, and most sessions ask for no action.

/** LSP's kind of what repairs or answers a finding. */
export const quickFix = 'quickfix';

/** 按分项重算合计: sums written anew from what they add up. */
export const recalculate = 'refactor.rewrite.recalculate';

/** A heading in the form's own words. */
export const standardize = 'refactor.rewrite.heading';

/** Every safe fix of the whole report at once. */
export const fixAll = 'source.fixAll.disclosure-report';

/** The kinds of what is offered. */
export const codeActionKinds = [quickFix, standardize, recalculate, fixAll] as const;
