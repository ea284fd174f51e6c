export { guidance2019 } from './form-2019';
export { guidance2021 } from './form-2021';
export type { Confusion, Guidance } from './guidance';
export { headerWords } from './header';
export { reportLabel, wholeReport } from './report';
export { cases } from './table-4';
