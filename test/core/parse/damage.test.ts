import assert from 'node:assert/strict';
import { check, list, see } from '../../kit/check';
import { plainLayout, writeReport } from '../../kit/generate-report';
import {
  cleanFigures,
  cleanReport,
  droppedCellsReport,
  editLine,
  expectNothing,
  replace,
} from '../../kit/report';

/** Warnings and errors by rule only. */
const worries = (text: string): string[] => see(text).map(({ severity, rule }) => `${severity} ${rule}`);
const two = '二、主动公开政府信息情况';
const partly = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';

/** Expects one `broken-row` whose fix gives a report without a worry. */
function expectJoined(text: string): void {
  assert.deepEqual(worries(text), ['warning broken-row']);
  const [{ fixes }] = check(text).filter(({ rule }) => rule === 'broken-row');
  const [{ start, end, newText }] = fixes[0].edits;
  assert.deepEqual(list(see(text.slice(0, start) + newText + text.slice(end), 'all')), []);
}

describe('a row broken over two lines', () => {
  it('behind its label', () => expectJoined(replace(cleanReport, '1.属于国家秘密\t0', '1.属于国家秘密\n0')));
  it('before its last figure', () => {
    expectJoined(editLine(cleanReport, '一、本年新收', (line) => line.replace(/\t(\d+)$/, '\n$1')));
  });
  it('inside the note of 部分公开', () => {
    const broken = partly.replace('只计', '只\n计');
    expectJoined(replace(droppedCellsReport, partly, broken));
    assert.deepEqual(worries(replace(droppedCellsReport, partly, broken.replace('\n', '\n— 3 —\n'))), [
      'warning broken-row',
    ]);
  });
  // 无 alone is taken for a figure; behind a numeral it begins a label.
  it('behind the first character of its label', () => {
    expectJoined(replace(cleanReport, '4.无正当理由大量', '4. 无\n正当理由大量'));
    const wrapped = editLine(cleanReport, '4.无正当理由', (line) => [
      line.replace('正当理由大量反复申请', ''),
      '\t\t正当理由大量反复申请',
    ]);
    assert.deepEqual(worries(wrapped), ['warning broken-row']);
  });
  it('in a table of pipes, which stays one', () => {
    const pipes = cleanReport
      .split('\n')
      .map((line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line))
      .join('\n');
    expectJoined(editLine(pipes, '2.重复申请', (line) => line.replace(/0 \| 0 \|/, '0\n0 |')));
  });
  it('where the figures are still to be written', () => {
    // Once this threw: the label ends the line, and complete rows begin further right.
    assert.ok(
      !worries(
        `三、本年度办理结果\t（一）予以公开\n四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1`,
      ).includes('error row-total'),
    );
  });
});

describe('harmless on a page', () => {
  for (const [name, text] of [
    ['a heading in a merged cell', replace(cleanReport, two, `${two}\t\t\t`)],
    ['a heading between pipes', replace(cleanReport, two, `| ${two} | | |`)],
    ['a caption equal to the heading', replace(cleanReport, two, `${two}\n\n主动公开政府信息情况`)],
    ['a heading in brackets', replace(cleanReport, two, `【${two}】`)],
    [
      'sub-headings in the words of the form',
      replace(
        cleanReport,
        '2024年，我局认真',
        `（一）主动公开政府信息情况\n公开120条。\n（二）收到和处理政府信息公开申请情况\n收到4件。\n2024年，我局认真`,
      ),
    ],
    [
      'a table of contents with dots',
      replace(cleanReport, '一、总体情况', `一、总体情况.........1\n${two}......2\n\n一、总体情况`),
    ],
    [
      'the title again at the top of a page',
      editLine(cleanReport, '2.重复申请', (row) => ['松岭县水利局2024年政府信息公开工作年度报告', row]),
    ],
    [
      'who filled in the table',
      editLine(cleanReport, '四、结转下年度', (row) => [row, '审核：李四\t制表日期\t2025\t1\t10']),
    ],
    ['a unit in brackets in a header', replace(cleanReport, '本年制发件数', '本年制发件数（件）')],
    [
      'cells crossed out behind the figure',
      editLine(cleanReport, '行政处罚', (line) => line.replace(/\t\t$/, '\t/\t/')),
    ],
    ['a total in bold', replace(cleanReport, '（七）总计', '**（七）总计**')],
    [
      'the group before the label in one cell',
      replace(cleanReport, '（三）不予公开\t1.属于国家秘密', '\t（三）不予公开1.属于国家秘密'),
    ],
    [
      'one row with spaces for tabs',
      editLine(cleanReport, '二、上年结转', (line) => line.replace(/\t+/g, '    ')),
    ],
    [
      'box drawing for pipes',
      cleanReport
        .split('\n')
        .map((line) => (line.includes('\t') ? `│${line.split('\t').join('│')}│` : line))
        .join('\n'),
    ],
  ] as const) {
    it(name, () => expectNothing(text));
  }

  it('other charges in part six, which say nothing of the fee for disclosure', () => {
    const text = replace(cleanReport, '本年度未收取信息处理费。', '行政事业性收费项目已全部公示。');
    assert.deepEqual(worries(text), ['warning missing-fee-statement']);
  });
});

describe('several figures', () => {
  it('swapped in one row are both named', () => {
    const applications = cleanFigures.applications.map((row) => [...row]);
    [applications[0][5], applications[0][6]] = [applications[0][6], applications[0][5]];
    const text = writeReport({ ...cleanFigures, applications }, plainLayout);
    const findings = check(text);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes[0].edits[0].newText),
      ['0', String(cleanFigures.applications[0][6])],
    );
    assert.ok(
      findings.every(
        ({ start }) => text.lastIndexOf('\n', start) === text.lastIndexOf('\n', findings[0].start),
      ),
    );
  });
});

describe('a draft', () => {
  it('has no error about what is not written yet, wherever it ends', () => {
    for (const text of [cleanReport, droppedCellsReport]) {
      for (let end = 0; end < text.length; end++) {
        if (text[end] !== '\n') continue;
        const wrong = see(text.slice(0, end)).filter(({ severity }) => severity === 'error');
        assert.deepEqual(wrong, [], `…${text.slice(Math.max(0, end - 40), end)}`);
      }
    }
  });
});
