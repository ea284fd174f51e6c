import assert from 'node:assert/strict';
import { parseReport } from '../../../core/index';
import { list, see } from '../../kit/check';
import { plainLayout, writeReport } from '../../kit/generate-report';
import { cleanFigures, cleanReport, dropLines, editLine, expectNothing, replace } from '../../kit/report';

/** All 200 figures by cell, as counted. */
function figures(text: string): Record<string, number> {
  const { form, values } = parseReport(text);
  return Object.fromEntries(
    form.slots.map(({ row, column, index }) => [`${row.row.id}/${column.id}`, values[index]]),
  );
}

/** The report reads as the clean one does, figure by figure. */
function expectSameFigures(text: string): void {
  assert.deepEqual(figures(text), figures(cleanReport));
}

/** Rewrites the lines that have cells. */
const rewriteRows = (write: (cells: string[]) => string): string =>
  cleanReport
    .split('\n')
    .map((line) => (line.includes('\t') ? write(line.split('\t')) : line))
    .join('\n');

const fixtureFigures = figures(cleanReport);

describe('tables', () => {
  it('have the figures that were written', () => {
    assert.deepEqual(
      [
        fixtureFigures['t2.normative/in-force'],
        fixtureFigures['t2.fees/amount'],
        fixtureFigures['t3.new/natural-person'],
        fixtureFigures['t3.r1/business'],
        fixtureFigures['t3.r7/total'],
        fixtureFigures['t3.carried-out/total'],
        fixtureFigures['t4.reconsideration/total'],
        fixtureFigures['t4.litigation-after-reconsideration/corrected'],
      ],
      [6, 3_023_932, 3, 1, 4, 1, 2, 1],
    );
  });

  for (const [name, text] of [
    ['one column of labels', writeReport(cleanFigures, { ...plainLayout, tableThree: 'one-column' })],
    ['labels of groups and rows joined', writeReport(cleanFigures, { ...plainLayout, tableThree: 'joined' })],
    ['cells dropped', writeReport(cleanFigures, { ...plainLayout, tableThree: 'dropped-cells' })],
    ['empty cells at the end', writeReport(cleanFigures, { ...plainLayout, trailingTabs: 3 })],
    ['Windows line ends', cleanReport.replace(/\n/g, '\r\n')],
    ['old Mac line ends', cleanReport.replace(/\n/g, '\r')],
    ['pipes', rewriteRows((cells) => `| ${cells.join(' | ')} |`)],
    ['pipes without the outer ones', rewriteRows((cells) => `|${cells.join('|')}`)],
    [
      'spaces around the figures',
      rewriteRows((cells) => cells.map((cell) => (cell === '' ? '' : ` ${cell} `)).join('\t')),
    ],
    ['no empty lines', cleanReport.replace(/\n\n/g, '\n')],
    ['an empty line behind every line', cleanReport.replace(/\n/g, '\n\n')],
    ['merged group labels repeated on every row', repeatGroups()],
    [
      'labels of groups lost',
      cleanReport.replace(/三、本年度办理结果|（[三四五六]）(不予公开|无法提供|不予处理|其他处理)/g, ''),
    ],
    ['numerals lost', rewriteRows((cells) => cells.map((cell) => cell.replace(/^\d\./, '')).join('\t'))],
  ] as const) {
    it(`are read with ${name}`, () => {
      expectSameFigures(text);
      assert.deepEqual(list(see(text)), []);
    });
  }

  for (const dash of ['/', '—', '-']) {
    it(`are read with ${dash} for zero`, () => {
      const text = rewriteRows((cells) => cells.map((cell) => (cell === '0' ? dash : cell)).join('\t'));
      expectSameFigures(text);
      assert.deepEqual(list(see(text)), []);
    });
  }

  it('are read with blanks for zero', () => {
    const text = rewriteRows((cells) => cells.map((cell) => (cell === '0' ? '' : cell)).join('\t'));
    expectSameFigures(text);
    expectNothing(text);
  });

  for (const rule of ['---', ':---:', '-', '--------']) {
    it(`are read with Markdown rules of ${rule} under the header`, () => {
      const piped = rewriteRows((cells) => `| ${cells.join(' | ')} |`);
      const text = ['（本列数据', '规章 |', '未经复议直接起诉 |'].reduce(
        (rest, words) =>
          editLine(rest, words, (line) => (words === '规章 |' ? [ruled(4), line] : [line, ruled(10)])),
        piped,
      );
      expectSameFigures(text);
      assert.deepEqual(list(see(text)), []);
      function ruled(cells: number): string {
        return `|${` ${rule} |`.repeat(cells)}`;
      }
    });
  }

  it('are read with runs of spaces between the cells', () => {
    const text = rewriteRows((cells) =>
      cells.every((cell) => !/^[\d.]+$/.test(cell))
        ? cells.join('    ')
        : cells.filter((cell) => cell !== '').join('    '),
    );
    expectSameFigures(text);
    assert.deepEqual(list(see(text)), []);
  });

  it('are read across a page break with page number, form feed and repeated header', () => {
    const lines = cleanReport.split('\n');
    const first = lines.findIndex((line) => line.startsWith('（本列数据'));
    const header = lines.slice(first, first + 3);
    for (const row of ['2.重复申请', '1.本机关不掌握', '四、结转下年度']) {
      const text = editLine(cleanReport, row, (line) => ['', '— 7 —', '', '\f', ...header, line]);
      expectSameFigures(text);
      expectNothing(text);
    }
  });

  it('are read with the heading of part three lost', () => {
    expectSameFigures(dropLines(cleanReport, '三、收到和处理政府信息公开申请情况'));
  });

  it('are read behind part six', () => {
    const from = cleanReport.indexOf('（本列数据');
    const until = cleanReport.indexOf('四、政府信息公开行政复议');
    const table = cleanReport.slice(from, until);
    const text = `${cleanReport.slice(0, from)}见附表。\n\n${cleanReport.slice(until)}\n\n附表\n\n${table}`;
    expectSameFigures(text);
  });

  it('are read with the figures of a group’s last rows one column further left', () => {
    const text = editLine(cleanReport, '\t3.其他\t', (line) => line.slice(1));
    expectSameFigures(editLine(text, '（七）总计', (line) => `${line.replace('\t\t', '\t')}\t`));
  });

  it('have their rows where the words stand', () => {
    const { tables } = parseReport(cleanReport);
    const [, applications] = tables;
    const labelOf = (id: string): string => {
      const { labelStart, labelEnd } = applications.rows.find(({ row }) => row.row.id === id)!;
      return cleanReport.slice(labelStart, labelEnd);
    };
    assert.equal(labelOf('t3.new'), '一、本年新收政府信息公开申请数量');
    assert.equal(labelOf('t3.r3.6'), '6.属于四类过程性信息');
    assert.equal(labelOf('t3.r6.3'), '3.其他');
    assert.equal(labelOf('t3.r7'), '（七）总计');
  });

  it('tell the rows “3.” of different groups apart', () => {
    const text = ['3.危及', '3.补正后', '3.要求提供', '3.其他\t'].reduce(
      (rest, words, index) =>
        editLine(rest, words, (line) =>
          line.replace(/(?:\t0){7}$/, `\t${index + 1}${'\t0'.repeat(5)}\t${index + 1}`),
        ),
      cleanReport,
    );
    const read = figures(text);
    assert.deepEqual(
      ['t3.r3.3', 't3.r4.3', 't3.r5.3', 't3.r6.3'].map((id) => read[`${id}/natural-person`]),
      [1, 2, 3, 4],
    );
  });

  it('of another kind are left alone', () => {
    const text = replace(
      cleanReport,
      '今后将逐项改进。',
      '今后将逐项改进。\n\n项目\t件数\n培训\t2\n会议\t3\n',
    );
    expectSameFigures(text);
    expectNothing(text);
  });
});

/** The group's words in front of each of its rows, as readers of merged cells write them. */
function repeatGroups(): string {
  let outer = '';
  let inner = '';
  return rewriteRows((cells) => {
    if (cells.length !== 10 || !/^\d+$/.test(cells[9])) return cells.join('\t');
    if (/^[一二四]、/.test(cells[0])) return [cells[0], cells[0], cells[0], ...cells.slice(3)].join('\t');
    outer = cells[0] || outer;
    if (cells[2] === '') return [outer, cells[1], cells[1], ...cells.slice(3)].join('\t');
    inner = cells[1] || inner;
    return [outer, inner, ...cells.slice(2)].join('\t');
  });
}
