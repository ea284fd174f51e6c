// How good the checker is: valid reports that must stay silent, one fault of each kind planted in each, two wrong cells at
// once, two years side by side. `npm run bench:faults`; `--help` tells its options.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    reports: { type: 'string' },
    core: { type: 'string' },
    write: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(`node bench/faults.mjs [options]
  --reports <number>   how many valid reports are generated (2000)
  --core <checkout>    measure the build of another checkout
  --write <folder>     keep the texts that failed, with what was said of them`);
  process.exit();
}
const count = Number(options.reports ?? 2000);
const load = createRequire(import.meta.url);
const kit = (name) => load(path.join(root, `out/test/kit/generator/${name}.js`));
const core = load(path.join(options.core ?? root, 'out/core/index.js'));
const { createSample, isWorry } = kit('measure-valid');
const { measureFault } = kit('measure-faults');
const { measurePair } = kit('measure-pairs');
const { measureYears } = kit('measure-years');
const { faults } = kit('faults/index');
const { yearsFaults } = kit('years');
const knownRules = new Set(core.rules.map(({ id }) => id));

function describe(report, finding) {
  return {
    line: core.lineAt(report.lines, finding.start) + 1,
    rule: finding.rule,
    severity: finding.severity,
    words: core.wordMessage(finding.message, 'zh-cn'),
    repairs: finding.fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
  };
}

function check(text) {
  const report = core.parseReport(text);
  return core.checkReport(report).map((finding) => describe(report, finding));
}

function checkYears(now, last) {
  const index = core.createReportIndex();
  index.set(core.digestReport('file:///last.txt', core.parseReport(last)));
  const report = core.parseReport(now);
  const digest = core.digestReport('file:///now.txt', report);
  index.set(digest);
  const findings = core.checkReport(report, { siblings: index.siblingsOf(digest) });
  return findings.map((finding) => describe(report, finding));
}

/** Keeps what failed, with what was said of it. */
function keep(name, texts, expected, remarks) {
  if (options.write === undefined) return;
  mkdirSync(options.write, { recursive: true });
  for (const [suffix, text] of Object.entries(texts))
    writeFileSync(path.join(options.write, `${name}${suffix}.txt`), text);
  const said = remarks.map(({ line, severity, rule, words }) => `${line} ${severity} ${rule} ${words}`);
  writeFileSync(path.join(options.write, `${name}.findings`), `${[expected, ...said].join('\n')}\n`);
}

/** Counts by name: how many there were, how many found, how many with something beyond. */
function createTally() {
  const rows = new Map();
  return {
    add(name, isFound, beyond) {
      const row = rows.get(name) ?? { all: 0, found: 0, beyond: 0, rules: {} };
      rows.set(name, row);
      row.all++;
      if (isFound) row.found++;
      if (beyond.length === 0) return;
      row.beyond++;
      const rules = [...new Set(beyond.map(({ rule }) => rule))].sort().join('+');
      row.rules[rules] = (row.rules[rules] ?? 0) + 1;
    },
    print() {
      for (const [name, { all, found, beyond, rules }] of rows) {
        const share = ((100 * found) / all).toFixed(1).padStart(6);
        const what = Object.entries(rules).map(([rule, times]) => `${rule} ${times}`);
        console.log(
          `  ${name.padEnd(30)}${`${found}/${all}`.padStart(12)}${share}  beyond ${beyond}  ${what.join(', ')}`,
        );
      }
    },
  };
}

const samples = Array.from({ length: count }, (_, index) => createSample(index + 1));
const silent = [];
const [byLayout, byManner] = [createTally(), createTally()];
for (const sample of samples) {
  const worries = check(sample.text).filter(isWorry);
  const isSilent = worries.length === 0;
  byLayout.add(sample.layout.id, isSilent, worries);
  for (const manner of sample.manners) byManner.add(manner, isSilent, worries);
  if (isSilent) silent.push(sample);
  else
    keep(
      `valid-${sample.layout.id}-${sample.seed}`,
      { '': sample.text },
      sample.manners.join(', '),
      check(sample.text),
    );
}
console.log(`Valid reports: ${silent.length} of ${count} are silent`);
byLayout.print();
byManner.print();

const missing = faults.filter(({ rules }) => !rules.some((rule) => knownRules.has(rule)));
const [byKind, byPlace] = [createTally(), createTally()];
const whole = { all: 0, found: 0, beyond: 0 };
for (const fault of faults) {
  if (missing.includes(fault)) continue;
  for (const sample of silent) {
    const outcome = measureFault(check, sample, fault);
    if (outcome === undefined) continue;
    const { isFound, beyond, layout, seed, text, lines, remarks } = outcome;
    byKind.add(fault.id, isFound, beyond);
    byPlace.add(layout, isFound, beyond);
    whole.all++;
    if (isFound) whole.found++;
    if (beyond.length > 0) whole.beyond++;
    if (!isFound || beyond.length > 0)
      keep(
        `${fault.id}-${layout}-${seed}`,
        { '': text },
        `${isFound ? 'found' : 'MISSED'}; ${fault.rules} on ${lines}; ${sample.manners}`,
        remarks,
      );
  }
}
const found = ((100 * whole.found) / whole.all).toFixed(2);
console.log(`\nFaults: ${whole.found} of ${whole.all} found (${found}), beyond them ${whole.beyond}`);
if (missing.length > 0) console.log(`  no rule yet for: ${missing.map(({ id }) => id).join(', ')}`);
byKind.print();
byPlace.print();

const pairs = silent.slice(0, 600).map((sample) => measurePair(check, sample));
const determined = pairs.filter(({ explanations }) => explanations === 1);
const open = pairs.filter(({ explanations }) => explanations !== 1);
console.log(`\nTwo wrong cells: ${determined.length} pairs that the sums determine,`);
console.log(`  both named with their figures in ${determined.filter(({ isNamed }) => isNamed).length};`);
console.log(`  ${open.length} that they do not, said in ${open.filter(({ isSaid }) => isSaid).length}`);
for (const { seed, layout, text, isNamed, isSaid, explanations, wrong, remarks } of pairs) {
  if (isNamed || (isSaid && explanations !== 1)) continue;
  keep(
    `pair-${layout}-${seed}`,
    { '': text },
    `${explanations} explanations; ${JSON.stringify(wrong)}`,
    remarks,
  );
}

const between = createTally();
for (const fault of yearsFaults) {
  if (fault.rules.length > 0 && !fault.rules.some((rule) => knownRules.has(rule))) continue;
  for (let seed = 1; seed <= Math.min(count, 600); seed++) {
    const outcome = measureYears(checkYears, fault, seed);
    if (outcome === undefined) continue;
    const { isFound, beyond, texts, lines, remarks } = outcome;
    between.add(fault.id, isFound, beyond);
    if (!isFound || beyond.length > 0)
      keep(
        `years-${fault.id}-${seed}`,
        { '-last': texts[0], '-now': texts[1] },
        `${fault.rules} on ${lines}`,
        remarks,
      );
  }
}
console.log('\nTwo years of an agency');
between.print();
