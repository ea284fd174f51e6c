import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../cli/run';
import { widthOf } from '../../cli/width';
import { check } from '../kit/check';
import { cleanReport } from '../kit/report';
import { fixtures } from '../kit/shared';
import { call, checkAsJson, folder, lostCells, seed, write, wrongReport } from './calls';
import { applyEdits } from './json-shape';

/** English sentences may quote the form's Chinese labels, but are not punctuated as Chinese ones. */
const chineseSentence = /[。；]/;

describe('disclosure-report check', () => {
  // Of another agency, so that they are not taken for two versions of one report.
  const clean = write(cleanReport.replaceAll('松岭县水利局', '松岭县林业局'));
  const wrong = write(wrongReport);

  it('ends with 0 without errors, with 1 with errors, with 2 when a file cannot be read', async () => {
    assert.equal((await call('check', clean)).exitCode, 0);
    assert.equal((await call('check', lostCells)).exitCode, 0, 'warnings are no errors');
    assert.equal((await call('check', wrong)).exitCode, 1);
    assert.equal((await call('check', clean, wrong)).exitCode, 1);
    assert.equal((await call('check', path.join(folder, 'missing.txt'))).exitCode, 2);
    assert.equal((await call('check', wrong, path.join(folder, 'missing.txt'))).exitCode, 2);
  });

  it('prints findings by file, place and severity, and sums up', async () => {
    const { stdout, stderr } = await call('check', clean, wrong);
    const [name, finding, line, carets, between, summary, ...rest] = stdout.split('\n');
    assert.equal(name, wrong);
    assert.match(finding, /^ {2}29:32 +错误 {2}.*9.*4.* {2}\[row-total\]$/);
    assert.ok(line.startsWith('          | 一、本年新收政府信息公开申请数量'));
    assert.match(carets, /^ {10}\| {60,}\^$/);
    assert.equal(between, '');
    assert.equal(summary, '共 2 个文件：1 个错误，0 个警告。');
    assert.deepEqual(rest, ['']);
    assert.equal(stderr, '');
  });

  it('says of clean files only that they are', async () => {
    assert.equal((await call('check', clean)).stdout, '共 1 个文件：0 个错误，0 个警告。\n');
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await call('check', '--locale', 'en', wrong);
    assert.match(stdout, /29:32 +error {2}.* \[row-total\]/);
    assert.match(stdout, /1 file\(s\): 1 error\(s\), 0 warning\(s\)\./);
    assert.doesNotMatch(stdout, chineseSentence);
    const [english] = (await checkAsJson('--locale', 'en', wrong)).files[0].findings;
    const [chinese] = (await checkAsJson('--locale', 'zh-CN', wrong)).files[0].findings;
    const wordsOf = ({ message, related, fixes }: typeof english): string[] => [
      message,
      ...related.map((one) => one.message),
      ...fixes.map(({ title }) => title),
    ];
    for (const words of wordsOf(english)) assert.doesNotMatch(words, chineseSentence);
    assert.match(chinese.message, chineseSentence);
  });

  it('checks each file named, in order, also when it hardly looks like a report', async () => {
    const files = [
      path.join(fixtures, 'ordinary/008-diary.txt'),
      write(''),
      wrong,
      write('一、总体情况\n'),
      clean,
    ];
    const output = await checkAsJson(...files);
    assert.deepEqual(
      output.files.map(({ file }) => file),
      files,
    );
    const [, empty, , heading] = output.files;
    assert.equal(empty.agency, null);
    assert.equal(empty.year, null);
    assert.ok(heading.findings.length > 0);
  });

  for (const scope of ['report', 'workspace']) {
    it(`takes the scope ${scope}`, async () => {
      assert.deepEqual(await call('check', '--scope', scope, wrong), await call('check', wrong));
    });
  }
});

