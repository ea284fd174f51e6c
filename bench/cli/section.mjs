// (2) The command line over 2,000 files and over one, against what Node itself costs and against markdownlint-cli2.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCost, timeInTurn } from '../measure/programs.mjs';
import { show, showSpread, summarize } from '../measure/statistics.mjs';

const ours = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const floor = fileURLToPath(new URL('floor.mjs', import.meta.url));
const load = createRequire(import.meta.url);
/** Its package exports no program. */
const markdownlint = () => join(dirname(load.resolve('markdownlint-cli2')), 'markdownlint-cli2-bin.mjs');

/** Options that this build of the command line knows. */
function chooseOptions(wanted) {
  const help = spawnSync(process.execPath, [ours, 'check', '--help'], { encoding: 'utf8' }).stdout;
  return wanted.filter((option) => help.includes(option[0])).flat();
}

const configure = (folder) => {
  const config = join(folder, '.markdownlint-cli2.jsonc');
  writeFileSync(config, JSON.stringify({ config: { MD013: false, MD060: false }, noProgress: true }));
  return config;
};

/** One program of a table: the whole command is `node ...args`. */
const program = (name, args) => ({ name, args });

function listPrograms(corpus, jobs, { isQuick }) {
  const one = join(corpus.sized, '7k');
  const config = configure(corpus.folder);
  const check = (place, ...more) => [
    ours,
    'check',
    ...chooseOptions([['--scope', 'report']]),
    ...more,
    place,
  ];
  const lint = (pattern) => [markdownlint(), '--config', config, pattern];
  return {
    many: [
      program('node -e 0', ['-e', '0']),
      program('node: read and scan', [floor, corpus.txt]),
      ...jobs.map((count) => program(nameJobs(count), check(corpus.txt, ...jobOptions(count)))),
      ...(isQuick ? [] : [program('markdownlint-cli2, the same as Markdown', lint(join(corpus.md, '*.md')))]),
    ],
    single: [
      program('node -e 0', ['-e', '0']),
      program('node: read and scan', [floor, `${one}.txt`]),
      program('check', check(`${one}.txt`)),
      program('markdownlint-cli2, the same as Markdown', lint(`${one}.md`)),
    ],
  };
}

const jobOptions = (count) => chooseOptions([['--jobs', String(count)]]);
const nameJobs = (count) => `check, ${count === 1 ? 'one thread' : `${count} threads`}`;

/** Wall time and memory of each program; `floors` are the names of those that the others are compared with. */
function measurePrograms(programs, rounds, floorName) {
  const costs = Object.fromEntries(programs.map(({ name, args }) => [name, measureCost(args)]));
  const known = Object.fromEntries(programs.map(({ name }) => [name, costs[name].wall]));
  const times = timeInTurn(programs, rounds, known);
  const wall = Object.fromEntries(programs.map(({ name }) => [name, summarize(times[name])]));
  const rows = programs.map(({ name }) => [
    name,
    showSpread(wall[name]),
    show(wall[name] && wall[name].median / wall[floorName].median),
    show(costs[name].cpu),
    show(costs[name].memory),
    show(costs[name].memory && costs[name].memory / costs[floorName].memory),
  ]);
  return { wall, costs, rows };
}

const columns = ['', 'wall ms (quartiles)', '× floor', 'processor ms', 'peak MB', '× floor'];
const compare = ({ median, low, high }, { median: base }) => ({
  value: median,
  low,
  high,
  floor: base,
  unit: 'ms',
});

export function measureCli({ corpus, isQuick, reports }) {
  const canChoose = jobOptions(2).length > 0;
  const programs = listPrograms(corpus, canChoose ? [1, 2] : [1], { isQuick });
  const count = corpus.layouts.length;
  const many = measurePrograms(programs.many, isQuick ? 3 : 9, 'node: read and scan');
  const single = measurePrograms(programs.single, isQuick ? 3 : 11, 'node -e 0');
  const rate = (name) => (1000 * count) / many.wall[name].median;
  return {
    title: 'Command line',
    tables: [
      {
        caption: `${count} files: ${show(rate(nameJobs(1)))} reports a second on one thread; the floor reads and scans them`,
        columns,
        rows: many.rows,
      },
      { caption: 'One file of 7 KB; the floor is node -e 0', columns, rows: single.rows },
    ],
    measures: reports
      ? {}
      : {
          'cli.wall': compare(many.wall[nameJobs(1)], many.wall['node: read and scan']),
          'cli.memory': {
            value: many.costs[nameJobs(1)].memory,
            floor: many.costs['node: read and scan'].memory,
            unit: 'MB',
          },
          'cli.one': compare(single.wall.check, single.wall['node -e 0']),
        },
  };
}
