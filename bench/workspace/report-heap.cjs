// Loaded before a server that runs with --expose-gc: tells on a signal what it keeps, in bytes.
const { writeFileSync } = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(process.env.BENCH_HEAP_FILE, String(heapUsed + external));
});