describe('the JSON of a check', () => {
  it('has the promised shape for every seed, and tells whose report it is', async () => {
    const output = await checkAsJson(
      seed('liutan-town-2024.txt'),
      seed('tangxian-bureau-2024.txt'),
      lostCells,
      seed('yunjin-bureau-2023.txt'),
      seed('zhixian-county-2024.txt'),
    );
    assert.deepEqual(
      output.files.map(({ encoding, format, agency, year }) => [encoding, format, agency, year]),
      [
        ['utf-8', '2021', '兰浦区柳滩镇人民政府', 2024],
        ['utf-8', '2021', '棠县行政审批和政务信息管理局', 2024],
        ['utf-8', '2021', '棠县人民政府', 2022],
        ['utf-8', '2021', '云津县政务服务和大数据管理局', 2023],
        ['utf-8', '2021', '芷县人民政府', 2024],
      ],
    );
    assert.deepEqual(output.summary, { files: 5, errors: 0, warnings: 6 });
    assert.deepEqual(
      output.files.flatMap(({ findings }) =>
        findings
          .filter(({ severity }) => severity === 'warning')
          .map(({ rule, line, column }) => `${line}:${column} ${rule}`),
      ),
      [
        '96:1 missing-fee-statement',
        '49:20 blank-cell',
        '50:20 blank-cell',
        '51:11 blank-cell',
        '72:9 blank-cell',
        '22:13 misspelt-label',
      ],
    );
  });

  it('names place, related places and repairs of a finding', async () => {
    const file = write(wrongReport);
    const [finding, ...rest] = (await checkAsJson(file)).files[0].findings;
    assert.deepEqual(rest, []);
    const { rule, severity, line, column, endLine, endColumn, related, fixes } = finding;
    const cell = { line: 29, column: 32, endLine: 29, endColumn: 33 };
    assert.deepEqual({ line, column, endLine, endColumn }, cell);
    assert.deepEqual([rule, severity], ['row-total', 'error']);
    assert.ok(related.length >= 2);
    for (const one of related) assert.equal(one.file, file);
    assert.deepEqual(
      fixes.map(({ safe, edits }) => ({ safe, edits })),
      [{ safe: false, edits: [{ ...cell, newText: '4' }] }],
    );
  });

  it('counts columns in UTF-16 units', async () => {
    const text = wrongReport.replace('一、本年新收政府信息公开申请数量', '$&\u{2000B}');
    const [before] = (await checkAsJson(write(wrongReport))).files[0].findings;
    const after = (await checkAsJson(write(text))).files[0].findings.find(
      ({ rule }) => rule === 'row-total',
    )!;
    assert.equal(after.line, before.line);
    assert.equal(after.column, before.column + 2);
  });

  it('has edits that apply and make the finding go, whatever ends the lines', async () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = readFileSync(lostCells, 'utf8').replaceAll('\n', lineEnd);
      const { findings } = (await checkAsJson(write(text))).files[0];
      const own = findings.filter(({ rule }) => rule === 'blank-cell');
      assert.ok(own.every(({ fixes }) => fixes[0].safe));
      const fixed = applyEdits(
        text,
        own.flatMap(({ fixes }) => fixes[0].edits),
      );
      const lines = fixed.split(lineEnd);
      assert.deepEqual(
        [49, 50, 51, 72].map((line) => lines[line - 1].split('\t')[3]),
        ['62', '0', '16', '62'],
      );
      assert.deepEqual(
        check(fixed).filter(({ severity }) => severity === 'warning'),
        [],
      );
    }
  });
});

