import assert from 'node:assert/strict';
import path from 'node:path';
import { lineAt, listOutline, type OutlineItem, parseReport } from '../../core/index';
import { CellKind } from '../../core/text/figures';
import { check, list, see } from '../kit/check';
import { type Seed, seeds } from '../kit/seeds';
import { fixtures, hasShared, readReports, sharedFolder } from '../kit/shared';

interface Given {
  readonly name: string;
  readonly text: string;
  readonly agency: string;
  readonly seed: Seed;
}

function readSeeds(): Given[] {
  const given: Given[] = [];
  const add = (folder: string, fileOf: (seed: Seed) => string, agencyOf: (seed: Seed) => string): void => {
    for (const { name, text } of readReports(folder)) {
      const seed = seeds.find((one) => fileOf(one) === name);
      if (seed === undefined) throw new Error(`Nothing is known of ${name}`);
      given.push({ name, text, agency: agencyOf(seed), seed });
    }
  };
  add(
    path.join(fixtures, 'seeds'),
    ({ fixture }) => fixture,
    ({ fixtureAgency }) => fixtureAgency,
  );
  if (hasShared) {
    add(
      sharedFolder('seeds'),
      ({ shared }) => shared,
      ({ sharedAgency }) => sharedAgency,
    );
  }
  return given;
}

/** `t3.new 49: 62 1 0 0 0 0 63`, row by row, as the seed has it. */
function listExpected({ documents, firstApplications, applications, cases }: Seed, rows: readonly string[]) {
  const applicationRows = rows.filter((id) => id.startsWith('t3.'));
  const caseRows = rows.filter((id) => id.startsWith('t4.'));
  return rows.map((id) => {
    if (id.startsWith('t2.')) return `${id} ${documents[id][0]}: ${documents[id][1]}`;
    if (id.startsWith('t3.'))
      return `${id} ${firstApplications + applicationRows.indexOf(id)}: ${applications[id] ?? '0 0 0 0 0 0 0'}`;
    const from = caseRows.indexOf(id) * 5;
    const own = cases[1].split(' ').slice(from, from + 5);
    return `${id} ${cases[0]}: ${own.join(' ')}`;
  });
}

function walk(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...walk(item.children)]);
}

