// One case in a process of its own: node run-case.mjs '<JSON>'. Rounds of the case and of the unit take turns; prints the
// milliseconds of both for each round, as JSON. It is processor time: what else the machine does counts for neither.
import { readFileSync } from 'node:fs';
import { scan } from '../measure/scan.mjs';
import { cases } from './cases.mjs';

const { name, schema, files, floors, warmUp, budget } = JSON.parse(process.argv[2]);
const texts = files.map((file) => readFileSync(file, 'utf8'));
// A peer reads another format; the unit is a pass over the report itself, the same for all.
const plain = floors.map((file) => readFileSync(file, 'utf8'));
const check = await cases[name].make(schema);
/** Keeps results alive so that nothing is optimized away. */
let sink = 0;

/** Short rounds: a machine that is slow for a while slows both. Thirty reports are two in each layout. */
const perRound = 30;
const rounds = Array.from({ length: Math.ceil(texts.length / perRound) }, (_, at) => ({
  texts: texts.slice(perRound * at, perRound * (at + 1)),
  plain: plain.slice(perRound * at, perRound * (at + 1)),
}));
/** One text is repeated as often as keeps the clock from counting. */
const repeats = texts.length > 1 || texts[0].length > 100_000 ? 1 : 20;

/** Milliseconds that processors have worked for this process. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timeCase({ texts: some }) {
  const start = worked();
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const text of some) {
      const found = check(text);
      sink += typeof found === 'number' ? found : await found;
    }
  return (worked() - start) / repeats / some.length;
}

function timeUnit({ plain: some }) {
  const passes = Math.ceil(4_000_000 / some.reduce((sum, text) => sum + text.length, 0));
  const start = worked();
  for (let pass = 0; pass < passes; pass++) for (const text of some) sink += scan(text);
  return (worked() - start) / passes / some.length;
}

const began = performance.now();
for (let at = 0; at === 0 || performance.now() - began < warmUp; at++) {
  timeUnit(rounds[at % rounds.length]);
  await timeCase(rounds[at % rounds.length]);
}
const times = [];
const units = [];
const end = performance.now() + budget;
for (let at = 0; times.length < 5 || performance.now() < end; at++) {
  const round = rounds[at % rounds.length];
  units.push(timeUnit(round));
  times.push(await timeCase(round));
  if (times.length >= 3 && performance.now() > end + 3 * budget) break;
}
console.log(JSON.stringify({ times, units, sink: sink % 2 }));
