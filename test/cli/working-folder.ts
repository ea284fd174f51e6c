import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { call as callProgram, type Outcome } from './calls';
import { balanceFigures, plainLayout, writeReport, year2024 } from '../kit/generate-report';
import { cleanReport, setFigure } from '../kit/report';
import { readOutput } from './json-shape';

export const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
export const worse = setFigure(cleanReport, '一、本年新收', '总计', '8');
/** Of the year before {@link cleanReport}, and it carries another number of applications out. */
export const lastYear = writeReport(balanceFigures([2, 1], [3], [1], []), plainLayout, {
  ...year2024,
  year: 2023,
});
export const ofAgency = (text: string, agency: string): string => text.replaceAll('松岭县水利局', agency);

export let root = '';

/** Writes a file below the test's folder and returns its path. */
export function write(name: string, content: string | object): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

export const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
export const call = (...args: readonly string[]): Promise<Outcome> => callProgram('check', ...args);
export const checkAsJson = async (...args: readonly string[]) =>
  readOutput((await call('--format', 'json', ...args)).stdout);
/** The findings of each file by rule and severity. */
export const found = async (...args: readonly string[]) =>
  (await checkAsJson(...args)).files.map(({ file, findings }) => [
    path.relative(root, path.resolve(file)).replaceAll('\\', '/'),
    ...findings.map(({ rule, severity }) => `${severity} ${rule}`),
  ]);

/** Within a `describe`: each test has a folder of its own, and works in it. */
export function useFolder(): void {
  let working = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'cli-settings-'));
    working = process.cwd();
    process.chdir(root);
  });
  afterEach(() => {
    process.chdir(working);
    rmSync(root, { recursive: true, force: true });
  });
}
