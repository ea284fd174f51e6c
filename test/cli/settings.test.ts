import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../cli/run';
import { balanceFigures, plainLayout, writeReport, year2024 } from '../kit/generate-report';
import { cleanReport, setFigure } from '../kit/report';
import { readOutput } from './json-shape';

const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const worse = setFigure(cleanReport, '一、本年新收', '总计', '8');
/** Of the year before {@link cleanReport}, and it carries another number of applications out. */
const lastYear = writeReport(balanceFigures([2, 1], [3], [1], []), plainLayout, { ...year2024, year: 2023 });
const ofAgency = (text: string, agency: string): string => text.replaceAll('松岭县水利局', agency);

let root = '';
let working = '';

/** Writes a file below the test's folder and returns its path. */
function write(name: string, content: string | object): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const call = (...args: readonly string[]) => run(['check', ...args], '1.2.3');
const checkAsJson = (...args: readonly string[]) => readOutput(call('--format', 'json', ...args).stdout);
/** The findings of each file by rule and severity. */
const found = (...args: readonly string[]) =>
  checkAsJson(...args).files.map(({ file, findings }) => [
    path.relative(root, path.resolve(file)).replaceAll('\\', '/'),
    ...findings.map(({ rule, severity }) => `${severity} ${rule}`),
  ]);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cli-settings-'));
  working = process.cwd();
  process.chdir(root);
});
afterEach(() => {
  process.chdir(working);
  rmSync(root, { recursive: true, force: true });
});

describe('the settings file on the command line', () => {
  it('is the nearest above each report, with its overrides', () => {
    write('disclosure-report.json', {
      rules: { 'row-total': 'warning' },
      overrides: [{ files: '县直/**', rules: { 'row-total': 'hint' } }],
    });
    write('乡镇/disclosure-report.json', { rules: { 'row-total': 'off', balance: 'off' } });
    const files = ['甲.txt', '县直/乙/丙.txt', '乡镇/丁/戊.txt'].map((name, index) =>
      write(name, ofAgency(wrongReport, `松岭县第${index}局`)),
    );
    const expected = [
      ['甲.txt', 'warning row-total'],
      ['县直/乙/丙.txt', 'hint row-total'],
      ['乡镇/丁/戊.txt'],
    ];
    assert.deepEqual(found(...files), expected);
    assert.deepEqual(found(...files.map((file) => path.relative(root, file))), expected);
    process.chdir(path.join(root, '县直'));
    assert.deepEqual(found('乙/丙.txt', '../甲.txt'), [expected[1], expected[0]]);
  });

  it('can be chosen, or left alone', () => {
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    write('other/x.json', { rules: { 'row-total': 'hint' } });
    const file = write('甲.txt', wrongReport);
    assert.deepEqual(found(file), [['甲.txt', 'warning row-total']]);
    assert.deepEqual(found('--settings', 'other/x.json', file), [['甲.txt', 'hint row-total']]);
    assert.deepEqual(found('--no-settings', file), [['甲.txt', 'error row-total']]);
  });

  it('is in force apart from what is wrong in it, which is said once', () => {
    write(
      'disclosure-report.json',
      '{\n  "rules": {\n    "row-total": "warning",\n    "balanse": "off" }\n}',
    );
    const files = [write('甲.txt', wrongReport), write('乙.txt', ofAgency(wrongReport, '松岭县林业局'))];
    const { stdout, stderr, exitCode } = call(...files);
    assert.match(stdout, /警告 {2}.*\[row-total\]/);
    assert.equal(
      stderr,
      'disclosure-report.json:4: “rules.balanse”：没有“balanse”这条规则，这一项不起作用。是否指“balance”？\n',
    );
    assert.equal(exitCode, 0);
    assert.match(
      call('--locale', 'en', ...files).stderr,
      /^disclosure-report\.json:4: .*Did you mean “balance”\?\n$/,
    );
    assert.equal(call('--settings', 'disclosure-report.json', ...files).exitCode, 2);
  });

  it('that is no JSON leaves every rule as it is', () => {
    write('disclosure-report.json', '{ "rules": ');
    const { stderr, exitCode } = call(write('甲.txt', wrongReport));
    assert.match(stderr, /^disclosure-report\.json:1: .*JSON/);
    assert.equal(exitCode, 1);
  });

  it('that was named and is not there stops the run', () => {
    const { stdout, stderr, exitCode } = call('--settings', 'x.json', write('甲.txt', wrongReport));
    assert.deepEqual([stdout, stderr, exitCode], ['', '无法读取 x.json：没有这个文件。\n', 2]);
  });
});

