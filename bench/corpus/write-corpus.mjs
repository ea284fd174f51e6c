// The texts of every measure, made by the project's own generator: the same in every run and on every machine.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asJson, asMarkdown, asYaml, schema } from './formats.mjs';
import { informationOf } from './information.mjs';

const load = createRequire(import.meta.url);
const kit = (name) => load(`../../out/test/kit/generator/${name}.js`);

/** Texts of so many bytes, as offices send that put every report into one file. */
export const sizes = { '7k': 7_000, '100k': 100_000, '1m': 1_000_000, '5m': 5_000_000 };

/**
 * The report of a number with one mistake planted in it, of each kind in turn: a checker that finds nothing has an easy
 * life. Where a layout has no room for a kind, the next one is taken.
 */
function makeReport(number) {
  const { createSample } = kit('measure-valid');
  const { measureFault } = kit('measure-faults');
  const { faults } = kit('faults/index');
  const sample = createSample(number);
  for (let at = 0; at < faults.length; at++) {
    const outcome = measureFault(() => [], sample, faults[(number + at) % faults.length]);
    if (outcome !== undefined)
      return { text: outcome.text, layout: sample.layout.id, information: informationOf(sample.draft) };
  }
  return { text: sample.text, layout: sample.layout.id, information: informationOf(sample.draft) };
}

const writers = {
  txt: (reports) => reports.map(({ text }) => text.replace(/^\ufeff/, '')).join('\n\n'),
  json: (reports) => asJson(reports.map(({ information }) => information)),
  md: (reports) => asMarkdown(reports.map(({ information }) => information)),
  yaml: (reports) => asYaml(reports.map(({ information }) => information)),
};

/** Reports in one layout, that of the tabs, which most offices send. */
function* makeTabbedReports() {
  const { layouts } = kit('layouts/index');
  for (let number = layouts.length; ; number += layouts.length) yield makeReport(number);
}

function writeSized(folder) {
  for (const [name, bytes] of Object.entries(sizes)) {
    const taken = [];
    let length = 0;
    for (const report of makeTabbedReports()) {
      taken.push(report);
      length += Buffer.byteLength(report.text);
      if (length > bytes * 0.95) break;
    }
    // One report alone: the last one that was looked at is as long as any.
    const chosen = name === '7k' ? taken.slice(-1) : taken;
    for (const [ending, write] of Object.entries(writers))
      writeFileSync(join(folder, `${name}.${ending}`), write(chosen));
  }
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
}

/**
 * Writes `count` reports into a new folder below the system's temporary one: `txt/`, `md/`, and in `sized/` one document of
 * each size in every format. Says where, and what layout each report has, by the order of their names.
 */
export function writeCorpus(count) {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-bench-'));
  const corpus = { folder, txt: join(folder, 'txt'), md: join(folder, 'md'), sized: join(folder, 'sized') };
  for (const one of [corpus.txt, corpus.md, corpus.sized]) mkdirSync(one, { recursive: true });
  const layouts = Array.from({ length: count }, (_, at) => {
    const report = makeReport(at + 1);
    const name = String(at + 1).padStart(5, '0');
    writeFileSync(join(corpus.txt, `${name}.txt`), report.text);
    writeFileSync(join(corpus.md, `${name}.md`), writers.md([report]));
    return report.layout;
  });
  writeSized(corpus.sized);
  writeFileSync(join(folder, 'layouts.json'), JSON.stringify(layouts));
  return { ...corpus, layouts };
}
