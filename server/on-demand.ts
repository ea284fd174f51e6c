// What reports are read and checked without. It is one part of the program, loaded when any of it is first needed.

import { readBaseline, readSettingsFile } from '../core/index';

export { readBaseline, readSettingsFile };
export { listProblems } from './diagnostics/list-problems';
export { addToBaseline } from './features/accept-finding';
export { listCodeActions } from './features/code-action';
export { getHover } from './features/hover';
export { digestFile } from './workspace/digest-file';
