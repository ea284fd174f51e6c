import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadCached } from '../code-cache/load-cached';

// The young part of the heap would grow to three times 16 MB, for garbage that a report leaves within milliseconds.
setFlagsFromString('--semi-space-growth-factor=1');

/** When what V8 has compiled is kept: the first answers have been given by then. In milliseconds. */
const restBeforeKeeping = 5000;

/** All that is loaded before the client is heard; `--code-cache=<folder>`: from what V8 made of it the last time. */
const folder = process.argv.find((arg) => arg.startsWith('--code-cache='))?.replace('--code-cache=', '');
if (folder === undefined || folder === '') require('./start-node');
else {
  loadCached(path.join(__dirname, 'start-node.js'), folder, (keep) => {
    setTimeout(keep, restBeforeKeeping).unref();
  });
}
