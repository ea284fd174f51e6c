import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { cleanReport, setFigure } from '../kit/report';
import {
  call,
  checkAsJson,
  found,
  lastYear,
  ofAgency,
  root,
  useFolder,
  write,
  wrongReport,
} from './working-folder';

describe('the settings file on the command line', () => {
  useFolder();

  it('is the nearest above each report, with its overrides', async () => {
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
    assert.deepEqual(await found(...files), expected);
    assert.deepEqual(await found(...files.map((file) => path.relative(root, file))), expected);
    process.chdir(path.join(root, '县直'));
    assert.deepEqual(await found('乙/丙.txt', '../甲.txt'), [expected[1], expected[0]]);
  });

  it('can be chosen, or left alone', async () => {
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    write('other/x.json', { rules: { 'row-total': 'hint' } });
    const file = write('甲.txt', wrongReport);
    assert.deepEqual(await found(file), [['甲.txt', 'warning row-total']]);
    assert.deepEqual(await found('--settings', 'other/x.json', file), [['甲.txt', 'hint row-total']]);
    assert.deepEqual(await found('--no-settings', file), [['甲.txt', 'error row-total']]);
  });

  it('is in force apart from what is wrong in it, which is said once', async () => {
    write(
      'disclosure-report.json',
      '{\n  "rules": {\n    "row-total": "warning",\n    "balanse": "off" }\n}',
    );
    const files = [write('甲.txt', wrongReport), write('乙.txt', ofAgency(wrongReport, '松岭县林业局'))];
    const { stdout, stderr, exitCode } = await call(...files);
    assert.match(stdout, /警告 {2}.*\[row-total\]/);
    assert.equal(
      stderr,
      'disclosure-report.json:4: “rules.balanse”：没有“balanse”这条规则，这一项不起作用。是否指“balance”？\n',
    );
    assert.equal(exitCode, 0);
    assert.match(
      (await call('--locale', 'en', ...files)).stderr,
      /^disclosure-report\.json:4: .*Did you mean “balance”\?\n$/,
    );
    assert.equal((await call('--settings', 'disclosure-report.json', ...files)).exitCode, 2);
  });

  it('that is no JSON leaves every rule as it is', async () => {
    write('disclosure-report.json', '{ "rules": ');
    const { stderr, exitCode } = await call(write('甲.txt', wrongReport));
    assert.match(stderr, /^disclosure-report\.json:1: .*JSON/);
    assert.equal(exitCode, 1);
  });

  it('that was named and is not there stops the run', async () => {
    const { stdout, stderr, exitCode } = await call('--settings', 'x.json', write('甲.txt', wrongReport));
    assert.deepEqual([stdout, stderr, exitCode], ['', '无法读取 x.json：没有这个文件。\n', 2]);
  });
});

describe('a folder on the command line', () => {
  useFolder();

  it('means the reports below it, by name', async () => {
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
    const names = async (...args: string[]): Promise<string[]> =>
      (await checkAsJson(...args)).files.filter(({ error }) => error === undefined).map(({ file }) => file);
    assert.deepEqual(await names('.'), ['a.txt', 'b/10.txt', 'b/2.txt']);
    assert.deepEqual(await names('b', 'a.txt'), ['b/10.txt', 'b/2.txt', 'a.txt']);
    const { stderr, exitCode } = await call('.');
    assert.equal(exitCode, 2);
    assert.deepEqual(stderr.split('\n'), [
      '无法读取 b/circle：这个链接指回了上级文件夹，没有再进去。',
      '无法读取 b/itself.txt：这个链接指向自己。',
      '无法读取 b/lost.txt：这个链接指向的文件不存在。',
      '另有 1 个文件不是年度报告，没有核对：b/日记.txt。',
      '',
    ]);
  });

  it('without a report is told', async () => {
    write('leer/日记.txt', '今天下雨。\n');
    const { stdout, stderr, exitCode } = await call('leer');
    assert.equal(
      stderr,
      'leer 中没有年度报告（.txt）。\n另有 1 个文件不是年度报告，没有核对：leer/日记.txt。\n',
    );
    assert.match(stdout, /共 0 个文件/);
    assert.equal(exitCode, 2);
  });
});

describe('reports that are compared', () => {
  useFolder();

  const files = (): string[] => [write('今年/a.txt', cleanReport), write('去年/a.txt', lastYear)];

  it('name places in each other by the path that was given', async () => {
    files();
    const [report] = (await checkAsJson('今年/a.txt', '去年/a.txt')).files;
    const carried = report.findings.find(({ rule }) => rule === 'carry-over');
    assert.ok(carried?.related.some(({ file }) => file === '去年/a.txt'));
    const { stdout } = await call('今年/a.txt', '去年/a.txt');
    assert.match(stdout, /\[carry-over\]\n {10}\| .*\n {10}\| +\^\n {10}→ 去年\/a\.txt:\d+:\d+ {2}\S/);
    assert.doesNotMatch(stdout, /file:/);
  });

  it('are checked alone with --scope report', async () => {
    const isSaid = async (...args: string[]): Promise<boolean> =>
      JSON.stringify(await found(...args)).includes('carry-over');
    assert.equal(await isSaid(...files()), true);
    assert.equal(await isSaid('--scope', 'report', ...files()), false);
    assert.equal(await isSaid(files()[0]), false);
  });

  it('belong together as the settings file says', async () => {
    const government = ofAgency(setFigure(cleanReport, '一、本年新收', '自然人', '2'), '松岭县人民政府');
    const named = [
      write('松岭县.txt', government),
      write('县直/水利局.txt', cleanReport),
      write('县直/林业局.txt', ofAgency(cleanReport, '松岭县林业局')),
    ];
    const isSaid = async (): Promise<boolean> =>
      JSON.stringify(await found(...named)).includes('parent-total');
    assert.equal(await isSaid(), false);
    write('disclosure-report.json', { organization: { 松岭县人民政府: ['松岭县水利局', '县直/林*'] } });
    assert.equal(await isSaid(), true);
  });
});
