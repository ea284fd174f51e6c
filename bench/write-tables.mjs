// node bench/write-tables.mjs: puts the tables of bench/results.json into docs/performance.md, between its markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { listTargets, writeCircumstances, writeResults, writeTable } from './tables.mjs';

const page = new URL('../docs/performance.md', import.meta.url);
const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
const measures = Object.assign({}, ...results.sections.map((one) => one.measures));

const parts = {
  circumstances: writeCircumstances(results),
  targets: writeTable(listTargets(measures)),
  tables: writeResults(results, 3),
};

let text = readFileSync(page, 'utf8');
for (const [name, part] of Object.entries(parts)) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${name}.`);
  text = `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}
writeFileSync(page, text);
