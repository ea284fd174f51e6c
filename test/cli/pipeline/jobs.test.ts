import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cleanReport } from '../../kit/report';
import { callIn } from '../calls';
import { readOutput } from '../json-shape';
import { lastYear, ofAgency, root, useFolder, worse, write, wrongReport } from '../working-folder';
import { withThreads } from './threads';

/** Makes a text as long as a batch; of more than a megabyte, such that only other threads take it. */
const lengthen = (text: string, bytes: number): string =>
  `${text}\n${'一行与报告无关的文字。\n'.repeat(Math.ceil(bytes / 34))}`;

const agencies = ['松岭县水利局', '松岭县林业局', '松岭县民政局', '松岭县人民政府'];
const texts = [cleanReport, wrongReport, worse, lastYear];
const ofSize = [0, 0, 0, 260_000, 260_000, 1_100_000];

const someFile = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...agencies), fc.constantFrom(...texts), fc.constantFrom(...ofSize))
      .map(([agency, text, bytes]) => lengthen(ofAgency(text, agency), bytes)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '今天下雨。\n', Buffer.of(0xff, 0xff, 0x00), undefined) },
);

describe('the number of threads', () => {
  useFolder();

  it('changes nothing in what is written', async function () {
    this.timeout(120_000);
    write('disclosure-report.json', {
      rules: { balanse: 'off' },
      organization: { 松岭县人民政府: ['松岭县水利局', '*/3*'] },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(someFile, { minLength: 3, maxLength: 14 }),
        fc.constantFrom('text', 'json', 'sarif', 'junit', 'markdown'),
        fc.constantFrom('report', 'workspace'),
        fc.constantFrom([], ['--baseline'], ['--rule', 'row-total']),
        fc.constantFrom([], ['--max-findings', '2'], ['--max-findings', '9', '--quiet']),
        async (contents, format, scope, baseline, naming) => {
          const named = contents.map((content, at) => {
            const name = `${at % 2 === 0 ? '甲' : '乙'}/${at}.txt`;
            if (content === undefined) return `${name}没有`;
            const file = write(name, '');
            writeFileSync(file, content);
            return path.relative(root, file);
          });
          await callIn({}, 'check', '--update-baseline', '--reason', '甲', named[0]);
          const args = [
            'check',
            '--format',
            format,
            '--scope',
            scope,
            ...baseline,
            ...naming,
            ...named,
            '甲',
          ];
          const alone = await callIn(withThreads(), ...args, '--jobs', '1');
          assert.ok(alone.stdout.length > 0);
          for (const jobs of ['2', '4'])
            assert.deepEqual(await callIn(withThreads(), ...args, '--jobs', jobs), alone);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('has to be one', async () => {
    for (const jobs of ['0', '-1', '1.5', 'all']) {
      const { stderr, exitCode } = await callIn({}, 'check', `--jobs=${jobs}`, 'a.txt');
      assert.equal(exitCode, 2);
      assert.equal(stderr, `--jobs 应为正整数，不能是“${jobs}”。\n`);
    }
  });

  it('is what --update-baseline does not depend on either', async () => {
    const files = agencies.map((agency, at) =>
      write(`${at}.txt`, lengthen(ofAgency(worse, agency), 260_000)),
    );
    const update = ['check', '--update-baseline', '--reason', 'x', '--baseline'];
    await callIn(withThreads(), ...update, 'one.json', ...files, '--jobs', '1');
    const { stdout, exitCode } = await callIn(withThreads(), ...update, 'four.json', ...files, '--jobs', '4');
    assert.equal(exitCode, 0);
    assert.match(stdout, /共 4 个文件：0 个错误/);
    const [one, four] = ['one.json', 'four.json'].map((name) => require(path.join(root, name)));
    assert.ok(one.accepted.length >= 4);
    assert.deepEqual(four, one);
  });
});

describe('a thread that dies', () => {
  useFolder();
  const mortal = withThreads(path.join(__dirname, 'mortal-worker.js'));

  it('is told of the file that it died of, and the rest is checked', async () => {
    const files = [
      write('0.txt', wrongReport),
      write('致命.txt', lengthen(ofAgency(wrongReport, agencies[1]), 1_100_000)),
      write('2.txt', lengthen(ofAgency(wrongReport, agencies[2]), 260_000)),
      write('3.txt', ofAgency(wrongReport, agencies[3])),
    ];
    for (const scope of ['report', 'workspace']) {
      const args = ['check', '--jobs', '3', '--scope', scope, '--format', 'json', ...files];
      const { stdout, stderr, exitCode } = await callIn(mortal, ...args);
      assert.equal(exitCode, 2);
      assert.match(stderr, /^核对 .*致命\.txt 时程序出错，没有核对完：exit 7\n这是程序的错误/);
      const { files: reports } = readOutput(stdout);
      assert.deepEqual(
        reports.map(({ file, error, findings }) => [file, error === undefined, findings.length > 0]),
        files.map((file) => [file, !file.includes('致命'), !file.includes('致命')]),
      );
    }
  });

  it('as soon as it is started leaves its work to the others', async () => {
    const files = agencies.map((agency, at) =>
      write(`${at}.txt`, lengthen(ofAgency(wrongReport, agency), 1_100_000)),
    );
    const stillborn = withThreads(path.join(__dirname, 'stillborn-worker.js'));
    const alone = await callIn({}, 'check', ...files);
    assert.equal(alone.exitCode, 1);
    assert.deepEqual(await callIn(stillborn, 'check', '--jobs', '3', ...files), alone);
  });
});
