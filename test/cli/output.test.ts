import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { showsColours } from '../../cli/shows-colours';
import { callIn } from './calls';
import {
  call,
  checkAsJson,
  lastYear,
  ofAgency,
  read,
  useFolder,
  worse,
  write,
  wrongReport,
} from './working-folder';

/** With a wrong total and a wrong numeral. */
const severalFaults = wrongReport.replace('一、总体情况', '二、总体情况');

describe('what is asked of a check', () => {
  useFolder();

  const rulesOf = async (...args: readonly string[]): Promise<string[]> =>
    (await checkAsJson(...args)).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('--severity leaves out what is slighter, and the exit status follows', async () => {
    write('今年.txt', worse);
    write('去年.txt', lastYear);
    const files = ['今年.txt', '去年.txt'];
    const all = (await checkAsJson(...files)).files[0].findings;
    assert.ok(all.some(({ severity }) => severity === 'warning'));
    const errors = await checkAsJson('--severity', 'ERROR', ...files);
    assert.deepEqual(
      errors.files[0].findings,
      all.filter(({ severity }) => severity === 'error'),
    );
    assert.deepEqual(errors.summary, { files: 2, errors: 1, warnings: 0 });
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    const { stdout, exitCode } = await call('--severity', 'error', ...files);
    assert.deepEqual([stdout, exitCode], ['共 2 个文件：0 个错误，0 个警告。\n', 0]);
  });

  it('--rule leaves out other rules, and the exit status follows', async () => {
    write('甲.txt', wrongReport);
    assert.deepEqual(await rulesOf('--rule', 'row-total', '甲.txt'), ['row-total']);
    assert.deepEqual(await rulesOf('--rule', 'balance', '--rule', 'row-total', '甲.txt'), ['row-total']);
    const { stdout, exitCode } = await call('--rule', 'balance', '甲.txt');
    assert.deepEqual([stdout, exitCode], ['共 1 个文件：0 个错误，0 个警告。\n', 0]);
  });

  it('--rule refuses what is no rule, and says which may be meant', async () => {
    const { stderr, exitCode } = await call('--rule', 'row-totl', '甲.txt');
    assert.deepEqual([stderr, exitCode], ['没有“row-totl”这条规则。是否指“row-total”？\n', 2]);
    const english = await call('--locale', 'en', '--rule', 'xyz', '甲.txt');
    assert.equal(english.stderr, 'There is no rule “xyz”.\n');
  });

  it('--rule accepts into a baseline what is of that rule, and drops nothing of others', async () => {
    write('甲.txt', worse);
    write('去年.txt', lastYear);
    const name = 'disclosure-report.baseline.json';
    const rules = (): string[] => JSON.parse(read(name)).accepted.map(({ rule }: { rule: string }) => rule);
    await call('--update-baseline', '--reason', 'x', '甲.txt', '去年.txt');
    const all = rules();
    assert.ok(all.includes('row-total') && all.length > 1);
    await call('--update-baseline', '--rule', 'balance', '甲.txt', '去年.txt');
    assert.deepEqual(rules(), all);
    write(name, { accepted: [] });
    await call('--update-baseline', '--rule', 'row-total', '--reason', 'x', '甲.txt', '去年.txt');
    assert.deepEqual(rules(), ['row-total']);
    assert.equal((await call('--update-baseline', '--severity', 'error', '甲.txt')).exitCode, 2);
  });

  it('--max-findings names so many in all, and counts the rest', async () => {
    for (const name of ['甲', '乙', '丙']) write(`${name}.txt`, ofAgency(wrongReport, `松岭县${name}局`));
    const files = ['甲.txt', '乙.txt', '丙.txt'];
    const { stdout, exitCode } = await call('--max-findings', '2', ...files);
    assert.deepEqual(stdout.match(/^\S+\.txt$/gm), ['甲.txt', '乙.txt']);
    assert.match(stdout, /共 3 个文件：3 个错误，0 个警告。还有 1 项没有列出（--max-findings）。\n$/);
    assert.equal(exitCode, 1);
    const none = await call('--max-findings', '0', ...files);
    assert.match(none.stdout, /^共 3 个文件：3 个错误.*还有 3 项没有列出/);
    const csv = await call('--format', 'csv', '--max-findings', '1', '--locale', 'en', ...files);
    assert.equal(csv.stdout.trimEnd().split('\r\n').length, 2);
    assert.match(csv.stderr, /2 more not listed/);
    assert.equal((await call('--max-findings', 'x', ...files)).exitCode, 2);
    assert.equal((await call('--max-findings', '5', ...files)).stdout, (await call(...files)).stdout);
  });

  it('--max-findings stops within a file', async () => {
    write('甲.txt', severalFaults);
    const all = await rulesOf('甲.txt');
    assert.ok(all.length > 1, `${all}`);
    const { stdout } = await call('--max-findings', '1', '甲.txt');
    assert.equal(stdout.match(/\[[a-z-]+\]$/gm)?.length, 1);
    assert.ok(stdout.includes(`还有 ${all.length - 1} 项没有列出`));
  });

  it('--quiet names errors, says nothing where there are none, and counts all', async () => {
    write('今年.txt', wrongReport);
    write('去年.txt', lastYear);
    const { stdout, exitCode } = await call('--quiet', '今年.txt', '去年.txt');
    assert.deepEqual(stdout.match(/\[[a-z-]+\]$/gm), ['[row-total]']);
    assert.doesNotMatch(stdout, /，0 个警告/);
    assert.equal(exitCode, 1);
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    assert.deepEqual(await call('--quiet', '今年.txt', '去年.txt'), { stdout: '', stderr: '', exitCode: 0 });
    const lost = await call('--quiet', 'x.txt');
    assert.match(lost.stdout, /1 个文件无法读取/);
  });
});

