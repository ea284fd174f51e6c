import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host } from '../../cli/command';
import { run } from '../../cli/run';
import { cleanReport, setFigure } from '../kit/report';
import { fixtures } from '../kit/shared';
import { type Output, readOutput } from './json-shape';

/** Where {@link write} puts files; gone when all tests are done. */
export const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** Writes a file and returns its path. */
export function write(content: string | Uint8Array, name = `${count++}.txt`): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

export const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
/** The file of a seed. */
export const seed = (name: string): string => path.join(fixtures, 'seeds', name);
export const lostCells = seed('tangxian-county-2022.txt');

/** What a run printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Calls the program with these arguments, as one whose output goes into a pipe; `host` changes its world. */
export async function callIn(host: Partial<Host>, ...args: readonly string[]): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run(args, {
    version: '1.2.3',
    write: (text) => {
      stdout += text;
    },
    writeBytes: (bytes) => {
      stdout += Buffer.from(bytes).toString('latin1');
    },
    warn: (line) => {
      stderr += `${line}\n`;
    },
    draw: (text) => {
      stderr += text;
    },
    terminal: { hasColours: false, showsProgress: false, columns: undefined },
    readInput: () => new Uint8Array(),
    signal: new AbortController().signal,
    ...host,
  });
  return { stdout, stderr, exitCode };
}

export const call = (...args: readonly string[]): Promise<Outcome> => callIn({}, ...args);
export const checkAsJson = async (...args: readonly string[]): Promise<Output> =>
  readOutput((await call('check', '--format', 'json', ...args)).stdout);
/** The findings of a file by place and rule. */
export const rulesOf = ({ findings }: Output['files'][number]): string[] =>
  findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
