import { setEngineFlag } from './engine-flags';

/**
 * The space for new objects, in bytes, from which on it is not to grow: a report leaves nothing behind, so that more of
 * it only takes more memory, twice sixteen megabytes in the end.
 */
const enough = 8 * 1024 * 1024;

let isEnough = false;

/** Keeps the space for new objects small; to be called now and then, since it only grows from small. */
export function keepYoungHeapSmall(): void {
  if (isEnough) return;
  // Loaded here: most runs end before anybody asks.
  const { getHeapSpaceStatistics } = require('node:v8') as typeof import('node:v8');
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young === undefined || young.space_size < enough) return;
  // Read by V8 whenever it thinks of growing; there is no other way once a program runs.
  setEngineFlag('--semi-space-growth-factor=1', '--semi-space-growth-factor=2');
  isEnough = true;
}
