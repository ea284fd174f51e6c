// (3) What a person waits for while typing, over stdio, beside the floor and other servers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeScan } from '../measure/scan.mjs';
import { median, show, showSpread, summarize } from '../measure/statistics.mjs';
import { bundleFloor } from './bundle-floor.mjs';
import { listLoadedFiles } from './list-loaded-files.mjs';
import { measureServer, measureStart } from './measure-server.mjs';

const ours = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));
const load = createRequire(import.meta.url);
const inside = (name, ...path) => join(dirname(load.resolve(`${name}/package.json`)), ...path);

const listPeers = () => [
  {
    name: 'vscode-json-language-server',
    args: [inside('vscode-langservers-extracted', 'bin/vscode-json-language-server'), '--stdio'],
    ending: 'json',
    languageId: 'json',
    initializationOptions: { provideFormatter: true },
  },
  {
    name: 'yaml-language-server',
    args: [inside('yaml-language-server', 'bin/yaml-language-server'), '--stdio'],
    ending: 'yaml',
    languageId: 'yaml',
    pushes: true,
  },
];

const kinds = {
  nothing: 'null round trip',
  open: 'open → diagnostics',
  diagnostics: 'key → diagnostics',
  symbols: 'key → symbols',
  hover: 'hover',
  completion: 'completion',
  highlight: 'highlight',
  burst: '50 keys → answer',
};

/** Puts the samples of several runs together. */
function merge(runs, size) {
  const results = runs.map((run) => run[size]).filter(Boolean);
  const samples = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, summarize(results.flatMap((one) => one.samples[kind] ?? []))]),
  );
  return { samples, memory: summarize(results.flatMap(({ memory }) => memory)), ...pickCounts(results[0]) };
}
const pickCounts = ({ diagnostics, symbols }) => ({ diagnostics, symbols });

const sizeOf = (files) => files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1000;

export async function measureLsp({ corpus, isQuick }) {
  const folder = corpus.sized;
  const sizes = ['7k', '100k', '1m'];
  const options = { folder, sizes, keys: isQuick ? 20 : 100, budget: isQuick ? 1000 : 2500 };
  const own = { name: 'ours', args: [ours, '--stdio'], ending: 'txt', languageId: 'disclosure-report' };
  const rounds = isQuick ? 1 : 3;

  // The floor answers with as much as ours: what ours says is known after its first run.
  const runs = { ours: [await measureServer(own, options)], floor: [] };
  const payloads = Object.fromEntries(sizes.map((size) => [`${size}.txt`, pickCounts(runs.ours[0][size])]));
  const bundle = await bundleFloor(corpus.folder);
  const floor = {
    ...own,
    name: 'floor',
    args: [bundle, '--stdio'],
    initializationOptions: payloads,
  };
  for (let round = 0; round < rounds; round++) {
    runs.floor.push(await measureServer(floor, options));
    if (round + 1 < rounds) runs.ours.push(await measureServer(own, options));
  }
  const peers = isQuick ? [] : listPeers();
  for (const peer of peers)
    runs[peer.name] = [await measureServer(peer, { ...options, keys: 15, budget: 4000 })];

  const servers = [own, floor, ...peers];
  // As VS Code's client starts it, from the second time on: the first one has to stay until its code is kept.
  const codeCache = join(corpus.folder, 'code-cache');
  const cached = { ...own, name: 'ours, code cache', args: [...own.args, `--code-cache=${codeCache}`] };
  await measureStart(cached, { folder, size: '7k', stay: 7000 });
  const starting = [own, cached, floor, ...peers];
  const starts = Object.fromEntries(starting.map(({ name }) => [name, []]));
  for (let round = 0; round < (isQuick ? 5 : 11); round++)
    for (const server of starting)
      starts[server.name].push(await measureStart(server, { folder, size: '7k' }));

  const merged = Object.fromEntries(
    servers.map(({ name }) => [
      name,
      Object.fromEntries(sizes.map((size) => [size, merge(runs[name], size)])),
    ]),
  );
  const scans = Object.fromEntries(
    sizes.map((size) => [size, timeScan(readFileSync(join(folder, `${size}.txt`), 'utf8'))]),
  );
  const atStart = sizeOf(await listLoadedFiles(own, folder));
  return {
    title: 'Language server',
    tables: [
      ...sizes.map((size) => ({
        caption: `A document of ${size}; S is ${show(scans[size])} ms, median in ms (quartiles)`,
        columns: ['', ...servers.map(({ name }) => name)],
        rows: [
          ...Object.entries(kinds).map(([kind, words]) => [
            words,
            ...servers.map(({ name }) => showSpread(merged[name][size].samples[kind])),
          ]),
          ['peak memory, MB', ...servers.map(({ name }) => show(merged[name][size].memory?.median))],
          ['findings', ...servers.map(({ name }) => merged[name][size].diagnostics)],
          ['symbols', ...servers.map(({ name }) => merged[name][size].symbols)],
        ],
      })),
      {
        caption: 'Start: spawn → first diagnostics of a report of 7 KB',
        columns: ['', 'ms (quartiles)', '× floor'],
        rows: starting.map(({ name }) => [
          name,
          showSpread(summarize(starts[name])),
          show(median(starts[name]) / median(starts.floor)),
        ]),
      },
      {
        caption: 'What is loaded at the start, minified',
        columns: ['', 'KB'],
        rows: [
          ['ours', show(atStart)],
          ['floor', show(sizeOf([bundle]))],
        ],
      },
    ],
    measures: listMeasures({ merged, scans, sizes, starts, atStart, floorSize: sizeOf([bundle]) }),
  };
}

function listMeasures({ merged, scans, sizes, starts, atStart, floorSize }) {
  const measures = {
    'lsp.start': { ...pickValue(summarize(starts.ours)), floor: median(starts.floor), unit: 'ms' },
    'lsp.cached-start': {
      ...pickValue(summarize(starts['ours, code cache'])),
      floor: median(starts.floor),
      unit: 'ms',
    },
    'lsp.bundle': { value: atStart, floor: floorSize, unit: 'KB' },
  };
  for (const size of sizes) {
    const { samples, memory } = merged.ours[size];
    const floor = merged.floor[size];
    const add = (kind, base) => {
      if (samples[kind] === undefined) return;
      measures[`lsp.${kind}.${size}`] = {
        ...pickValue(samples[kind]),
        floor: base,
        scan: scans[size],
        unit: 'ms',
      };
    };
    for (const kind of ['diagnostics', 'symbols', 'burst']) add(kind, floor.samples[kind].median);
    for (const kind of ['hover', 'completion', 'highlight']) add(kind, samples.nothing.median);
    if (memory !== undefined && floor.memory !== undefined)
      measures[`lsp.memory.${size}`] = { ...pickValue(memory), floor: floor.memory.median, unit: 'MB' };
  }
  return measures;
}

const pickValue = ({ median: value, low, high }) => ({ value, low, high });
