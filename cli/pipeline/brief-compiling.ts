import { setEngineFlag } from './engine-flags';

/** From so many reports on V8 compiles most functions once more, for speed. */
const manyReports = 100;

let isBrief = false;

/**
 * Lets V8 spend less on code that is compiled for speed: thousands of reports are checked in a second or two, of which
 * half went by until the better code was there. What runs long after that is not slower by anything that can be measured.
 */
export function compileBriefly(reports: number): void {
  if (isBrief || reports < manyReports) return;
  // The most bytes of code of a function that is copied to where it is called.
  setEngineFlag('--max-inlined-bytecode-size=60', '--max-inlined-bytecode-size=460');
  // Otherwise the code of each inner loop stands there twice.
  setEngineFlag('--no-turbo-loop-peeling', '--turbo-loop-peeling');
  isBrief = true;
}