describe('a wrong call', () => {
  const refused = async (args: readonly string[], ...words: readonly string[]): Promise<void> => {
    const { stdout, stderr, exitCode } = await call(...args);
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    for (const word of words) assert.ok(stderr.includes(word), `“${stderr}” contains “${word}”`);
  };

  it('is told what is wrong with it', async () => {
    await refused([], '用法', 'check');
    await refused(['check'], '没有指定文件');
    await refused(['examine', 'a.txt'], 'examine');
    await refused(['check', '--format', 'xml', 'a.txt'], '--format', 'xml', 'text', 'json');
    await refused(['check', '--scope', 'folder', 'a.txt'], '--scope', 'folder', 'report', 'workspace');
    await refused(['check', '--locale', 'fr', 'a.txt'], '--locale', 'fr', 'zh-cn', 'en');
    await refused(['check', '--fix', 'a.txt'], '--fix');
    await refused(['check', '-x', 'a.txt'], '-x');
    await refused(['check', 'a.txt', '--format'], '--format');
    await refused(['check', '--format=', 'a.txt'], '--format');
    await refused(['check', 'a.txt', '--settings'], '--settings');
    await refused(['check', '--settings', 'x.json', '--no-settings', 'a.txt'], '--settings', '--no-settings');
    await refused(['check', '--reason', 'x', 'a.txt'], '--reason', '--update-baseline');
    await refused(['check', '--update-baseline', '--reason', ' ', 'a.txt'], '--reason');
    await refused(['check', '--update-baseline=x', 'a.txt'], '--update-baseline');
    await refused(['check', '--baseline'], '没有指定文件');
    await refused(['check', '--help=yes'], '--help');
  });

  it('is told so in English to who asks for English', async () => {
    for (const args of [[], ['check'], ['examine'], ['check', '--fix'], ['check', 'a.txt', '--format']]) {
      const { stderr, exitCode } = await call('--locale', 'en', ...args);
      assert.equal(exitCode, 2);
      assert.doesNotMatch(stderr, /\p{Script=Han}/u);
    }
  });

  it('is not one with “--” before a file name that begins with “-”', async () => {
    const { stderr } = await call('check', '--', '--x.txt');
    assert.equal(stderr, '无法读取 --x.txt：没有这个文件。\n');
  });
});

describe('help and version', () => {
  for (const locale of ['zh-cn', 'en']) {
    it(`fits a screen of 80 columns, ${locale}`, async () => {
      for (const name of ['', ...commands.map((one) => one.name)]) {
        const { stdout } = await call(...(name === '' ? [] : [name]), '--help', '--locale', locale);
        // Examples and usage are to be copied: they stay in one line.
        for (const line of stdout.split('\n').filter((one) => !one.includes('disclosure-report ')))
          assert.ok(widthOf(line) <= 80, line);
        if (name === '') assert.ok(stdout.split('\n').length <= 25, stdout);
      }
    });
  }

  it('are printed, and nothing is checked', async () => {
    for (const option of ['--help', '-h']) {
      const { stdout, stderr, exitCode } = await call(option, 'check', 'missing.txt');
      assert.deepEqual([stderr, exitCode], ['', 0]);
      for (const word of ['check', '--format', '--scope', '--settings', '--update-baseline', '--locale'])
        assert.ok(stdout.includes(word), word);
    }
    for (const option of ['--version', '-v']) {
      assert.deepEqual(await call(option), { stdout: '1.2.3\n', stderr: '', exitCode: 0 });
    }
  });

  it('are in English when asked for', async () => {
    assert.match((await call('--help', '--locale', 'en')).stdout, /^Usage: /);
  });
});

describe('how tables were read', () => {
  it('is told in JSON, with lines from 1', async () => {
    const [{ tables }] = (await checkAsJson(write(wrongReport))).files;
    assert.deepEqual(
      tables.map(({ id, confidence, readable }) => ({ id, confidence, readable })),
      ['t2', 't3', 't4'].map((id) => ({ id, confidence: 1, readable: true })),
    );
    const [, { line, endLine, rows, cells, relations }] = tables;
    const lines = wrongReport.split('\n');
    assert.ok(lines[line - 1].includes('勾稽关系'));
    assert.ok(lines[endLine - 1].startsWith('四、结转下年度'));
    assert.deepEqual(
      { rows, cells },
      { rows: { found: 25, expected: 25 }, cells: { read: 175, expected: 175 } },
    );
    assert.deepEqual(relations, { holding: 37, broken: 2, unknown: 0 });
  });
});