for (const { name, text, agency, seed } of readSeeds()) {
  describe(`seed ${name}`, () => {
    const report = parseReport(text);

    it('has all 200 number cells at their row, column and place', () => {
      const { cells, form, lines } = report;
      assert.equal(cells.length, 200);
      const found = new Map<string, { lines: Set<number>; figures: string[] }>();
      let until = -1;
      cells.forEach((cell, index) => {
        const { row, column } = form.slots[index];
        assert.ok(cell !== undefined, `${row.row.id}/${column.id} is found`);
        assert.ok(cell.start >= until, `${row.row.id}/${column.id} stands behind the cell before it`);
        until = cell.end;
        const own = found.get(row.row.id) ?? { lines: new Set(), figures: [] };
        own.lines.add(lineAt(lines, cell.start) + 1);
        own.figures.push(cell.kind === CellKind.Blank ? '_' : text.slice(cell.start, cell.end));
        found.set(row.row.id, own);
      });
      const rows = [...form.rows.keys()];
      assert.deepEqual(
        rows.map((id) => `${id} ${[...found.get(id)!.lines]}: ${found.get(id)!.figures.join(' ')}`),
        listExpected(seed, rows),
      );
    });

    it('counts what its cells say', () => {
      const { cells, values, form } = report;
      cells.forEach((cell, index) => {
        const words = text.slice(cell!.start, cell!.end);
        const expected =
          words === '' ? Number.NaN : Math.round(Number(words) * 10 ** form.slots[index].column.decimals);
        assert.equal(values[index], expected);
      });
    });

    it('has exactly these errors and warnings', () => {
      assert.deepEqual(list(see(text)), seed.worries);
    });

    it('has beside them only what is worth a hint', () => {
      const all = see(text, 'all').filter(({ severity }) => severity !== 'error' && severity !== 'warning');
      assert.deepEqual(list(all), seed.remarks);
    });

    it('shows title, six parts, five sub-headings, three tables and the groups in its outline', () => {
      const outline = listOutline(report);
      assert.deepEqual(
        outline.map(({ kind, name: { zh } }) => [kind, zh]),
        [['report', `${agency} ${seed.year} 年`]],
      );
      assert.equal(report.agency, agency);
      assert.equal(report.year, seed.year);
      const parts = outline[0].children;
      assert.deepEqual(
        parts.map(({ kind, name: { zh } }) => `${kind} ${zh}`),
        [
          'part 一、总体情况',
          'part 二、主动公开政府信息情况',
          'part 三、收到和处理政府信息公开申请情况',
          'part 四、政府信息公开行政复议、行政诉讼情况',
          'part 五、存在的主要问题及改进情况',
          'part 六、其他需要报告的事项',
        ],
      );
      assert.deepEqual(
        parts[0].children.map(({ name: { zh } }) => zh.replace(/[（）()\s]/g, '')),
        ['一主动公开', '二依申请公开', '三政府信息管理', '四政府信息公开平台建设', '五监督保障'],
      );
      const tables = parts.flatMap(({ children }) => children).filter(({ kind }) => kind === 'table');
      assert.deepEqual(
        tables.map(({ name: { zh } }) => zh),
        [
          '主动公开政府信息情况表',
          '收到和处理政府信息公开申请情况表',
          '政府信息公开行政复议、行政诉讼情况表',
        ],
      );
      const groups = walk(outline).filter(({ kind }) => kind === 'group');
      assert.deepEqual(
        groups.map(({ name: { zh }, children }) => `${zh} ${children.length}`),
        [
          '三、本年度办理结果 7',
          '（三）不予公开 8',
          '（四）无法提供 3',
          '（五）不予处理 5',
          '（六）其他处理 3',
        ],
      );
      const rows = walk(outline).filter(({ kind }) => kind === 'row');
      assert.equal(rows.length, 6 + 25 + 3);
    });

    it('shows the total of a row beside it', () => {
      const rows = walk(listOutline(report)).filter(({ kind }) => kind === 'row');
      const detailOf = (words: string): string | undefined =>
        rows.find(({ name: { zh } }) => zh.startsWith(words))!.detail;
      const totalOf = (id: string): string | undefined => seed.applications[id]?.split(' ').at(-1);
      assert.equal(detailOf('（七）总计'), seed.resultTotal);
      assert.equal(detailOf('一、本年新收'), totalOf('t3.new') ?? '0');
      assert.equal(detailOf('6.属于四类过程性信息'), totalOf('t3.r3.6') ?? '0');
      assert.equal(detailOf('行政规范性文件'), seed.documents['t2.normative'][1].split(' ').join(' / '));
      assert.equal(detailOf('未经复议直接起诉'), seed.cases[1].split(' ')[9]);
    });
  });
}

for (const { name, text } of readSeeds().filter(({ seed }) => seed.year === 2022)) {
  describe(`the four lost cells of ${name}`, () => {
    const lost = check(text).filter(({ rule }) => rule === 'blank-cell');

    it('are offered as safe fixes: 62, 0, 16 and 62', () => {
      const { lines } = parseReport(text);
      assert.deepEqual(
        lost.map(({ start, fixes }) => [
          lineAt(lines, start) + 1,
          fixes.map(({ isSafe, edits }) => [isSafe, ...edits.map(({ newText }) => newText)]),
        ]),
        [
          [49, [[true, '62']]],
          [50, [[true, '0']]],
          [51, [[true, '16']]],
          [72, [[true, '62']]],
        ],
      );
    });

    it('leave no worry once they are filled, and nothing else has changed', () => {
      const edits = lost.flatMap(({ fixes }) => fixes[0].edits).sort((a, b) => b.start - a.start);
      const mended = edits.reduce(
        (rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end),
        text,
      );
      assert.deepEqual(list(see(mended)), []);
      const expected = text.split('\n').map((line) => line.split('\t'));
      const naturalPerson = 3;
      expected[48][naturalPerson] = '62';
      expected[49][naturalPerson] = '0';
      expected[50][naturalPerson] = '16';
      expected[71][naturalPerson] = '62';
      assert.deepEqual(
        mended.split('\n'),
        expected.map((cells) => cells.join('\t')),
      );
    });
  });
}
