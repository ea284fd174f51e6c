import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadCached } from '../code-cache/load-cached';

// The young part of the heap begins with 1 MB and would grow to three times 16 MB, for garbage that a report leaves within
// milliseconds. It grows once, while the server is loaded: with 4 MB most keys are answered without collecting anything.
const loading = '--semi-space-growth-factor=4';
const loaded = '--semi-space-growth-factor=1';
setFlagsFromString(loading);
// What has grown old is cleared away when there is two and a half times as much as the last time; V8 would wait for four times.
setFlagsFromString('--heap-growing-percent=150');

/** When what V8 has compiled is kept: the first answers have been given by then. In milliseconds. */
const restBeforeKeeping = 5000;

/** All that is loaded before the client is heard; `--code-cache=<folder>`: from what V8 made of it the last time. */
const folder = process.argv.find((arg) => arg.startsWith('--code-cache='))?.replace('--code-cache=', '');
if (folder === undefined || folder === '') require('./start-node');
else {
  loadCached(path.join(__dirname, 'start-node.js'), folder, (keep) => {
    setTimeout(() => {
      // What was written under other flags than those of a start would be refused there.
      setFlagsFromString(loading);
      keep();
      setFlagsFromString(loaded);
    }, restBeforeKeeping).unref();
  });
}
setFlagsFromString(loaded);
