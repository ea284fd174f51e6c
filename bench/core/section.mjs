// (1) In one process: parse, rules and symbols against one pass over the text, and against peers on the same information.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { show, showSpread, summarize } from '../measure/statistics.mjs';
import { sizes } from '../corpus/write-corpus.mjs';
import { cases } from './cases.mjs';

const program = fileURLToPath(new URL('run-case.mjs', import.meta.url));

/** Runs a case over texts, in a process of its own. */
function measure(name, corpus, stems, { isQuick, warmUp = 4000, budget = 2500 }) {
  const { format } = cases[name];
  const from = (ending) =>
    stems.map((stem) => join(corpus[stem.folder] ?? corpus.sized, `${stem.name}.${ending}`));
  const task = {
    name,
    schema: join(corpus.sized, 'schema.json'),
    files: from(format),
    floors: from('txt'),
    warmUp: isQuick ? 300 : warmUp,
    budget: isQuick ? 300 : budget,
  };
  const { stdout, stderr } = spawnSync(process.execPath, [program, JSON.stringify(task)], {
    maxBuffer: 1 << 26,
  });
  if (stdout.length === 0) throw new Error(`${name} could not be measured: ${stderr}`);
  const { times, units } = JSON.parse(stdout.toString());
  // Each round against the unit of its own round: what slows the machine slows both.
  const ratio = summarize(times.map((time, at) => time / units[at]));
  return { name, ratio, time: summarize(times), unit: summarize(units) };
}

/** Sized documents stand in for reports where a peer reads another format: the same one in each. */
const sized = (name) => [{ folder: 'sized', name }];

function listReports({ layouts }, isChosen) {
  return layouts.flatMap((layout, at) =>
    isChosen(layout, at) ? [{ folder: 'txt', name: String(at + 1).padStart(5, '0') }] : [],
  );
}

const columns = ['', 'ms', '× S (quartiles)', 'MB/s'];
const rowOf = (words, { time, ratio }, bytes) => [
  words,
  show(time.median),
  showSpread(ratio),
  bytes === undefined ? '' : show(bytes / 1000 / time.median),
];

export function measureCore({ corpus, isQuick, statSize }) {
  const options = { isQuick };
  const all = listReports(corpus, (_, at) => at < (isQuick ? 150 : 600));
  const bytes =
    all.reduce((sum, { name }) => sum + statSize(join(corpus.txt, `${name}.txt`)), 0) / all.length;
  const ours = ['parse', 'rules', 'all'].map((name) => measure(name, corpus, all, options));
  const layouts = [...new Set(corpus.layouts)].map((layout) => {
    const stems = listReports(corpus, (one, at) => one === layout && at < (isQuick ? 150 : 900));
    return { layout, result: measure('all', corpus, stems, { isQuick, warmUp: 1500, budget: 1000 }) };
  });
  const bySize = Object.keys(sizes).map((size) => ({
    size,
    result: measure('all', corpus, sized(size), { isQuick, warmUp: 2000 }),
    bytes: statSize(join(corpus.sized, `${size}.txt`)),
  }));
  const peers = ['json', 'yaml', 'markdownlint', 'textlint'].map((name) =>
    measure(name, corpus, sized('7k'), { isQuick, warmUp: 2000 }),
  );
  const small = bySize.find(({ size }) => size === '7k');
  const large = bySize.find(({ size }) => size === '5m');
  const perByte = ({ result, bytes: length }) => result.time.median / length;
  return {
    title: 'In one process',
    tables: [
      {
        caption: `${all.length} reports in every layout, ${(bytes / 1000).toFixed(1)} KB on average, one mistake in each; S is one charCodeAt pass, ${show(1000 * ours[0].unit.median)} µs a report`,
        columns,
        rows: ours.map((one) => rowOf(cases[one.name].words, one, bytes)),
      },
      {
        caption: 'Peers, one report of 7 KB and the same information in their formats',
        columns,
        rows: [
          rowOf(cases.all.words, small.result, small.bytes),
          ...peers.map((one) => rowOf(cases[one.name].words, one)),
        ],
      },
      {
        caption: 'By size: several reports in one document',
        columns,
        rows: bySize.map(({ size, result, bytes: length }) => rowOf(size, result, length)),
      },
      {
        caption: 'By layout: parse, every rule, symbols',
        columns,
        rows: layouts.map(({ layout, result }) => rowOf(layout, result)),
      },
    ],
    measures: {
      'core.reports': {
        value: ours[2].ratio.median,
        low: ours[2].ratio.low,
        high: ours[2].ratio.high,
        unit: 'S',
      },
      'core.5m': {
        value: large.result.ratio.median,
        low: large.result.ratio.low,
        high: large.result.ratio.high,
        unit: 'S',
      },
      'core.linear': { value: perByte(large) / perByte(small), unit: '× per byte at 7 KB' },
    },
  };
}
