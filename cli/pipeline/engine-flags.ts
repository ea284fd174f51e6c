/** Sets a flag of V8 for as long as the process runs; `usual` is what it has been. */
export function setEngineFlag(flag: string, usual: string): void {
  // Loaded here: most runs end before any flag matters.
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  setFlagsFromString(flag);
  // Compiled code that is kept at the exit is refused at a start with other flags than those under which it was written.
  process.prependOnceListener('exit', () => setFlagsFromString(usual));
}
