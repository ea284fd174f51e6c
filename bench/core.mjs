// Speed of the core as multiples of one charCodeAt pass over the same text, in one process and one run.
// `npm run bench:core`; reports of test/fixtures/seeds, or `--reports <folder>` for others.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { checkReport, listOutline, parseReport } = createRequire(import.meta.url)(
  path.join(root, 'out/core/index.js'),
);

const { values: options } = parseArgs({ options: { reports: { type: 'string' } } });
const folder = options.reports ?? path.join(root, 'test/fixtures/seeds');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Keeps results alive so that nothing is optimized away. */
let sink = 0;

/** The floor: looks at every character once. */
function scan(text) {
  let lines = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

const measures = {
  'one charCodeAt pass': scan,
  parse: (text) => parseReport(text).lines.length,
  'parse + rules': (text) => checkReport(parseReport(text)).length,
  'parse + rules + symbols': (text) => {
    const report = parseReport(text);
    return checkReport(report).length + listOutline(report).length;
  },
};

/** Microseconds per report, over `rounds` passes of all texts. */
function time(measure, rounds) {
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round++) for (const text of texts) sink += measure(text);
  return Number(process.hrtime.bigint() - start) / 1000 / rounds / texts.length;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const names = Object.keys(measures);
for (let warm = 0; warm < 4; warm++) for (const name of names) time(measures[name], 300);
const samples = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < 15; round++)
  for (const name of names) samples[name].push(time(measures[name], 100));

const floors = samples[names[0]];
const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
console.log(`${texts.length} reports, ${(length / 1024).toFixed(1)} KB on average`);
for (const name of names) {
  // Each sample against the floor of its own round: what slows the machine slows both.
  const ratios = samples[name].map((value, index) => value / floors[index]);
  const spread = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
  console.log(
    `${name.padEnd(26)} ${median(samples[name]).toFixed(1).padStart(8)} µs  ${median(ratios).toFixed(1).padStart(6)} S  (${spread})`,
  );
}
if (sink < 0) console.log(sink);