describe('a folder on the command line', () => {
  it('means the reports below it, by name', () => {
    for (const [name, text] of [
      ['b/2.txt', cleanReport],
      ['b/10.txt', ofAgency(cleanReport, '松岭县林业局')],
      ['a.txt', ofAgency(wrongReport, '松岭县民政局')],
      ['b/日记.txt', '今天下雨。\n'],
      ['b/报告.md', cleanReport],
      ['node_modules/x/1.txt', cleanReport],
      ['.git/1.txt', cleanReport],
    ]) {
      write(name, text);
    }
    symlinkSync('.', path.join(root, 'b/circle'));
    symlinkSync('itself.txt', path.join(root, 'b/itself.txt'));
    symlinkSync('nowhere.txt', path.join(root, 'b/lost.txt'));
    assert.deepEqual(found('.'), [['a.txt', 'error row-total'], ['b/10.txt'], ['b/2.txt']]);
    assert.deepEqual(
      checkAsJson('b', 'a.txt').files.map(({ file }) => file),
      [path.join('b', '10.txt'), path.join('b', '2.txt'), 'a.txt'],
    );
  });

  it('without a report is told', () => {
    write('leer/日记.txt', '今天下雨。\n');
    const { stdout, stderr, exitCode } = call('leer');
    assert.equal(stderr, 'leer 中没有年度报告（.txt）。\n');
    assert.match(stdout, /共 0 个文件/);
    assert.equal(exitCode, 2);
  });
});

describe('reports that are compared', () => {
  const files = (): string[] => [write('今年/a.txt', cleanReport), write('去年/a.txt', lastYear)];

  it('name places in each other by the path that was given', () => {
    files();
    const [report] = checkAsJson('今年/a.txt', '去年/a.txt').files;
    const carried = report.findings.find(({ rule }) => rule === 'carry-over');
    assert.ok(carried?.related.some(({ file }) => file === '去年/a.txt'));
    const { stdout } = call('今年/a.txt', '去年/a.txt');
    assert.match(stdout, /\[carry-over\]\n {10}→ 去年\/a\.txt:\d+:\d+ {2}\S/);
    assert.doesNotMatch(stdout, /file:/);
  });

  it('are checked alone with --scope report', () => {
    const rulesOf = (...args: string[]): boolean => JSON.stringify(found(...args)).includes('carry-over');
    assert.equal(rulesOf(...files()), true);
    assert.equal(rulesOf('--scope', 'report', ...files()), false);
    assert.equal(rulesOf(files()[0]), false);
  });

  it('belong together as the settings file says', () => {
    const government = ofAgency(setFigure(cleanReport, '一、本年新收', '自然人', '2'), '松岭县人民政府');
    const named = [
      write('松岭县.txt', government),
      write('县直/水利局.txt', cleanReport),
      write('县直/林业局.txt', ofAgency(cleanReport, '松岭县林业局')),
    ];
    const isSaid = (): boolean => JSON.stringify(found(...named)).includes('parent-total');
    assert.equal(isSaid(), false);
    write('disclosure-report.json', { organization: { 松岭县人民政府: ['松岭县水利局', '县直/林*'] } });
    assert.equal(isSaid(), true);
  });
});

