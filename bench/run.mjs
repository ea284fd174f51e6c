// npm run bench: how fast the whole is, against floors and peers in the same run. Prints tables and writes
// bench/results.json; `--help` tells its options. Compile and bundle first: `npm run bench` does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus/write-corpus.mjs';
import { describeMachine, listVersions } from './measure/machine.mjs';

const home = fileURLToPath(new URL('.', import.meta.url));
const results = `${home}results.json`;
const names = ['core', 'cli', 'lsp', 'workspace', 'startup'];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    reports: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(`npm run bench -- [options]
  --only <sections>    of ${names.join(',')}; the results of the others stay as an earlier run left them
  --quick              fewer rounds and no slow peers, for a look while working; nothing is written
  --reports <number>   the command line over so many reports, in place of all else; nothing is written`);
  process.exit();
}

/** The peers are installed here and nowhere else, the first time they are needed. */
function installPeers() {
  if (existsSync(`${home}node_modules`)) return;
  console.log('Installing the peers (bench/package.json) ...');
  const args = ['--prefix', home, 'ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed (see above).');
}

/** Each section is loaded when it is run: the peers are there by then. */
const sections = {
  core: async (run) => (await import('./core/section.mjs')).measureCore(run),
  cli: async (run) => (await import('./cli/section.mjs')).measureCli(run),
  lsp: async (run) => (await import('./lsp/section.mjs')).measureLsp(run),
  workspace: async (run) => (await import('./workspace/section.mjs')).measureWorkspaces(run),
  startup: async (run) => (await import('./startup/section.mjs')).measureStartup(run),
};

const chosen = options.reports ? ['cli'] : (options.only?.split(',') ?? names);
const unknown = chosen.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`There is no section ${unknown}; there are ${names.join(', ')}.`);

installPeers();
const { listTargets, writeResults, writeTable } = await import('./tables.mjs');
const machine = describeMachine();
const began = performance.now();
const reports = options.reports === undefined ? undefined : Number(options.reports);
const corpus = writeCorpus(reports ?? 2000);
const run = { corpus, isQuick: options.quick, reports, statSize: (file) => statSync(file).size };
const measured = [];
try {
  for (const name of chosen) {
    const section = { name, ...(await sections[name](run)) };
    measured.push(section);
    console.log(`\n${writeResults({ sections: [section] }, 2)}`);
  }
} finally {
  rmSync(corpus.folder, { recursive: true, force: true });
}

const before = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).sections : [];
const all = names.flatMap(
  (name) => measured.find((one) => one.name === name) ?? before.find((one) => one.name === name) ?? [],
);
const measures = Object.assign({}, ...(options.quick ? measured : all).map((one) => one.measures));
if (reports === undefined) console.log(`\n## Targets\n\n${writeTable(listTargets(measures))}`);
console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
if (!options.quick && reports === undefined) {
  const when = new Date().toISOString().slice(0, 10);
  writeFileSync(
    results,
    `${JSON.stringify({ when, machine, versions: listVersions(), sections: all }, null, 1)}\n`,
  );
}
