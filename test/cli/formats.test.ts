import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fixtures, hasShared, samples, sharedFolder } from '../kit/shared';
import { callIn } from './calls';
import { readCommands, readCsv, readJunit, readSarif } from './formats';
import { applyEdits, readOutput } from './json-shape';
import { call, lastYear, ofAgency, read, useFolder, worse, write, wrongReport } from './working-folder';

const print = async (format: string, ...args: readonly string[]): Promise<string> =>
  (await call('--format', format, ...args)).stdout;

/** Reports that every format has to bring across: of this project, and where there are any, from elsewhere. */
const reports = [
  path.join(fixtures, 'seeds'),
  samples,
  ...['seeds', 'cases'].map(sharedFolder).filter(() => hasShared),
]
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((name) => name.endsWith('.txt'));

describe('formats of a check', () => {
  useFolder();

  for (const locale of ['zh-cn', 'en']) {
    it(`tell the same findings of the seeds, samples and cases to readers of their own (${locale})`, async () => {
      const missing = 'missing.txt';
      const files = [...reports, missing];
      const options = ['--locale', locale, ...files];
      const json = readOutput(await print('json', ...options));
      const findings = json.files.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one })));
      assert.ok(findings.length >= 15);
      const messages = findings.map(({ message }) => message);

      const lines = (await print('jsonl', ...options)).trimEnd().split('\n');
      const objects = lines.map((line) => JSON.parse(line));
      assert.deepEqual(
        objects.map(({ values, ...rest }) => rest),
        json.files,
      );

      const { results, invocations } = readSarif(await print('sarif', ...options));
      assert.deepEqual(
        results.map(({ ruleId, message }) => [ruleId, message.text]),
        findings.map(({ rule, message }) => [rule, message]),
      );
      assert.equal(invocations[0].executionSuccessful, false);
      assert.ok(invocations[0].toolExecutionNotifications[0].message.text.includes(missing));

      const suites = readJunit(await print('junit', ...options));
      assert.deepEqual(
        suites.map((suite) => suite.getAttribute('name')),
        files,
      );
      const failures = suites.flatMap((suite) => [...suite.getElementsByTagName('failure')]);
      assert.deepEqual(
        failures.map((failure) => failure.getAttribute('message')),
        findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      );
      assert.equal(suites.at(-1)?.getAttribute('errors'), '1');

      const rows = readCsv(await print('csv', ...options));
      const messageColumn = locale === 'en' ? 'Message' : '说明';
      assert.deepEqual(rows.map((row) => row[messageColumn]).slice(0, -1), messages);
      assert.ok(rows.at(-1)?.[messageColumn].includes(missing));

      const commands = readCommands(await print('github', ...options));
      assert.deepEqual(commands.map(({ message }) => message.split('\n→ ')[0]).slice(0, -1), messages);
      assert.equal(commands.at(-1)?.properties.file, missing);

      const markdown = (await print('markdown', ...options)).replace(/\\(?=[\\`*_[\]<>|~&#$!])/g, '');
      for (const message of messages) assert.ok(markdown.includes(message), message);

      const text = await print('text', ...options);
      for (const message of messages) assert.ok(text.includes(message), message);
    });
  }

  const strange = 'a b"c\'%20::x,y;<&>.txt';
  /** Of an agency that hides marks of every format, with something for a terminal to obey. */
  const hostile = `${ofAgency(wrongReport, '松岭县]]><b>&amp;水利局')}\n\u001b[31m=HYPERLINK("x")\u0007，XX年|\n`;

  it('keep apart what a name or a report says and their own marks', async () => {
    write(strange, hostile);
    write('=cmd.txt', ofAgency(wrongReport, '松岭县林业局'));
    const args = [strange, '=cmd.txt'];
    const commands = readCommands(await print('github', ...args));
    const { properties } = commands.find(({ properties }) => properties.title.includes('row-total'))!;
    assert.deepEqual(
      { ...properties, title: '' },
      { file: strange, line: '29', endLine: '29', col: '32', endColumn: '33', title: '' },
    );
    const [{ locations }] = readSarif(await print('sarif', ...args)).results;
    const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
    assert.equal(decodeURIComponent(uri), strange);
    assert.match(uri, /^[\w%.'-]+$/);
    assert.equal(uriBaseId, '%SRCROOT%');
    assert.equal(readJunit(await print('junit', ...args))[0].getAttribute('name'), strange);
    const rows = readCsv(await print('csv', ...args));
    assert.equal(rows[0].文件, strange);
    assert.equal(rows.at(-1)?.文件, "'=cmd.txt");
    for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    const markdown = await print('markdown', ...args);
    assert.ok(markdown.includes('a b"c\'%20::x,y;\\<\\&\\>.txt'));
    assert.doesNotMatch(markdown, /[^\\]<b>/);
    for (const format of ['text', 'github', 'junit', 'markdown'])
      assert.doesNotMatch(await print(format, ...args), /[\u0000-\u0008\u000b-\u001f\u007f]/, format);
  });

  (process.platform === 'win32' ? it.skip : it)('bring a line end in the name of a file across', async () => {
    const name = 'a\nb.txt';
    write(name, wrongReport);
    assert.equal(readCommands(await print('github', name))[0].properties.file, name);
    assert.equal(readJunit(await print('junit', name))[0].getAttribute('name'), name);
    assert.equal(readCsv(await print('csv', name))[0].文件, name);
    assert.equal(
      readSarif(await print('sarif', name)).results[0].locations[0].physicalLocation.artifactLocation.uri,
      'a%0Ab.txt',
    );
    assert.match(await print('text', name), /^a␊b\.txt\n/);
    assert.match(await print('markdown', name), /^### 2024 年度：a b\.txt$/m);
  });

  it('are whole where there is nothing to tell', async () => {
    assert.deepEqual(
      readSarif(await print('sarif', write('空.txt', ''))).invocations[0].executionSuccessful,
      true,
    );
    const clean = write('净.txt', lastYear);
    assert.deepEqual(readSarif(await print('sarif', clean)).results, []);
    assert.deepEqual(
      readJunit(await print('junit', clean)).map((suite) => suite.getAttribute('tests')),
      ['1'],
    );
    assert.deepEqual(readCsv(await print('csv', clean)), []);
    assert.equal(await print('github', clean), '共 1 个文件：0 个错误，0 个警告。\n');
    assert.equal(await print('markdown', clean), '# 年度报告核对情况\n\n共 1 个文件：0 个错误，0 个警告。\n');
  });

  it('jsonl gives figures by the ids of their cells', async () => {
    write('甲.txt', wrongReport);
    const { values } = JSON.parse(await print('jsonl', '甲.txt'));
    assert.equal(values['t3.new/total'], 9);
    assert.equal(Object.keys(values).length, 200);
    assert.ok(
      wrongReport.includes(`收费\t${values['t2.fees/amount']}\t`),
      `${values['t2.fees/amount']} 万元`,
    );
  });

  it('markdown puts the reports of an agency together', async () => {
    write('1.txt', wrongReport);
    write('2.txt', ofAgency(wrongReport, '松岭县林业局'));
    write('3.txt', ofAgency(worse, '松岭县水利局').replaceAll('2024', '2023'));
    const headings = (await print('markdown', '1.txt', '2.txt', '3.txt')).match(/^#+ .*/gm);
    assert.deepEqual(headings, [
      '# 年度报告核对情况',
      '## 松岭县水利局',
      '### 2024 年度：1.txt',
      '### 2023 年度：3.txt',
      '## 松岭县林业局',
      '### 2024 年度：2.txt',
    ]);
  });

  it('sarif has fixes that apply, and fingerprints that no shifted line changes', async () => {
    write('甲.txt', wrongReport);
    const [before] = readSarif(await print('sarif', '甲.txt')).results;
    const [{ deletedRegion, insertedContent }] = before.fixes![0].artifactChanges[0].replacements;
    const { startLine: line, startColumn: column, ...end } = deletedRegion;
    const edit = { line, column, ...end, newText: insertedContent.text };
    write('乙.txt', applyEdits(read('甲.txt'), [edit]));
    assert.equal((await call('乙.txt')).exitCode, 0);
    write('甲.txt', `\n\n${wrongReport}`);
    const [after] = readSarif(await print('sarif', '甲.txt')).results;
    assert.equal(after.locations[0].physicalLocation.region.startLine, line + 2);
    assert.deepEqual(after.partialFingerprints, before.partialFingerprints);
    write('甲.txt', worse);
    const [other] = readSarif(await print('sarif', '甲.txt')).results;
    assert.notDeepEqual(other.partialFingerprints, before.partialFingerprints);
  });

  it('sarif lists every rule, and results point at theirs', async () => {
    write('今年/a.txt', wrongReport);
    write('去年/a.txt', lastYear);
    const { tool, results, columnKind, originalUriBaseIds } = readSarif(await print('sarif', '今年', '去年'));
    const { rules } = tool.driver;
    assert.equal(columnKind, 'utf16CodeUnits');
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex].id, ruleId);
    const { uri } = originalUriBaseIds['%SRCROOT%'];
    const carried = results.find(({ ruleId }) => ruleId === 'carry-over');
    const elsewhere = carried?.relatedLocations?.[0].physicalLocation.artifactLocation.uri;
    assert.equal(new URL(elsewhere!, uri).href, new URL(encodeURI('去年/a.txt'), uri).href);
    assert.match(uri, /^file:\/\/.*\/$/);
  });

  it('sarif says that a run did not succeed when it was interrupted', async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const args = ['check', '--format', 'sarif', write('甲.txt', wrongReport)];
    const { stdout, exitCode } = await callIn({ signal: interrupt.signal }, ...args);
    assert.equal(exitCode, 130);
    assert.equal(readSarif(stdout).invocations[0].executionSuccessful, false);
  });

  it('tell what is accepted: sarif as suppressed with the reason, junit as skipped', async () => {
    const file = write('甲.txt', wrongReport);
    await call('--update-baseline', '--reason', '原件如此', file);
    const [result, ...rest] = readSarif(await print('sarif', '--baseline', file)).results;
    assert.deepEqual(rest, []);
    assert.deepEqual(result.suppressions, [
      { kind: 'external', status: 'accepted', justification: '原件如此' },
    ]);
    const [suite] = readJunit(await print('junit', '--baseline', file));
    assert.equal(suite.getElementsByTagName('skipped')[0].getAttribute('message'), '原件如此');
    write('甲.txt', worse);
    const [other] = readSarif(await print('sarif', '--baseline', file)).results;
    assert.deepEqual(other.suppressions, []);
    assert.match(await print('github', '--baseline', file), /1 个错误，0 个警告；另有 0 项已接受。/);
  });
});
