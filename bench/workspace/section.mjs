// (4) A workspace of many reports: what each costs in memory, and what a key costs beside them.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { connect, readPeakMemory } from '../lsp/connect.mjs';
import { show, showSpread, summarize } from '../measure/statistics.mjs';
import { writeWorkspace } from './write-workspace.mjs';

const server = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));
const reporter = fileURLToPath(new URL('report-heap.cjs', import.meta.url));
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Megabytes that a process keeps when all garbage is gone. */
async function readHeap(pid, file) {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (let tries = 0; tries < 500 && !existsSync(file); tries++) await wait(20);
  await wait(20);
  return Number(readFileSync(file, 'utf8')) / 1e6;
}

/** Opens a report and types in it, first while the others are being read, then beside them. */
async function measureWorkspace(folder, count, isQuick) {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  const { average, file, text } = writeWorkspace(reports, count);
  const heapFile = join(folder, 'heap');
  const progress = { began: performance.now(), readIn: undefined };
  const client = await connect({
    args: ['--expose-gc', '--require', reporter, server, '--stdio'],
    folder: pathToFileURL(reports).href,
    env: { ...process.env, BENCH_HEAP_FILE: heapFile },
    onProgress: ({ kind }) => {
      if (kind === 'end') progress.readIn = performance.now() - progress.began;
    },
  });
  const uri = pathToFileURL(file).href;
  let version = 1;
  const strike = async () => {
    const start = performance.now();
    version++;
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: version % 2 } },
          text: version % 2 === 0 ? ' ' : '',
        },
      ],
    });
    await client.diagnose(uri);
    return performance.now() - start;
  };
  const languageId = 'disclosure-report';
  await client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  await client.diagnose(uri);
  // Reading that takes less than a second is not told.
  const during = [];
  const longest = count === 0 ? 300 : 120_000;
  while (progress.readIn === undefined && performance.now() - progress.began < longest) {
    during.push(await strike());
    await wait(20);
  }
  const after = [];
  for (let key = 0; key < (isQuick ? 60 : 300); key++) after.push(await strike());
  const peak = readPeakMemory(client.pid);
  const heap = await readHeap(client.pid, heapFile);
  await client.quit();
  rmSync(reports, { recursive: true, force: true });
  return {
    count,
    average,
    readIn: progress.readIn,
    during: summarize(during),
    after: summarize(after),
    peak,
    heap,
  };
}

export async function measureWorkspaces({ isQuick }) {
  const counts = isQuick ? [0, 2000] : [0, 1000, 10_000];
  const folder = mkdtempSync(join(tmpdir(), 'bench-workspace-'));
  try {
    const results = [];
    for (const count of counts) results.push(await measureWorkspace(folder, count, isQuick));
    const none = results[0];
    const most = results.at(-1);
    const perReport = ({ count, heap }) => (count === 0 ? undefined : (1000 * (heap - none.heap)) / count);
    return {
      title: 'Workspace',
      tables: [
        {
          caption: `Reports of ${show(most.average / 1000)} KB that are not open, read from the disk beside one that is typed in`,
          columns: [
            'reports',
            'read in, s',
            'key → diagnostics meanwhile, ms',
            'afterwards, ms',
            'peak MB',
            'kept MB',
            'KB a report',
          ],
          rows: results.map((one) => [
            show(one.count),
            show(one.readIn === undefined ? undefined : one.readIn / 1000),
            showSpread(one.during),
            showSpread(one.after),
            show(one.peak),
            show(one.heap),
            show(perReport(one)),
          ]),
        },
      ],
      measures: {
        'workspace.memory': { value: perReport(most), unit: 'KB' },
        'workspace.keystroke': { value: most.after.median / none.after.median, unit: '×' },
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
