// What a workspace of many reports costs: time to read it, memory, and how long a keystroke in an open report waits for
// its diagnostics meanwhile. `npm run bench:workspace [-- --reports 3000]`, over --stdio, with files of the disk.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const load = createRequire(import.meta.url);
const { balanceFigures, plainLayout, writeReport, year2024 } = load(
  path.join(root, 'out/test/kit/generate-report.js'),
);
const { startClient } = load(path.join(root, 'out/test/server/client.js'));
const { values } = parseArgs({ options: { reports: { type: 'string', default: '3000' } } });
const count = Number(values.reports);
const years = [2021, 2022, 2023, 2024, 2025];
const paragraphs = 12;

/** The same numbers in every run. */
let seed = 1;
const random = (below) => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};
const numbers = (length, below) => Array.from({ length }, () => random(below));

/** A report of some 7 KB: prose that differs from report to report, figures that add up. */
function writeOne(agency, year) {
  const figures = balanceFigures(numbers(66, 9), numbers(6, 3), numbers(6, 3), numbers(12, 4));
  const text = writeReport(figures, plainLayout, { ...year2024, year }).replaceAll('松岭县水利局', agency);
  const prose = Array.from(
    { length: paragraphs },
    (_, at) =>
      `${year}年第${at + 1}项工作中，本机关公开政务信息${random(900)}条，接受咨询${random(90)}次，组织培训${random(9)}场，` +
      `更新栏目${random(40)}个，并就群众关心的第${random(500)}号事项作出说明，回应来信${random(300)}封。`,
  );
  return text.replace('一、总体情况\n', `一、总体情况\n\n${prose.join('\n')}\n`);
}

function writeWorkspace(folder) {
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const year = years[at % years.length];
    const number = Math.floor(at / years.length);
    const text = writeOne(`松岭县第${number}局`, year);
    const file = path.join(folder, `第${number % 50}组`, `第${number}局`, `${year}.txt`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes / count;
}

const memoryOf = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
const show = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `${times.length} keystrokes, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`;
};

const capabilities = {
  window: { workDoneProgress: true },
  textDocument: { diagnostic: { relatedInformation: true } },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

/** Opens a report of a folder and types in it; the times while files are read, and after that. */
async function measure(folder, text) {
  const client = await startClient(path.join(root, 'dist/server/node.js'), {
    capabilities,
    folders: [pathToFileURL(folder).href],
  });
  const began = performance.now();
  let readIn;
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  client.connection.onNotification('$/progress', ({ value }) => {
    if (value.kind === 'end') readIn = performance.now() - began;
  });
  const uri = pathToFileURL(path.join(folder, '第0组/第0局/2024.txt')).href;
  await client.open(uri, text);
  let version = 1;
  const strike = async () => {
    const start = performance.now();
    await client.change(uri, ++version, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: version % 2 } },
      text: version % 2 === 0 ? ' ' : '',
    });
    await client.pull(uri);
    return performance.now() - start;
  };
  const first = await strike();
  const memoryBefore = memoryOf(client.process.pid);
  const during = [];
  while (readIn === undefined && performance.now() - began < 60_000) {
    during.push(await strike());
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Less than a second is not told.
    if (count < 100 && during.length > 100) break;
  }
  const memoryAfter = memoryOf(client.process.pid);
  const after = [];
  for (let at = 0; at < 200; at++) after.push(await strike());
  await client.quit();
  return { readIn, first, during, after, memoryBefore, memoryAfter };
}

const folder = mkdtempSync(path.join(tmpdir(), 'workspace-'));
try {
  const size = writeWorkspace(folder);
  const result = await measure(folder, writeOne('松岭县第0局', 2024));
  console.log(`${count} reports, ${(size / 1024).toFixed(1)} KB on average`);
  console.log(
    `read in ${result.readIn === undefined ? 'less than a second' : `${(result.readIn / 1000).toFixed(1)} s`}`,
  );
  console.log(
    `memory  ${result.memoryBefore.toFixed(0)} MB at first, ${result.memoryAfter.toFixed(0)} MB after`,
  );
  console.log(`first   ${result.first.toFixed(1)} ms after the start`);
  console.log(`during  ${show(result.during)}`);
  console.log(`after   ${show(result.after)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
