import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { listFiles } from '../../cli/list-files';
import { readInput } from '../../cli/read-report-file';
import { cleanReport } from '../kit/report';
import { callIn, type Outcome } from './calls';
import { readOutput } from './json-shape';
import { call, checkAsJson, ofAgency, root, useFolder, write, wrongReport } from './working-folder';

const bytes = (name: string, content: Uint8Array): void => writeFileSync(path.join(root, name), content);
const forestry = ofAgency(cleanReport, '松岭县林业局');
const civil = ofAgency(cleanReport, '松岭县民政局');

describe('a pattern on the command line', () => {
  useFolder();
  const names = async (...args: string[]): Promise<string[]> =>
    (await checkAsJson(...args)).files.map(({ file }) => file);
  beforeEach(() => {
    write('2024/水利局1.txt', cleanReport);
    write('2024/林业局2.txt', forestry);
    write('2024/科室/民政局[3].txt', civil);
    write('2024/日记.txt', '今天下雨。\n');
    write('2024/.隐藏.txt', ofAgency(cleanReport, '松岭县财政局'));
  });

  for (const [pattern, expected] of [
    ['2024/*.txt', ['2024/林业局2.txt', '2024/水利局1.txt']],
    ['2024/?利局[0-9].txt', ['2024/水利局1.txt']],
    ['2024/*[!1].txt', ['2024/林业局2.txt']],
    ['**/*局*', ['2024/林业局2.txt', '2024/水利局1.txt', '2024/科室/民政局[3].txt']],
    ['./20{23,24}/{科室/民政,水利}局*.txt', ['2024/水利局1.txt', '2024/科室/民政局[3].txt']],
    ['2024/.*.txt', ['2024/.隐藏.txt']],
    ['2024/科室/民政局[3].txt', ['2024/科室/民政局[3].txt']],
  ] as const) {
    it(`${pattern} means what a shell would make of it`, async () => {
      assert.deepEqual((await names(pattern)).sort(), [...expected].sort());
    });
  }

  it('may be absolute', async () => {
    assert.deepEqual(await names(path.join(root, '2024/水*.txt')), [path.join(root, '2024/水利局1.txt')]);
  });

  it('that nothing fits is told', async () => {
    const { stderr, exitCode } = await call('2023/*.txt', '2024');
    assert.match(stderr, /没有与 2023\/\*\.txt 相符的年度报告。/);
    assert.equal(exitCode, 2);
    assert.match((await call('--locale', 'en', 'x*')).stderr, /No report matches x\*\./);
  });

  it('and a folder list a file once', async () => {
    assert.deepEqual(await names('2024/水*', '2024', '2024/*.txt', '2024/林业局2.txt'), [
      '2024/水利局1.txt',
      '2024/.隐藏.txt',
      '2024/科室/民政局[3].txt',
      '2024/林业局2.txt',
    ]);
  });
});

describe('what is found in a folder and is no report', () => {
  useFolder();
  const diaries = ['1.txt', '2.txt', '3.txt', '4.txt'];
  beforeEach(() => {
    write('年报/水利局.txt', cleanReport);
    for (const name of diaries) write(`年报/${name}`, '今天下雨。\n');
  });

  it('is counted at the end, some of it named, and changes nothing else', async () => {
    const { stderr, exitCode, stdout } = await call('年报');
    assert.equal(
      stderr,
      '另有 4 个文件不是年度报告，没有核对：年报/1.txt、年报/2.txt、年报/3.txt 等（加 --verbose 全部列出）。\n',
    );
    assert.equal(exitCode, 0);
    assert.match(stdout, /共 1 个文件/);
    assert.match(
      (await call('--locale', 'en', '年报')).stderr,
      /^4 other file\(s\) are not reports .*--verbose/,
    );
  });

  it('is named one by one when asked for, and not at all when quiet is', async () => {
    const { stderr } = await call('--verbose', '年报');
    assert.deepEqual(
      stderr.trimEnd().split('\n').slice(1),
      diaries.map((name) => `  年报/${name}`),
    );
    assert.equal((await call('--quiet', '年报')).stderr, '');
  });

  it('is checked when it is named', async () => {
    const { files } = await checkAsJson('年报/1.txt', '年报');
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.map(({ rule }) => rule)]),
      [
        ['年报/1.txt', ['missing-title', 'missing-section']],
        ['年报/水利局.txt', []],
      ],
    );
  });
});