describe('the baseline on the command line', () => {
  const name = 'disclosure-report.baseline.json';
  const entriesOf = (file = name): { file: string; rule: string; reason: string }[] =>
    JSON.parse(read(file)).accepted;

  it('is written with a reason, and leaves out what it holds from then on', () => {
    const file = write('县直/甲.txt', wrongReport);
    const { stdout, stderr, exitCode } = call('--update-baseline', '--reason', '原件如此', file);
    assert.equal(stderr, `${name}：新增 1 条，保留 0 条，删去 0 条。\n`);
    assert.equal(stdout, '共 1 个文件：0 个错误，0 个警告；另有 1 项已接受。\n');
    assert.equal(exitCode, 0);
    assert.deepEqual(
      entriesOf().map((one) => [one.file, one.rule, one.reason]),
      [['县直/甲.txt', 'row-total', '原件如此']],
    );
    assert.equal(call('--baseline', file).exitCode, 0);
    assert.equal(call('--baseline', name, file).exitCode, 0);
    assert.equal(call(`--baseline=${name}`, file).exitCode, 0);
    assert.equal(call(file).exitCode, 1, 'not asked for');
    const { files, summary } = checkAsJson('--baseline', file);
    assert.deepEqual(files[0].findings, []);
    assert.deepEqual(
      files[0].accepted?.map(({ rule, line, reason }) => [rule, line, reason]),
      [['row-total', 29, '原件如此']],
    );
    assert.deepEqual(summary, { files: 1, errors: 0, warnings: 0, accepted: 1 });
    assert.match(call('--locale', 'en', '--baseline', file).stdout, /0 warning\(s\); 1 accepted\./);
  });

  it('holds no line numbers: what is accepted stays so until its figures change', () => {
    const file = write('甲.txt', wrongReport);
    call('--update-baseline', '--reason', 'x', file);
    write('甲.txt', `\n\n${wrongReport}`);
    assert.equal(call('--baseline', file).exitCode, 0);
    write('甲.txt', worse);
    assert.equal(call('--baseline', file).exitCode, 1);
  });

  it('stands beside the settings file in force', () => {
    write('disclosure-report.json', {});
    write('乡镇/disclosure-report.json', {});
    const files = [write('甲.txt', wrongReport), write('乡镇/乙.txt', ofAgency(wrongReport, '松岭县林业局'))];
    call('--update-baseline', '--reason', 'x', ...files);
    assert.deepEqual(
      entriesOf().map(({ file }) => file),
      ['甲.txt'],
    );
    assert.deepEqual(
      entriesOf(`乡镇/${name}`).map(({ file }) => file),
      ['乙.txt'],
    );
    assert.equal(call('--baseline', ...files).exitCode, 0);
  });

  it('asks for a reason where something is new, and changes nothing without', () => {
    const file = write('甲.txt', wrongReport);
    const { stderr, exitCode } = call('--update-baseline', file);
    assert.match(stderr, /有 1 项提示尚未接受，请用 --reason/);
    assert.equal(exitCode, 2);
    assert.throws(() => read(name), /ENOENT/);
  });

  it('keeps reasons and the entries of files that were not checked, and drops what is gone', () => {
    const one = write('甲.txt', wrongReport);
    const other = write('乙.txt', ofAgency(wrongReport, '松岭县林业局'));
    call('--update-baseline', '--reason', '甲的理由', one);
    call('--update-baseline', '--reason', '乙的理由', other);
    const before = read(name);
    assert.equal(call('--update-baseline', '--reason', '新', one, other).exitCode, 0);
    assert.equal(read(name), before);
    write('甲.txt', cleanReport);
    const { stderr } = call('--update-baseline', one);
    assert.match(stderr, /新增 0 条，保留 1 条，删去 1 条/);
    assert.deepEqual(
      entriesOf().map(({ file, reason }) => [file, reason]),
      [['乙.txt', '乙的理由']],
    );
  });

  it('keeps entries of rules that were not asked', () => {
    const file = write('甲.txt', wrongReport);
    call('--update-baseline', '--reason', 'x', file);
    const before = read(name);
    write('disclosure-report.json', { rules: { 'row-total': 'off' } });
    call('--update-baseline', file);
    assert.equal(read(name), before);
    const last = write('去年.txt', lastYear);
    write('disclosure-report.json', {});
    write('甲.txt', cleanReport);
    call('--update-baseline', '--reason', 'x', file, last);
    assert.ok(entriesOf().some(({ rule }) => rule === 'carry-over'));
    call('--update-baseline', file);
    call('--update-baseline', '--scope', 'report', file, last);
    assert.ok(entriesOf().some(({ rule }) => rule === 'carry-over'));
  });

  it('that is wrong is said, in force as far as it goes, and never written over', () => {
    const file = write('甲.txt', wrongReport);
    call('--update-baseline', '--reason', 'x', file);
    const content = JSON.parse(read(name));
    write(name, { accepted: [...content.accepted, { file: '乙.txt' }] });
    const before = read(name);
    const { stderr, exitCode } = call('--baseline', file);
    assert.match(stderr, /^disclosure-report\.baseline\.json:1: “accepted\[1\]”缺少“rule”/);
    assert.equal(exitCode, 0);
    assert.equal(call('--baseline', name, file).exitCode, 2);
    write('甲.txt', worse);
    assert.equal(call('--update-baseline', '--reason', 'x', file).exitCode, 2);
    assert.equal(read(name), before);
  });

  it('that was named has to be there, unless it is written', () => {
    const file = write('甲.txt', wrongReport);
    const { stderr, exitCode } = call('--baseline', 'x.json', file);
    assert.match(stderr, /^无法读取 x\.json：没有这个文件。/);
    assert.equal(exitCode, 2);
    assert.equal(call('--baseline', file).exitCode, 1, 'no baseline yet');
    assert.equal(call('--baseline', 'x.json', '--update-baseline', '--reason', 'x', file).exitCode, 0);
    assert.equal(entriesOf('x.json').length, 1);
  });

  it('is not written where nothing is to be accepted', () => {
    assert.equal(call('--update-baseline', write('甲.txt', cleanReport)).exitCode, 0);
    assert.throws(() => read(name), /ENOENT/);
  });
});
