import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeReport, fixtures } from '../kit/shared';
import { call, checkAsJson, folder, lostCells, rulesOf, write, wrongReport } from './calls';
import type { Output } from './json-shape';

describe('the encoding of a file', () => {
  const text = decodeReport(readFileSync(lostCells));
  let expected: Output['files'][number];
  before(async () => {
    expected = (await checkAsJson(lostCells)).files[0];
  });
  const encode: Readonly<Record<string, (text: string) => Buffer>> = {
    'utf-8': (plain) => Buffer.from(`\uFEFF${plain}`),
    'utf-16le': (plain) => Buffer.from(`\uFEFF${plain}`, 'utf16le'),
    'utf-16be': (plain) => Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(),
  };

  for (const [encoding, toBytes] of Object.entries(encode)) {
    it(`${encoding} with a BOM changes nothing in what is found`, async () => {
      assert.ok(expected.findings.length >= 4);
      const file = write(toBytes(text));
      const found = (await checkAsJson(file)).files[0];
      assert.deepEqual(
        found,
        JSON.parse(JSON.stringify({ ...expected, file, encoding }).replaceAll(lostCells, file)),
      );
    });
  }

  it('UTF-8 with a BOM leaves the columns of the first line as they are', async () => {
    const title = '一、总体情况\n';
    const [plain, withBom] = (await checkAsJson(write(title), write(`\uFEFF${title}`))).files;
    assert.ok(plain.findings.some(({ line }) => line === 1));
    assert.deepEqual(withBom.findings, plain.findings);
  });

  it('GB18030 changes nothing in what is found', async () => {
    const file = path.join(fixtures, 'encodings/gb18030.txt');
    const found = (await checkAsJson(file)).files[0];
    assert.equal(found.encoding, 'gb18030');
    assert.equal(found.agency, expected.agency);
    assert.deepEqual(rulesOf(found), rulesOf(expected));
  });

  it('is told where none fits', async () => {
    const file = write(Uint8Array.of(0xff, 0xff, 0x41));
    const { stdout, stderr, exitCode } = await call('check', file);
    assert.equal(exitCode, 2);
    assert.ok(stderr.includes(file) && stderr.includes('编码'));
    assert.match(stdout, /1 个文件无法读取/);
  });

  it('is no matter of line ends: CRLF and CR give the same places', async () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const found = (await checkAsJson(write(text.replaceAll('\n', lineEnd)))).files[0];
      assert.deepEqual(rulesOf(found), rulesOf(expected));
    }
  });
});

describe('files that cannot be read', () => {
  const wrong = write(wrongReport);
  const missing = path.join(folder, 'missing.txt');
  const directory = path.join(folder, 'directory');
  mkdirSync(directory);

  it('are named, with the reason, and the others are reported', async () => {
    const { stdout, stderr, exitCode } = await call('check', missing, wrong, directory);
    assert.equal(exitCode, 2);
    assert.match(stdout, /\[row-total\]/);
    assert.match(stdout, /共 2 个文件：1 个错误，0 个警告，1 个文件无法读取。/);
    assert.equal(stderr, `无法读取 ${missing}：没有这个文件。\n${directory} 中没有年度报告（.txt）。\n`);
  });

  it('are named in English too', async () => {
    const { stderr } = await call('check', '--locale', 'en', missing, directory);
    assert.equal(
      stderr,
      `Cannot read ${missing}: no such file.\nThere is no report (.txt) in ${directory}.\n`,
    );
  });

  it('stand in the JSON without findings, with an error', async () => {
    const output = await checkAsJson(missing, wrong);
    const [lost, found] = output.files;
    assert.ok(lost.error?.includes(missing));
    assert.deepEqual(rulesOf(found), ['29:32 row-total']);
    assert.deepEqual(output.summary, { files: 2, errors: 1, warnings: 0 });
  });
});
