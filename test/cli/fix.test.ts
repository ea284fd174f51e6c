import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { applyFixes, checkReport, parseReport, repairSafely } from '../../core/index';
import { decode } from '../../encoding/decode';
import { encode } from '../../encoding/encode';
import { replace, cleanReport as clean, setFigure } from '../kit/report';
import { fixtures } from '../kit/shared';
import { wrongReports } from '../kit/wrong-reports';
import { call as callProgram, callIn, type Outcome } from './calls';
import { read, root, useFolder, write } from './working-folder';

const call = (...args: readonly string[]): Promise<Outcome> => callProgram('fix', ...args);
const find = (text: string) => checkReport(parseReport(text));

/** A heading in words of its own: safe, and the only thing wrong. */
const misnamed = replace(clean, '六、其他需要报告的事项', '五、其他需要报告的事项');
/** A total that is wrong in one way only: unsafe. */
const wrongTotal = setFigure(clean, '一、本年新收', '总计', '9');
/** Two rows that contradict each other: one of two must go. */
const twoRows = replace(
  clean,
  '\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n',
  '\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n',
);

describe('disclosure-report fix', () => {
  useFolder();

  it('does what is safe, says what it did, and nothing a second time', async () => {
    write('a.txt', misnamed);
    const { stdout, stderr, exitCode } = await call('a.txt');
    assert.equal(read('a.txt'), clean);
    assert.equal(stdout, 'a.txt：已修正 1 处\n  第 66 行  改为 六\n共 1 份报告：已修正 1 份，共 1 处。\n');
    assert.deepEqual([stderr, exitCode], ['', 0]);
    const again = await call('a.txt');
    assert.equal(again.stdout, '共 1 份报告：没有可以自动修正的。\n');
    assert.deepEqual([again.stderr, again.exitCode, read('a.txt')], ['', 0, clean]);
  });

  it('does the same as fixing all in the editor', async () => {
    const texts = wrongReports.filter((text) => repairSafely(text, find(text), find).length > 0);
    assert.ok(texts.length > 10);
    for (const [index, text] of texts.entries()) write(`${index}.txt`, text);
    await call('.');
    for (const [index, text] of texts.entries()) {
      const expected = applyFixes(text, repairSafely(text, find(text), find));
      assert.equal(read(`${index}.txt`), expected);
    }
  });

  it('leaves what must be confirmed to a person, and ends with 1 where that is an error', async () => {
    write('a.txt', wrongTotal);
    const { stdout, exitCode } = await call('a.txt');
    assert.equal(read('a.txt'), wrongTotal);
    assert.equal(
      stdout,
      'a.txt：没有可以自动修正的\n  须由人处理：1 个错误\n共 1 份报告：没有可以自动修正的；须由人处理：1 个错误。\n',
    );
    assert.equal(exitCode, 1);
  });

  it('does it when asked to, but chooses no alternative and leaves no blanks to be filled in', async () => {
    write('only.txt', wrongTotal);
    write('two.txt', twoRows);
    const noPart =
      clean.slice(0, clean.indexOf('五、存在的主要问题')) + clean.slice(clean.indexOf('六、其他'));
    write('blanks.txt', noPart);
    const { stdout } = await call('--unsafe', '.');
    assert.equal(read('only.txt'), clean);
    assert.match(stdout, /only\.txt：已修正 1 处\n {2}第 29 行 {2}.*改为 4.*【待确认】\n/);
    assert.equal(read('two.txt'), twoRows);
    assert.doesNotMatch(read('blanks.txt'), /五、/);
  });

  it('speaks English when asked to', async () => {
    write('a.txt', misnamed);
    write('b.txt', wrongTotal);
    const { stdout } = await call('--locale', 'en', '--unsafe', '.');
    assert.match(stdout, /^a\.txt: 1 mended\n {2}line 66 {2}\S/);
    assert.match(stdout, /\[to confirm\]\n2 report\(s\): 2 mended, in 2 place\(s\)\.\n$/);
    assert.doesNotMatch(stdout, /[。；]/);
  });

  it('mends the findings of some rules only', async () => {
    const both = replace(misnamed, '本年制发件数', '本年新制作数量');
    write('a.txt', both);
    await call('--rule', 'outdated-format', '--rule', 'misspelt-label', 'a.txt');
    assert.match(read('a.txt'), /五、其他需要报告的事项/);
    await call('--rule', 'heading-numeral', 'a.txt');
    assert.match(read('a.txt'), /六、其他需要报告的事项/);
    const { stderr, exitCode } = await call('--rule', 'heading-numerals', 'a.txt');
    assert.equal(stderr, '没有“heading-numerals”这条规则。是否指“heading-numeral”？\n');
    assert.equal(exitCode, 2);
  });

  it('leaves alone what settings turn off and a baseline accepts, until the figures change', async () => {
    write('disclosure-report.json', { rules: { 'heading-numeral': 'off' } });
    write('a.txt', misnamed);
    assert.equal((await call('a.txt')).exitCode, 0);
    assert.equal(read('a.txt'), misnamed);
    assert.equal((await call('--no-settings', 'a.txt')).exitCode, 0);
    assert.equal(read('a.txt'), clean);
    write('b.txt', wrongTotal);
    await callProgram('check', '--update-baseline', '--reason', '与原件一致', 'b.txt');
    assert.equal((await call('--unsafe', 'b.txt')).exitCode, 0);
    assert.equal(read('b.txt'), wrongTotal);
    write('b.txt', setFigure(clean, '一、本年新收', '总计', '8'));
    await call('--unsafe', 'b.txt');
    assert.equal(read('b.txt'), clean);
  });

  it('touches nothing where nobody knows what was accepted', async () => {
    write('a.txt', misnamed);
    write('disclosure-report.baseline.json', '{');
    const { stderr, exitCode } = await call('a.txt');
    assert.match(stderr, /^a\.txt 没有改动：基线文件读不出来/);
    assert.match(stderr, /disclosure-report\.baseline\.json:1: /);
    assert.deepEqual([exitCode, read('a.txt')], [2, misnamed]);
  });

  it('does not touch what is no report, also where it is named', async () => {
    const diary = readFileSync(path.join(fixtures, 'ordinary/008-diary.txt'), 'utf8');
    write('diary.txt', diary);
    write('a.txt', misnamed);
    const { stderr, exitCode } = await call('diary.txt', 'missing.txt', 'a.txt');
    assert.equal(
      stderr,
      'diary.txt 不像是政府信息公开工作年度报告，没有改动。\n无法读取 missing.txt：没有这个文件。\n',
    );
    assert.equal(exitCode, 2);
    assert.deepEqual([read('diary.txt'), read('a.txt')], [diary, clean]);
  });

  it('says what is no file at all, and does not wait for it', async () => {
    symlinkSync('loop.txt', path.join(root, 'loop.txt'));
    const { stdout, stderr, exitCode } = await call('loop.txt', '/dev/null');
    assert.equal(
      stderr,
      '无法读取 loop.txt：链接绕成了圈，没有文件。\n无法读取 /dev/null：这不是普通的文件。\n',
    );
    assert.equal(stdout, '共 0 份报告；另有 2 个文件没有处理。\n');
    assert.equal(exitCode, 2);
  });

  it('tells what it would do, and changes nothing', async () => {
    write('a.txt', misnamed);
    write('b.txt', clean);
    const before = statSync(path.join(root, 'a.txt')).mtimeMs;
    const { stdout, exitCode } = await call('--dry-run', '.');
    assert.equal(stdout, 'a.txt：可修正 1 处\n  第 66 行  改为 六\n共 2 份报告：可修正 1 份，共 1 处。\n');
    assert.equal(exitCode, 1, 'as formatters do');
    assert.equal((await call('--dry-run', 'b.txt')).exitCode, 0);
    assert.equal(read('a.txt'), misnamed);
    assert.equal(statSync(path.join(root, 'a.txt')).mtimeMs, before);
    assert.deepEqual(readdirSync(root).sort(), ['a.txt', 'b.txt']);
  });

  it('mends standard input to standard output in its own encoding', async () => {
    const bytes = encode(misnamed, 'gb18030')!;
    const input = { readInput: () => bytes };
    const { stdout, stderr, exitCode } = await callIn(input, 'fix', '-');
    assert.deepEqual(Buffer.from(stdout, 'latin1'), Buffer.from(encode(clean, 'gb18030')!));
    assert.equal(stderr, '-：已修正 1 处\n  第 66 行  改为 六\n共 1 份报告：已修正 1 份，共 1 处。\n');
    assert.equal(exitCode, 0);
    const diff = await callIn(input, 'fix', '--diff', '-');
    assert.match(diff.stdout, /^--- a\/-\n\+\+\+ b\/-\n/);
    assert.equal((await callIn(input, 'fix', '-', 'a.txt')).exitCode, 2);
    const noise = Buffer.from('ffffff00', 'hex');
    const passed = await callIn({ readInput: () => noise }, 'fix', '-');
    assert.deepEqual([passed.stdout, passed.exitCode], [noise.toString('latin1'), 2]);
  });

  it('ends where Ctrl-C is pressed', async () => {
    write('a.txt', misnamed);
    const { stderr, exitCode } = await callIn({ signal: AbortSignal.abort() }, 'fix', 'a.txt');
    assert.match(stderr, /^已中断/);
    assert.deepEqual([exitCode, read('a.txt')], [130, misnamed]);
  });
});

