// (5) What the extension costs somebody who opens ordinary texts: the detector alone.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { show, showSpread, summarize } from '../measure/statistics.mjs';

const program = fileURLToPath(new URL('load-detector.cjs', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const detector = `${dist}client/node.js`;

function activateOnce() {
  const { stdout, stderr } = spawnSync(process.execPath, [program, detector], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`The detector could not be activated: ${stderr}`);
  return JSON.parse(stdout);
}

const listBundles = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();

export function measureStartup({ isQuick }) {
  const times = Array.from({ length: isQuick ? 5 : 21 }, activateOnce);
  const load = summarize(times.map((one) => one.load));
  const activate = summarize(times.map((one) => one.activate));
  const both = summarize(times.map((one) => one.load + one.activate));
  const size = (file) => readFileSync(file).length / 1000;
  return {
    title: 'Start',
    tables: [
      {
        caption: 'The detector when an ordinary text is opened, each time in a new process',
        columns: ['', 'ms (quartiles)'],
        rows: [
          ['load', showSpread(load)],
          ['activate', showSpread(activate)],
          ['both', showSpread(both)],
        ],
      },
      {
        caption: 'Bundles, minified',
        columns: ['', 'KB', 'KB, gzip'],
        rows: listBundles().map((file) => [
          file.slice(dist.length).replace(/^\//, ''),
          show(size(file)),
          show(gzipSync(readFileSync(file)).length / 1000),
        ]),
      },
    ],
    measures: {
      'startup.detector': { value: both.median, low: both.low, high: both.high, unit: 'ms' },
      'startup.bundle': { value: size(detector), unit: 'KB' },
    },
  };
}