describe('standard input', () => {
  useFolder();
  const pipe = (text: string | Uint8Array, ...args: string[]): Promise<Outcome> =>
    callIn({ readInput: () => Buffer.from(text) }, 'check', ...args);

  it('is checked as -, together with files, under the settings of the working folder', async () => {
    write('disclosure-report.json', { rules: { 'row-total': 'warning' } });
    write('林业局.txt', forestry);
    const { stdout, exitCode } = await pipe(wrongReport, '林业局.txt', '-');
    assert.match(stdout, /^<stdin>\n {2}29:32 +警告 {2}.*\[row-total\]/);
    assert.match(stdout, /共 2 个文件/);
    assert.equal(exitCode, 0);
    const { files } = readOutput((await pipe(wrongReport, '--format', 'json', '-')).stdout);
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.length]),
      [['<stdin>', 1]],
    );
  });

  it('is compared with the files beside it', async () => {
    write('水利局.txt', wrongReport);
    const { stdout } = await pipe(cleanReport, '--format', 'json', '-', '水利局.txt');
    const { files } = readOutput(stdout);
    assert.ok(files[0].findings.some(({ related }) => related.some(({ file }) => file === '水利局.txt')));
  });

  it('that is no text is told', async () => {
    const { stderr, exitCode } = await pipe(Uint8Array.of(0, 1, 2, 3, 0), '-');
    assert.deepEqual([stderr, exitCode], ['<stdin> 不是文本文件。\n', 2]);
  });

  it('can be named once, and not for what lasts', async () => {
    for (const [args, expected] of [
      [['-', '-'], '“-”（标准输入）只能写一次。\n'],
      [['--update-baseline', '-'], '“-”不能与 --update-baseline 同用。\n'],
      [['--watch', '-'], '“-”不能与 --watch 同用。\n'],
    ] as const) {
      const { stderr, exitCode } = await pipe(cleanReport, ...args);
      assert.deepEqual([stderr, exitCode], [expected, 2]);
    }
  });
});