describe('--output', () => {
  useFolder();

  it('writes a file without colours, and sums up on standard error', async () => {
    write('甲.txt', wrongReport);
    const { stdout } = await call('甲.txt');
    const terminal = { hasColours: true, showsProgress: false, columns: 40 };
    const there = await callIn({ terminal }, 'check', '--output', '清单.txt', '甲.txt');
    assert.deepEqual(there, {
      stdout: '',
      stderr: '共 1 个文件：1 个错误，0 个警告。结果已写入 清单.txt。\n',
      exitCode: 1,
    });
    assert.equal(read('清单.txt'), stdout);
    assert.deepEqual(readdirSync('.').sort(), ['清单.txt', '甲.txt'].sort());
  });

  it('replaces a file, keeps who may read it, and goes through links', async () => {
    write('甲.txt', wrongReport);
    write('旧/a.json', 'old');
    chmodSync('旧/a.json', 0o600);
    symlinkSync('旧/a.json', 'b.json');
    assert.equal((await call('--format', 'json', '--output', 'b.json', '甲.txt')).exitCode, 1);
    assert.equal(JSON.parse(read('旧/a.json')).summary.errors, 1);
    assert.equal(statSync('旧/a.json').mode & 0o777, 0o600);
    assert.deepEqual(readdirSync('旧'), ['a.json']);
    assert.equal((await call('--output', '/dev/null', '甲.txt')).exitCode, 1);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('says why a file cannot be written, before anything is checked', async () => {
    write('甲.txt', wrongReport);
    mkdirSync('文件夹');
    const failed = await call('--output', '没有/a.txt', '甲.txt');
    assert.deepEqual(failed, { stdout: '', stderr: '无法写入 没有/a.txt：没有这个文件夹。\n', exitCode: 2 });
    assert.match((await call('--output', '文件夹', '甲.txt')).stderr, /这是文件夹/);
    assert.equal((await call('--output', '甲.txt', './甲.txt')).exitCode, 2);
    assert.equal(read('甲.txt'), wrongReport);
  });

  it('is silent with --quiet where nothing was found', async () => {
    write('净.txt', lastYear);
    const { stderr } = await call('--quiet', '--output', 'a.txt', '净.txt');
    assert.deepEqual([stderr, read('a.txt')], ['', '']);
  });
});

describe('colours', () => {
  useFolder();
  const inColour = (columns: number) => ({ terminal: { hasColours: true, showsProgress: false, columns } });
  const codes = /\u001b\[[\d;]*m/g;

  it('are all that differs on a terminal of the same width', async () => {
    write('今年.txt', worse);
    write('去年.txt', lastYear);
    const coloured = (await callIn(inColour(110), 'check', '今年.txt', '去年.txt')).stdout;
    assert.match(coloured, /\u001b\[1;31m错误\u001b\[0m/);
    assert.match(coloured, /\u001b\[33m警告\u001b\[0m/);
    assert.equal(coloured.replace(codes, ''), (await call('今年.txt', '去年.txt')).stdout);
  });

  it('fill no more than the width of the terminal with a quotation', async () => {
    write('甲.txt', wrongReport);
    const { stdout } = await callIn(inColour(60), 'check', '甲.txt');
    assert.match(stdout.replace(codes, ''), /\n {10}\| ….* {4}9\n {10}\| +\^\n/);
  });

  it('are shown where the terminal has them, unless the environment says otherwise', () => {
    const terminal = { isTTY: true, hasColors: () => true };
    const pipe = {};
    assert.equal(showsColours({}, terminal), true);
    assert.equal(showsColours({}, pipe), false);
    assert.equal(showsColours({}, { isTTY: true, hasColors: () => false }), false);
    assert.equal(showsColours({ NO_COLOR: '1' }, terminal), false);
    assert.equal(showsColours({ NO_COLOR: '' }, terminal), true);
    assert.equal(showsColours({ FORCE_COLOR: '1' }, pipe), true);
    assert.equal(showsColours({ FORCE_COLOR: '', NO_COLOR: '1' }, pipe), true);
    assert.equal(showsColours({ FORCE_COLOR: '0' }, terminal), false);
  });
});
