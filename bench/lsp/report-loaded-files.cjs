// Loaded before a server: writes at its end which files it has loaded.
const { writeFileSync } = require('node:fs');

const file = process.argv.find((one) => one.startsWith('--bench-loaded='))?.slice('--bench-loaded='.length);
if (file) process.on('exit', () => writeFileSync(file, JSON.stringify(Object.keys(require.cache))));