describe('a file that cannot be checked', () => {
  useFolder();
  const utf16 = Buffer.from(cleanReport, 'utf16le');
  const broken = Buffer.from(cleanReport);
  broken[broken.indexOf('四、')] = 0xff;
  const gb18030 = readFileSync(path.join(__dirname, '../../../test/fixtures/encodings/gb18030.txt'));

  const kinds: Readonly<Record<string, { make: (name: string) => void; zh: string; en: RegExp }>> = {
    noise: {
      make: (name) =>
        bytes(
          name,
          Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 7) * 104729) & 255),
        ),
      zh: '{} 不是文本文件。',
      en: /is not a text file/,
    },
    pdf: {
      make: (name) => bytes(name, Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\0\0', 'latin1')),
      zh: '{} 是 PDF 文件，不是文本文件；请先把其中的文字另存为 .txt。',
      en: /is a PDF/,
    },
    word: {
      make: (name) => bytes(name, Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1')),
      zh: '{} 是 Office 文档或压缩包，不是文本文件；请先另存为纯文本（.txt）。',
      en: /Office document/,
    },
    'UTF-16 without its mark': {
      make: (name) => bytes(name, utf16),
      zh: '{} 的编码像是 UTF-16，但缺少开头的标记（BOM），无法确定；请另存为 UTF-8。',
      en: /UTF-16/,
    },
    'UTF-8 with a broken byte': {
      make: (name) => bytes(name, broken),
      zh: `{} 的编码像是 UTF-8，但第 ${cleanReport.slice(0, cleanReport.indexOf('四、')).split('\n').length} 行有损坏的字符；请与原件核对后重新保存。`,
      en: /UTF-8, but has a broken character in line \d+/,
    },
    'GB18030 that was cut off': {
      make: (name) => bytes(name, gb18030.subarray(0, gb18030.lastIndexOf(0x0a) - 1)),
      zh: '',
      en: /GB18030, but has a broken character/,
    },
    'a text far too large': {
      make: (name) => {
        bytes(name, Buffer.from(cleanReport));
        truncateSync(path.join(root, name), 200 * 1024 * 1024);
      },
      zh: '无法读取 {}：有 200 MB，远大于一份年度报告（上限 16 MB），没有核对。',
      en: /it has 200 MB, far more than a report/,
    },
    'a link to itself': {
      make: (name) => symlinkSync(name, path.join(root, name)),
      zh: '无法读取 {}：这个链接指向自己。',
      en: /leads to itself/,
    },
    'a link to nothing': {
      make: (name) => symlinkSync('nichts', path.join(root, name)),
      zh: '无法读取 {}：这个链接指向的文件不存在。',
      en: /leads to no file/,
    },
    'a pipe': {
      make: (name) => void execFileSync('mkfifo', [path.join(root, name)]),
      zh: '无法读取 {}：这是管道，不是文件。要核对其他程序的输出，请用“-”。',
      en: /it is a pipe/,
    },
    'an endless device': {
      make: (name) => symlinkSync('/dev/zero', path.join(root, name)),
      zh: '无法读取 {}：这是设备，不是文件。',
      en: /it is a device/,
    },
    'a file that reading fails of': {
      make: (name) => symlinkSync('/proc/self/mem', path.join(root, name)),
      zh: '无法读取 {}：读取出错，磁盘或网络可能有故障。',
      en: /reading failed/,
    },
  };

  for (const [kind, { make, zh, en }] of Object.entries(kinds)) {
    it(`${kind}: the reason is told, the others are checked`, async () => {
      const name = '坏.txt';
      make(name);
      write('错.txt', wrongReport);
      const { stdout, stderr, exitCode } = await call(name, '错.txt');
      if (zh !== '') assert.equal(stderr, `${zh.replace('{}', name)}\n`);
      assert.match(stdout, /\[row-total\].*共 2 个文件：1 个错误，0 个警告，1 个文件无法读取。\n$/s);
      assert.equal(exitCode, 2);
      assert.match((await call('--locale', 'en', name)).stderr, en);
    });
  }

  it('in a folder is told where it is a report or may be one, and left out where it is none', async () => {
    for (const [at, { make }] of Object.values(kinds).entries()) make(`${String(at).padStart(2, '0')}.txt`);
    write('错.txt', wrongReport);
    const { stdout, stderr, exitCode } = await call('.');
    assert.match(stdout, /1 个错误，0 个警告，9 个文件无法读取/);
    assert.match(stderr, /另有 3 个文件不是年度报告，没有核对：00\.txt、01\.txt、02\.txt。\n$/);
    assert.equal(exitCode, 2);
  });

  it('a socket is told', async () => {
    const server = createServer().listen(path.join(root, 's.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { stderr } = await call('s.txt');
    server.close();
    assert.equal(stderr, '无法读取 s.txt：这是套接字，不是文件。\n');
  });

  it('an empty file that is named is checked', async () => {
    write('空.txt', '');
    assert.deepEqual(
      (await checkAsJson('空.txt')).files[0].findings.map(({ rule }) => rule),
      ['missing-title', 'missing-section'],
    );
  });

  it('is told where it has gone since it was listed', () => {
    write('2024/水利局.txt', cleanReport);
    const { inputs } = listFiles(['2024']);
    rmSync(path.join(root, '2024/水利局.txt'));
    assert.deepEqual(inputs.map(readInput), [
      { file: '2024/水利局.txt', problem: 'unreadable', reason: 'ENOENT' },
    ]);
  });

  it('whose name a terminal would obey is printed without that', async () => {
    const { stderr } = await call('a\n\u001bb.txt');
    assert.equal(stderr, '无法读取 a␊␛b.txt：没有这个文件。\n');
  });

  it('a file of the system that is empty by its size is read to its end', async () => {
    const { files } = await checkAsJson('/proc/self/status');
    assert.equal(files[0].error, undefined);
  });

  it('a folder that leads back to itself is told once', async () => {
    mkdirSync(path.join(root, '甲'));
    symlinkSync('..', path.join(root, '甲/上级'));
    write('甲/水利局.txt', cleanReport);
    const { stderr, exitCode, stdout } = await call('甲');
    assert.match(stdout, /共 2 个文件/);
    assert.equal(stderr.match(/指回了上级文件夹/g)?.length, 1);
    assert.equal(exitCode, 2);
  });

  it('opens nothing that it does not close', async () => {
    write('水利局.txt', cleanReport);
    for (let count = 0; count < 20; count++) await call('水利局.txt', '不在.txt', '.');
    const descriptor = openSync(path.join(root, '水利局.txt'), 'r');
    closeSync(descriptor);
    assert.ok(descriptor < 100, `${descriptor}`);
  });
});
