import assert from 'node:assert/strict';
import { cleanReport } from '../kit/report';
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

describe('the baseline on the command line', () => {
  useFolder();

  const name = 'disclosure-report.baseline.json';
  const entriesOf = (file = name): { file: string; rule: string; reason: string }[] =>
    JSON.parse(read(file)).accepted;

  it('is written with a reason, and leaves out what it holds from then on', async () => {
    const file = write('县直/甲.txt', wrongReport);
    const { stdout, stderr, exitCode } = await call('--update-baseline', '--reason', '原件如此', file);
    assert.equal(stderr, `${name}：新增 1 条，保留 0 条，删去 0 条。\n`);
    assert.equal(stdout, '共 1 个文件：0 个错误，0 个警告；另有 1 项已接受。\n');
    assert.equal(exitCode, 0);
    assert.deepEqual(
      entriesOf().map((one) => [one.file, one.rule, one.reason]),
      [['县直/甲.txt', 'row-total', '原件如此']],
    );
    assert.equal((await call('--baseline', file)).exitCode, 0);
    assert.equal((await call('--baseline', name, file)).exitCode, 0);
    assert.equal((await call(`--baseline=${name}`, file)).exitCode, 0);
    assert.equal((await call(file)).exitCode, 1, 'not asked for');
    const { files, summary } = await checkAsJson('--baseline', file);
    assert.deepEqual(files[0].findings, []);
    assert.deepEqual(
      files[0].accepted?.map(({ rule, line, reason }) => [rule, line, reason]),
      [['row-total', 29, '原件如此']],
    );
    assert.deepEqual(summary, { files: 1, errors: 0, warnings: 0, accepted: 1 });
    assert.match((await call('--locale', 'en', '--baseline', file)).stdout, /0 warning\(s\); 1 accepted\./);
  });

  it('holds no line numbers: what is accepted stays so until its figures change', async () => {
    const file = write('甲.txt', wrongReport);
    await call('--update-baseline', '--reason', 'x', file);
    write('甲.txt', `\n\n${wrongReport}`);
    assert.equal((await call('--baseline', file)).exitCode, 0);
    write('甲.txt', worse);
    assert.equal((await call('--baseline', file)).exitCode, 1);
  });

  it('stands beside the settings file in force', async () => {
    write('disclosure-report.json', {});
    write('乡镇/disclosure-report.json', {});
    const files = [write('甲.txt', wrongReport), write('乡镇/乙.txt', ofAgency(wrongReport, '松岭县林业局'))];
    await call('--update-baseline', '--reason', 'x', ...files);
    assert.deepEqual(
      entriesOf().map(({ file }) => file),
      ['甲.txt'],
    );
    assert.deepEqual(
      entriesOf(`乡镇/${name}`).map(({ file }) => file),
      ['乙.txt'],
    );
    assert.equal((await call('--baseline', ...files)).exitCode, 0);
  });

  it('asks for a reason where something is new, and changes nothing without', async () => {
    const file = write('甲.txt', wrongReport);
    const { stderr, exitCode } = await call('--update-baseline', file);
    assert.match(stderr, /有 1 项提示尚未接受，请用 --reason/);
    assert.equal(exitCode, 2);
    assert.throws(() => read(name), /ENOENT/);
  });

  it('keeps reasons and the entries of files that were not checked, and drops what is gone', async () => {
    const one = write('甲.txt', wrongReport);
    const other = write('乙.txt', ofAgency(wrongReport, '松岭县林业局'));
    await call('--update-baseline', '--reason', '甲的理由', one);
    await call('--update-baseline', '--reason', '乙的理由', other);
    const before = read(name);
    assert.equal((await call('--update-baseline', '--reason', '新', one, other)).exitCode, 0);
    assert.equal(read(name), before);
    write('甲.txt', cleanReport);
    const { stderr } = await call('--update-baseline', one);
    assert.match(stderr, /新增 0 条，保留 1 条，删去 1 条/);
    assert.deepEqual(
      entriesOf().map(({ file, reason }) => [file, reason]),
      [['乙.txt', '乙的理由']],
    );
  });

  it('keeps entries of rules that were not asked', async () => {
    const file = write('甲.txt', wrongReport);
    await call('--update-baseline', '--reason', 'x', file);
    const before = read(name);
    write('disclosure-report.json', { rules: { 'row-total': 'off' } });
    await call('--update-baseline', file);
    assert.equal(read(name), before);
    const last = write('去年.txt', lastYear);
    write('disclosure-report.json', {});
    write('甲.txt', cleanReport);
    await call('--update-baseline', '--reason', 'x', file, last);
    assert.ok(entriesOf().some(({ rule }) => rule === 'carry-over'));
    await call('--update-baseline', file);
    await call('--update-baseline', '--scope', 'report', file, last);
    assert.ok(entriesOf().some(({ rule }) => rule === 'carry-over'));
  });

  it('that is wrong is said, in force as far as it goes, and never written over', async () => {
    const file = write('甲.txt', wrongReport);
    await call('--update-baseline', '--reason', 'x', file);
    const content = JSON.parse(read(name));
    write(name, { accepted: [...content.accepted, { file: '乙.txt' }] });
    const before = read(name);
    const { stderr, exitCode } = await call('--baseline', file);
    assert.match(stderr, /^disclosure-report\.baseline\.json:1: “accepted\[1\]”缺少“rule”/);
    assert.equal(exitCode, 0);
    assert.equal((await call('--baseline', name, file)).exitCode, 2);
    write('甲.txt', worse);
    assert.equal((await call('--update-baseline', '--reason', 'x', file)).exitCode, 2);
    assert.equal(read(name), before);
  });

  it('that was named has to be there, unless it is written', async () => {
    const file = write('甲.txt', wrongReport);
    const { stderr, exitCode } = await call('--baseline', 'x.json', file);
    assert.match(stderr, /^无法读取 x\.json：没有这个文件。/);
    assert.equal(exitCode, 2);
    assert.equal((await call('--baseline', file)).exitCode, 1, 'no baseline yet');
    assert.equal(
      (await call('--baseline', 'x.json', '--update-baseline', '--reason', 'x', file)).exitCode,
      0,
    );
    assert.equal(entriesOf('x.json').length, 1);
  });

  it('is not written where nothing is to be accepted', async () => {
    assert.equal((await call('--update-baseline', write('甲.txt', cleanReport))).exitCode, 0);
    assert.throws(() => read(name), /ENOENT/);
  });
});
