import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** Calls the program with these arguments. */
export const call = (...args: readonly string[]) => run(args, '1.2.3');
export const checkAsJson = (...args: readonly string[]): Output =>
  readOutput(call('check', '--format', 'json', ...args).stdout);
/** The findings of a file by place and rule. */
export const rulesOf = ({ findings }: Output['files'][number]): string[] =>
  findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
