import { cellFaults } from './cells';
import type { Fault } from './fault';
import { figureFaults } from './figures';
import { lineFaults } from './lines';
import { partFaults } from './parts';
import { proseFaults } from './prose';
import { rowFaults } from './rows';

/** Every kind of fault that can be planted in one report. */
export const faults: readonly Fault[] = [
  ...figureFaults,
  ...cellFaults,
  ...rowFaults,
  ...partFaults,
  ...proseFaults,
  ...lineFaults,
];
