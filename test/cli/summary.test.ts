import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import readSheets from 'read-excel-file/node';
import { summaryPhrases } from '../../cli/phrases/summary/index';
import { cleanReport, lastYearReport, replace, setFigure, trialReport, zeroReport } from '../kit/report';
import { call, callIn, folder } from './calls';

let count = 0;

/** Writes reports into a folder of their own, and returns its path. */
function lay(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = path.join(folder, `summary-${count++}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(own, name)), { recursive: true });
    writeFileSync(path.join(own, name), content);
  }
  return own;
}

const of = (text: string, agency: string): string => replace(text, '松岭县水利局', agency);
const county = of(replace(cleanReport, '行政处罚\t12', '行政处罚\t15'), '松岭县人民政府');
const province = (): string =>
  lay({
    'disclosure-report.json': JSON.stringify({ organization: { 松岭县人民政府: ['松岭县/部门/**'] } }),
    '松岭县/松岭县人民政府2024.txt': county,
    '松岭县/部门/水利局2024.txt': cleanReport,
    '松岭县/部门/水利局2024（初稿）.txt': setFigure(cleanReport, '一、本年新收', '总计', '9'),
    '松岭县/部门/水利局2023.txt': lastYearReport,
    '青石县/=1+1.txt': of(setFigure(cleanReport, '一、本年新收', '总计', '9'), '青石县水利局'),
    '青石县/民政局2020.txt': of(trialReport(), '青石县民政局'),
  });

/** Sums up into a file, and returns its path. */
async function sumUp(ending: string, ...args: readonly string[]): Promise<string> {
  const file = path.join(folder, `summary-${count++}.${ending}`);
  const { exitCode, stdout } = await call('summary', '--output', file, ...args);
  assert.equal(exitCode, 0);
  assert.equal(stdout, '');
  return file;
}

/** What stands in a workbook, by part: only the archive around it tells the time. */
async function readParts(file: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(readFileSync(file));
  return new Map(
    await Promise.all(
      Object.values(files).map(async (part) => [part.name, await part.async('string')] as const),
    ),
  );
}

describe('summary', () => {
  it('shows Markdown: counts, the tables of every form, problems; findings do not make it fail', async () => {
    const { stdout, stderr, exitCode } = await call('summary', province());
    assert.equal(exitCode, 0);
    assert.equal(stderr, '');
    for (const line of [
      '# 政府信息公开工作年度报告汇总',
      '## 表三（2021格式） 收到和处理政府信息公开申请情况表（国办公开办函〔2021〕30号格式）',
      '## 表二（2019格式） 主动公开政府信息情况表（国办公开办函〔2019〕60号格式）',
      '## 上下级差异',
      '| 松岭县人民政府 | 2024 | 1 | 主动公开政府信息情况表 | 行政处罚 · 本年处理决定数量 | 15 | 12 | +3 |  |',
      '## 问题清单',
    ])
      assert.ok(stdout.split('\n').includes(line), line);
    assert.match(stdout, /水利局2024（初稿）\.txt \| 松岭县水利局 \| 2024 \| 重复的报告/);
    assert.match(stdout, /=1\+1\.txt \| 青石县水利局 \| 2024 \| 数字不平 \| .*一、本年新收/);
    // Every line of a table has as many cells as its header.
    for (const table of stdout.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = table
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(/(?<!\\)\|/).length);
      assert.equal(new Set(widths).size, 1, table);
    }
  });

  it('puts the years beside each other, with how they have changed', async () => {
    const { stdout } = await call('summary', lay({ 'a.txt': cleanReport, 'b.txt': lastYearReport }));
    const line = (start: string): string | undefined =>
      stdout.split('\n').find((one) => one.startsWith(`| ${start} |`));
    assert.equal(line('本年新收'), '| 本年新收 | 7 | 4 | -3 | -42.9% |');
    assert.equal(line('　上一年度报告的结转下年度'), '| 　上一年度报告的结转下年度 |  | 1 |  |  |');
    assert.equal(line('　上年结转与之相差'), '| 　上年结转与之相差 |  | 0 |  |  |');
  });

  it('speaks English', async () => {
    const { stdout } = await call('summary', '--locale', 'en', '--by', 'region', province());
    const chinese = Object.values(summaryPhrases['zh-cn']).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one).filter((each) => typeof each === 'string'),
    );
    assert.deepEqual(
      chinese.filter((words) => words.length > 2 && stdout.includes(words)),
      [],
    );
    assert.match(stdout, /^\| Received \| 3 \| 7 \| 13 \| \+6 \| \+85\.7% \|$/m);
    assert.match(stdout, /^\| Otherwise handled \| 0 \| 0 \| 0 \| 0 \| {2}\|$/m);
  });

  it('reads regions off the settings, else off the folders of the first level', async () => {
    const { stdout } = await call('summary', '--by', 'region', '--format', 'json', province());
    const { years } = JSON.parse(stdout);
    assert.deepEqual(
      years
        .find(({ year }: { year: number }) => year === 2024)
        .groups.map(({ name, reports }: { name: string; reports: number }) => [name, reports]),
      [
        ['松岭县人民政府', 1],
        ['青石县', 1],
      ],
    );
  });

  describe('as JSON', () => {
    it('tells figures by table and row, measures and shares, reports and problems', async () => {
      const file = await sumUp('json', '--by', 'agency', lay({ 'a.txt': cleanReport, 'b.txt': zeroReport }));
      const { by, forms, years, reports, problems, unreadable } = JSON.parse(readFileSync(file, 'utf8'));
      assert.equal(by, 'agency');
      assert.deepEqual(
        forms.map(({ id, tables }: { id: string; tables: { id: string }[] }) => [
          id,
          tables.map((table) => table.id),
        ]),
        [['2021', ['t2', 't3', 't4']]],
      );
      const [{ total }] = years;
      assert.equal(total.tables.t2['t2.fees'][0], 302.3932);
      assert.deepEqual(total.tables.t3['t3.new'], [3, 1, 0, 0, 0, 0, 4]);
      assert.equal(total.shares['t3.r1'], 0.75);
      assert.equal(reports.length, 2);
      assert.deepEqual(
        problems.map(({ kind }: { kind: string }) => kind),
        ['duplicate'],
      );
      assert.deepEqual(unreadable, []);
    });
  });

  describe('as CSV', () => {
    it('is a line for each figure, as Excel opens it', async () => {
      const text = readFileSync(await sumUp('csv', '--by', 'agency', lay({ 'a.txt': cleanReport })), 'utf8');
      assert.ok(text.startsWith('\uFEFF格式,年度,分组,'));
      const lines = text.slice(1).split('\r\n');
      assert.equal(lines.pop(), '');
      assert.equal(lines.length, 1 + 2 * 200);
      assert.ok(
        lines.includes(
          '2021,2024,松岭县水利局,是,主动公开政府信息情况表,行政事业性收费,本年收费金额（单位：万元）,t2.fees,amount,302.3932,1,0',
        ),
      );
    });

    it('holds nothing that a spreadsheet would reckon', async () => {
      const odd = lay({ '=cmd()/a.txt': cleanReport });
      const text = readFileSync(await sumUp('csv', '--by', 'region', odd), 'utf8');
      assert.ok(text.includes(",'=cmd(),"));
      assert.ok(!/(^|,)[=+@]/m.test(text));
    });
  });

  describe('as a workbook', () => {
    it('holds every sheet, in their order, with the figures of the reports', async () => {
      const sheets = await readSheets(await sumUp('xlsx', '--by', 'agency', lay({ 'a.txt': cleanReport })));
      assert.deepEqual(
        sheets.map(({ sheet }) => sheet),
        [
          '汇总',
          '表二',
          '表三',
          '表四',
          '占比',
          '表二分机关',
          '表三分机关',
          '表四分机关',
          '上下级差异',
          '报告清单',
          '问题清单',
        ],
      );
      const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data;
      const row = (name: string, at: number, words: string) =>
        rowsOf(name).find((cells) => `${cells[at]}`.includes(words))!;
      assert.deepEqual(row('表三', 0, '一、本年新收').slice(3), [3, 1, 0, 0, 0, 0, 4]);
      assert.equal(row('表二', 0, '行政事业性收费')[1], 302.3932);
      assert.deepEqual(row('表四', 0, '2024').slice(1), [1, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]);
      assert.equal(row('表三分机关', 1, '松岭县水利局').length, 4 + 175);
      assert.equal(rowsOf('问题清单')[1][0], '没有发现问题。');
    });

    it('keeps words words, whatever they look like', async () => {
      const sheets = await readSheets(await sumUp('xlsx', '--by', 'region', province()));
      const names = sheets.find(({ sheet }) => sheet === '报告清单')!.data.map(([name]) => name);
      assert.ok(names.some((name) => typeof name === 'string' && name.endsWith('=1+1.txt')));
    });

    it('takes a folder for no more than its name', async () => {
      const reports = lay({ 'constructor/a.txt': cleanReport, '青石县/b.txt': county });
      const sheets = await readSheets(await sumUp('xlsx', '--by', 'region', reports));
      const regions = sheets.find(({ sheet }) => sheet === '表二分地区')!.data.map(([, name]) => name);
      assert.ok(regions.includes('constructor'), String(regions));
    });

    it('has the same parts for the same reports', async () => {
      const reports = province();
      const one = await readParts(await sumUp('xlsx', reports));
      assert.ok(one.size > 20);
      assert.deepEqual(await readParts(await sumUp('xlsx', reports)), one);
    });

    it('merges the headers as the form does, and keeps them in view and on every page', async () => {
      const parts = await readParts(await sumUp('xlsx', lay({ 'a.txt': cleanReport })));
      const book = parts.get('xl/workbook.xml')!;
      const at = [...book.matchAll(/ name="(表[二三四])"/g)].findIndex(([, name]) => name === '表三');
      // The overview is the first sheet.
      const sheet = parts.get(`xl/worksheets/sheet${at + 2}.xml`)!;
      for (const merged of ['A2:C5', 'D2:J2', 'D3:J3', 'D4:D5', 'E4:I4', 'J4:J5', 'A6:C6'])
        assert.ok(sheet.includes(`<mergeCell ref="${merged}"/>`), merged);
      assert.match(sheet, /<pane ySplit="5" xSplit="3" topLeftCell="D6"[^>]* state="frozen"\/>/);
      assert.ok(book.includes("'表三'!$A:$C,'表三'!$2:$5</definedName>"), book);
      assert.match(
        sheet,
        /^.*<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/s,
      );
      assert.match(
        sheet,
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
      );
    });

    it('speaks English, with a sheet for each table of every form', async () => {
      const sheets = await readSheets(await sumUp('xlsx', '--locale', 'en', '--by', 'region', province()));
      const names = sheets.map(({ sheet }) => sheet);
      assert.equal(new Set(names).size, names.length);
      for (const name of ['Overview', 'Table 3 (form 2021)', 'Table 3 by region (2019)'])
        assert.ok(names.includes(name), String(names));
    });
  });

  describe('says what cannot be done', () => {
    it('names files that cannot be read, adds the others, and ends with 2', async () => {
      const reports = lay({ 'a.txt': cleanReport });
      const gone = path.join(reports, 'gone.txt');
      const { stdout, stderr, exitCode } = await call('summary', '--format', 'json', reports, gone);
      assert.equal(exitCode, 2);
      assert.ok(stderr.includes(`无法读取 ${gone}`));
      const { years, unreadable } = JSON.parse(stdout);
      assert.equal(years[0].total.reports, 1);
      assert.equal(unreadable[0].file, gone);
    });

    it('lists what does not look like a report, and adds it where it is named', async () => {
      const reports = lay({ 'a.txt': cleanReport, 'notes.txt': '会议安排' });
      const { stdout, exitCode } = await call('summary', '--format', 'json', reports);
      assert.equal(exitCode, 0);
      const { problems } = JSON.parse(stdout);
      assert.ok(
        problems.some(
          ({ kind, file }: { kind: string; file: string }) =>
            kind === 'noReport' && file.endsWith('notes.txt'),
        ),
      );
      const named = await call('summary', '--format', 'json', path.join(reports, 'notes.txt'));
      assert.equal(JSON.parse(named.stdout).reports[0].standing, 'left-out');
    });

    it('counts a file that is named twice once', async () => {
      const reports = lay({ 'a.txt': cleanReport });
      const { stdout } = await call('summary', '--format', 'json', reports, path.join(reports, 'a.txt'));
      assert.equal(JSON.parse(stdout).reports.length, 1);
    });

    for (const [args, said] of [
      [['--format', 'xlsx', folder], 'xlsx 不能直接显示'],
      [['--output', 'sum.doc', folder], '看不出格式'],
      [['--by', 'month', folder], '--by 不能是“month”'],
      [[], '没有指定文件'],
    ] as const)
      it(`${said}`, async () => {
        const { stdout, stderr, exitCode } = await call('summary', ...args);
        assert.deepEqual([stdout, exitCode], ['', 2]);
        assert.ok(stderr.includes(said), stderr);
      });

    it('writes nothing when it is broken off', async () => {
      const output = path.join(folder, 'broken-off.json');
      const { exitCode } = await callIn(
        { signal: AbortSignal.abort() },
        'summary',
        '--output',
        output,
        province(),
      );
      assert.equal(exitCode, 2);
      assert.ok(!existsSync(output));
    });

    it('writes over no report', async () => {
      const reports = lay({ 'a.txt': cleanReport });
      const report = path.join(reports, 'a.txt');
      const { exitCode } = await call('summary', '--format', 'csv', '--output', report, reports);
      assert.equal(exitCode, 2);
      assert.equal(readFileSync(report, 'utf8'), cleanReport);
    });
  });
});