describe('a file that is mended', () => {
  useFolder();

  const marked = (text: string): string => text.replace('我局', '𠮷㐂€我局');
  const kinds = [
    ['utf-8', ''],
    ['utf-8', '\uFEFF'],
    ['gb18030', ''],
    ['gb18030', '\uFEFF'],
    ['utf-16le', '\uFEFF'],
    ['utf-16be', '\uFEFF'],
  ] as const;
  for (const [encoding, bom] of kinds) {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const name = `${encoding}${bom && ' with a BOM'}, lines end with ${JSON.stringify(lineEnd)}`;
      it(`stays what it was: ${name}`, async () => {
        const bytesOf = (text: string): Uint8Array =>
          encode(bom + marked(text).replaceAll('\n', lineEnd), encoding)!;
        const file = path.join(root, 'a.txt');
        writeFileSync(file, bytesOf(misnamed));
        assert.equal((await call('a.txt')).exitCode, 0);
        assert.deepEqual(readFileSync(file), Buffer.from(bytesOf(clean)));
        assert.equal(decode(readFileSync(file))?.encoding, encoding);
      });
    }
  }

  it('in GB18030 keeps every byte outside the lines that change', async () => {
    const bytes = readFileSync(path.join(fixtures, 'encodings/gb18030.txt'));
    const file = path.join(root, 'a.txt');
    // Also a character that can be written in two ways, in the rarer one.
    const before = Buffer.concat([bytes, Buffer.from('80a3a00a', 'hex')]);
    writeFileSync(file, before);
    const { stdout } = await call('a.txt');
    const [, count] = /已修正 (\d+) 处/.exec(stdout) ?? [];
    assert.equal(count, '4');
    const linesOf = (one: Buffer): string[] => one.toString('latin1').split('\n');
    const [old, now] = [linesOf(before), linesOf(readFileSync(file))];
    assert.equal(now.length, old.length);
    assert.deepEqual(
      old.flatMap((line, index) => (line === now[index] ? [] : [index + 1])),
      [49, 50, 51, 72],
    );
  });

  it('keeps its mode, and its links lead to it', async () => {
    const file = write('real/a.txt', misnamed);
    chmodSync(file, 0o640);
    write('b.txt', '');
    symlinkSync('real/a.txt', path.join(root, 'link.txt'));
    assert.equal((await call('link.txt')).exitCode, 0);
    assert.equal(read('real/a.txt'), clean);
    assert.equal(statSync(file).mode & 0o7777, 0o640);
    assert.ok(lstatSync(path.join(root, 'link.txt')).isSymbolicLink());
    assert.equal(readlinkSync(path.join(root, 'link.txt')), 'real/a.txt');
    assert.deepEqual(readdirSync(path.join(root, 'real')), ['a.txt']);
  });

  it('is mended once, however often it is named', async () => {
    write('a.txt', misnamed);
    symlinkSync('a.txt', path.join(root, 'link.txt'));
    const { stdout } = await call('a.txt', 'link.txt', './a.txt');
    assert.match(stdout, /共 1 份报告：已修正 1 份/);
  });

  it('leaves a hard link what it was', async () => {
    const file = write('a.txt', misnamed);
    linkSync(file, path.join(root, 'kept.bak'));
    await call('a.txt');
    assert.deepEqual([read('a.txt'), read('kept.bak')], [clean, misnamed]);
  });

  it('is not touched where it is read-only, or its folder; the others are mended', async () => {
    chmodSync(write('a.txt', misnamed), 0o444);
    const inside = write('closed/b.txt', misnamed);
    write('c.txt', misnamed);
    chmodSync(path.dirname(inside), 0o555);
    const { stderr, exitCode } = await call('a.txt', 'closed/b.txt', 'c.txt');
    chmodSync(path.dirname(inside), 0o755);
    assert.equal(
      stderr,
      'a.txt 没有改动：文件或者所在的文件夹是只读的。\nclosed/b.txt 没有改动：文件或者所在的文件夹是只读的。\n',
    );
    assert.equal(exitCode, 2);
    assert.deepEqual(['a.txt', 'closed/b.txt', 'c.txt'].map(read), [misnamed, misnamed, clean]);
  });
});
