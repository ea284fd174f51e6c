import assert from 'node:assert/strict';
import { applyEdits } from '../../../core/index';
import { check, checkFix } from '../../kit/check';
import {
  addBelow,
  caseFigures,
  cleanFigures,
  cleanReport,
  dropLines,
  droppedCellsReport,
  editLine,
  getLine,
  mark,
  replace,
} from '../../kit/report';
import { plainLayout, writeReport } from '../../kit/generate-report';

const joinedReport = writeReport(cleanFigures, { ...plainLayout, tableThree: 'joined' });
const three = '3.要求提供公开出版物';
const determined = { isSafe: false, title: '（数字按勾稽关系推算）' } as const;
const blank = { isSafe: false, title: '（数字待填）' } as const;

/** The report with pipes between the cells. */
const withPipes = (text: string): string =>
  text.replace(/^.*\t.*$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`);

/** The report with spaces between its cells, the figures of each row in columns. */
function withSpaces(text: string): string {
  const width = (words: string): number => [...words].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
  const rows = text.replace(/^([^\t\n]{2,60})((?:\t\d+)+)\t*$/gm, (_, label: string, figures: string) => {
    const columns = figures
      .slice(1)
      .split('\t')
      .map((figure) => figure.padEnd(6));
    return (label + ' '.repeat(90 - width(label)) + columns.join('')).trimEnd();
  });
  return rows.replace(/\t+/g, '   ');
}

describe('missing-row: the row is written', () => {
  it('with the figures that the columns determine', () => {
    const text = mark(dropLines(cleanReport, '（二）部分公开'), '1.属于国家秘密');
    checkFix(text, 'missing-row', cleanReport, {
      isSafe: false,
      title: '补上“（二）部分公开”一行（数字按勾稽关系推算）',
    });
  });

  it('in its place between its neighbours, whatever the line ends', () => {
    checkFix(mark(dropLines(cleanReport, '2.重复申请'), three), 'missing-row', cleanReport, determined);
    const lines = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix(
      lines(mark(dropLines(cleanReport, '2.重复申请'), three)),
      'missing-row',
      lines(cleanReport),
      determined,
    );
  });

  it('behind the row above a page break', () => {
    const broken = addBelow(cleanReport, '2.重复申请', '', '- 5 -', '\f');
    checkFix(mark(dropLines(broken, '2.重复申请'), three), 'missing-row', broken, determined);
  });

  it('as the last and as the first of the table', () => {
    const last = dropLines(cleanReport, '四、结转下年度继续办理');
    checkFix(mark(last, '（七）总计'), 'missing-row', cleanReport, determined);
    const first = dropLines(cleanReport, '一、本年新收');
    checkFix(mark(first, '二、上年结转政府信息公开申请数量'), 'missing-row', cleanReport, determined);
  });

  it('with the name of the group that it opens', () => {
    const text = dropLines(cleanReport, '1.属于国家秘密');
    checkFix(mark(text, '2.其他法律行政法规禁止公开'), 'missing-row', cleanReport, determined);
  });

  it('and the name taken from the row that had it meanwhile', () => {
    const second = '2.其他法律行政法规禁止公开';
    const text = dropLines(cleanReport, '1.属于国家秘密');
    const named = replace(text, `\t\t${second}`, `\t（三）不予公开\t⟦${second}⟧`);
    checkFix(named, 'missing-row', cleanReport, determined);
    const joined = dropLines(joinedReport, '1.属于国家秘密');
    checkFix(replace(joined, second, `⟦（三）不予公开 ${second}⟧`), 'missing-row', joinedReport, determined);
  });

  it('two at a time, empty where the figures are not determined', () => {
    const text = mark(dropLines(cleanReport, '2.重复申请', three), '4.无正当理由大量反复申请');
    const empty = (line: string): string => line.replace(/(\t0)+$/, '\t\t\t\t\t\t\t');
    const wanted = editLine(editLine(cleanReport, '2.重复申请', empty), three, empty);
    checkFix(text, 'missing-row', wanted, { ...blank, leaves: ['blank-cell'] });
  });

  it('in table 二, where nothing determines the figures, empty and never with a zero', () => {
    checkFix(
      mark(dropLines(cleanReport, '行政处罚\t'), '行政强制'),
      'missing-row',
      replace(cleanReport, '行政处罚\t12\t\t', '⟦行政处罚\t\t\t⟧'),
      { ...blank, leaves: ['blank-cell'] },
    );
  });

  it('under the title of its block, where no other row of the block stands', () => {
    checkFix(
      mark(dropLines(cleanReport, '行政许可\t'), '行政处罚'),
      'missing-row',
      cleanReport.replace(/行政许可\t\d+\t\t/, '⟦行政许可\t\t\t⟧'),
      { ...blank, leaves: ['blank-cell'] },
    );
  });

  it('in the cells that converters leave', () => {
    for (const [row, next] of [
      ['（二）部分公开', '1.属于国家秘密'],
      ['8.属于行政查询事项', '1.本机关不掌握相关政府信息'],
      ['二、上年结转', '（一）予以公开'],
    ])
      checkFix(mark(dropLines(droppedCellsReport, row), next), 'missing-row', droppedCellsReport, determined);
  });

  it('between pipes', () => {
    const report = withPipes(cleanReport);
    checkFix(mark(dropLines(report, '2.重复申请'), three), 'missing-row', report, determined);
    checkFix(
      mark(dropLines(report, '1.属于国家秘密'), '2.其他法律行政法规禁止公开'),
      'missing-row',
      report,
      determined,
    );
  });

  it('between spaces, its figures under those of its neighbours', () => {
    const report = withSpaces(writeReport(cleanFigures, { ...plainLayout, tableThree: 'one-column' }));
    checkFix(mark(dropLines(report, '2.重复申请'), three), 'missing-row', report, determined);
  });
});

describe('duplicate-row: one of the two goes', () => {
  const again = (row: string, line = getLine(cleanReport, row)): string =>
    addBelow(cleanReport, row, line.replace(row, `⟦${row}⟧`));

  it('safely where both say the same', () => {
    checkFix(again('2.重复申请'), 'duplicate-row', cleanReport, { isSafe: true, title: '删去重复的' });
  });

  it('safely where the figures of table 四 stand twice', () => {
    checkFix(addBelow(cleanReport, caseFigures, `⟦${caseFigures}⟧`), 'duplicate-row', cleanReport, {
      isSafe: true,
    });
  });

  it('by choice where they differ', () => {
    const row = '2.重复申请';
    const text = again(row, getLine(cleanReport, row).replace(/\t0$/, '\t5'));
    checkFix(text, 'duplicate-row', cleanReport, { isSafe: false, title: '第一次' });
    const second = editLine(cleanReport, row, (line) => line.replace(/0$/, '⟦5⟧'));
    const kept = { isSafe: false, title: '后一次', choice: 1, leaves: ['row-total'] } as const;
    checkFix(text, 'duplicate-row', second.replace(/[⟦⟧]/g, ''), kept);
  });
});

describe('misordered-row: the row is moved', () => {
  it('behind the one it follows on the form', () => {
    const line = getLine(cleanReport, '2.重复申请').replace('2.重复申请', '⟦2.重复申请⟧');
    const moved = addBelow(dropLines(cleanReport, '2.重复申请'), '4.无正当理由大量反复申请', line);
    checkFix(moved, 'misordered-row', cleanReport, {
      isSafe: true,
      title: '移到“（五）不予处理 1.信访举报投诉类申请”之后',
    });
  });
});

describe('rows that are none: the line is taken out', () => {
  it('by garbled-line', () => {
    const text = editLine(cleanReport, '2.重复申请', (line) => ['⟦随云上随一云二十 放下业山从石坑丛⟧', line]);
    checkFix(text, 'garbled-line', cleanReport, { isSafe: false, title: '删去这一行' });
  });

  it('by unknown-row', () => {
    const text = addBelow(cleanReport, '2.重复申请', '\t\t⟦不予处理小计\t0\t0\t0\t0\t0\t0\t0⟧');
    checkFix(text, 'unknown-row', cleanReport, { isSafe: false, title: '删去这一行' });
  });
});

describe('unknown-row', () => {
  it('is left alone where a row of the form is missing: it may be that row', () => {
    const text = editLine(cleanReport, '2.重复申请', () => '\t\t小计\t0\t0\t0\t0\t0\t0\t0');
    for (const { rule, fixes } of check(text)) if (rule === 'unknown-row') assert.deepEqual(fixes, []);
    assert.ok(check(text).some(({ rule }) => rule === 'unknown-row'));
  });
});

describe('labels', () => {
  it('are written whole where they were torn over two cells', () => {
    const torn = '（二）部分 不计其他情\t⟦分公开(区分处理的, 青形)⟧';
    const label = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    const text = replace(cleanReport, `${label}\t`, torn);
    checkFix(text, 'misspelt-label', cleanReport, { isSafe: false, title: '改为' });
  });

  it('keep the name of the group in the same cell, and half-width marks', () => {
    const misspelt = replace(joinedReport, '属于国家秘密', '⟦属于国家秘蜜⟧');
    checkFix(misspelt, 'misspelt-label', joinedReport, { isSafe: true });
    const half = writeReport(cleanFigures, { ...plainLayout, isHalfWidth: true });
    checkFix(
      replace(
        half,
        '部分公开(区分处理的,只计这一情形,不计其他情形)',
        '⟦部分公升(区分处理的,只计这一情形,不计其他情形)⟧',
      ),
      'misspelt-label',
      half,
      { isSafe: true },
    );
  });
});

describe('rows that are torn or without figures', () => {
  const torn = replace(cleanReport, '（六）其他处理', '（六）其他\n处理');

  it('the first half of a group’s name is no row of its own', () => {
    const titles = check(torn).flatMap(({ fixes }) => fixes.map(({ title }) => title.key));
    assert.ok(!titles.includes('fix-move-row') && !titles.includes('fix-keep-second'), titles.join());
  });

  it('a row without any figure is not filled in: its first cell cannot be told', () => {
    const text = cleanReport.replace(/(?<=一、本年新收政府信息公开申请数量\t)[\t\d]+/, '');
    assert.notEqual(text, cleanReport);
    assert.deepEqual(
      check(text).flatMap(({ fixes }) => fixes),
      [],
    );
  });

  it('a row of which only the label is left gets its cells on the same line', () => {
    const wanted = editLine(cleanReport, '行政许可', () => ['行政许可\t\t\t']);
    checkFix(
      mark(replace(cleanReport, getLine(cleanReport, '行政许可'), '行政许可'), '行政处罚'),
      'missing-row',
      wanted,
      { ...blank, leaves: ['blank-cell'] },
    );
  });

  it('a cell that a line ends before is left open where the row goes on on the next', () => {
    const results = getLine(cleanReport, '（七）总计');
    const text = replace(cleanReport, results, '\t（七）总计\t\t\t1\t0\n0\t0\t0\t4');
    const end = text.indexOf('\n0\t0\t0\t4');
    const edits = check(text).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    assert.ok(edits.every(({ start }) => start !== end));
  });

  it('a stroke is 0 also where a figure seems to be lost', () => {
    const text = editLine(cleanReport, '（一）予以公开', (line) => [line.replace(/\d+(?=\t*$)/, '-')]);
    const rules = check(text).map(({ rule }) => rule);
    assert.ok(!rules.includes('wrong-cell-count'), rules.join());
  });

  it('a row that stands misspelt without figures is not written again', () => {
    const text = editLine(cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, ''), '2.重复申请', (line) => [
      line.replace('重复', '重复的'),
    ]);
    const rules = check(text).map(({ rule }) => rule);
    assert.ok(rules.includes('misspelt-label') && !rules.includes('missing-row'), rules.join());
  });

  it('a total that stands one cell off is not filled in without asking', () => {
    const blank = cleanReport.replace(/(?<=\t)0(?=[\t\n])/g, '');
    const text = editLine(blank, '（一）予以公开', (line) => [line.replace(/\t(?=\d+\t*$)/, '')]);
    for (const { fixes } of check(text)) assert.ok(fixes.every(({ isSafe }) => !isSafe));
  });

  it('figures without words are not offered for removal', () => {
    const text = replace(cleanReport, '四、结转', '\t\t\t5\t5\t5\t5\t5\t5\t5\n四、结转');
    const unknown = check(text).filter(({ rule }) => rule === 'unknown-row');
    assert.equal(unknown.length, 1);
    assert.deepEqual(unknown[0].fixes, []);
  });

  it('of two that say the same one choice is offered', () => {
    const text = editLine(cleanReport, '1.属于国家秘密', (line) => [line, line]);
    const [twice] = check(text).filter(({ rule }) => rule === 'duplicate-row');
    assert.equal(twice.fixes.length, 1);
  });
});

describe('missing-row: where the names of groups stand on lines of their own', () => {
  const names = ['（三）不予公开', '（四）无法提供', '（五）不予处理', '（六）其他处理'];
  const named = writeReport(cleanFigures, { ...plainLayout, tableThree: 'one-column' }).replace(
    /^(?=1\.(?:属于国家秘密|本机关不掌握|信访举报|申请人无正当))/gm,
    () => `${names.shift()}\n`,
  );

  for (const [words, beside] of [
    ['1.属于国家秘密', '2.其他法律行政法规禁止公开'],
    ['8.属于行政查询事项', '1.本机关不掌握相关政府信息'],
    ['1.本机关不掌握', '2.没有现成信息需要另行制作'],
  ]) {
    it(`the row stands with its own group: ${words}`, () =>
      checkFix(mark(dropLines(named, words), beside), 'missing-row', named, determined));
  }

  it('rows before the first group stay before its name', () => {
    const outer = replace(named, '（一）予以公开', '三、本年度办理结果\n（一）予以公开');
    const text = dropLines(outer, '一、本年新收', '二、上年结转');
    const [missing] = check(text).filter(({ rule }) => rule === 'missing-row');
    const fixed = applyEdits(text, missing.fixes[0].edits);
    assert.ok(fixed.indexOf('二、上年结转') < fixed.indexOf('三、本年度办理结果'), fixed);
  });
});
