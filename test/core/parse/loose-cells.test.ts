import assert from 'node:assert/strict';
import { checkReport, parseReport } from '../../../core/index';
import { list, see } from '../../kit/check';
import {
  caseFigures,
  cleanReport,
  dropLines,
  editLine,
  expectNothing,
  replace,
  setFigure,
} from '../../kit/report';
import { tableLayouts } from '../../kit/table-layouts';
import { cellPerLine, relayTables, separated } from '../../kit/table-writers';

const onLines = (text: string): string => relayTables(text, cellPerLine({ empty: 'lost', gap: 0 }));
const withBlanks = (text: string): string => relayTables(text, cellPerLine({ empty: 'kept', gap: 0 }));
const asList = (text: string): string => relayTables(text, separated(';'));
const asHtml = tableLayouts['HTML, paragraphs, h2, on lines'];
const cells = onLines(cleanReport);

function expectSameFigures(text: string): void {
  assert.deepEqual(parseReport(text).values, parseReport(cleanReport).values);
}

describe('cells on lines of their own', () => {
  for (const [name, text] of [
    ['a page number between rows', replace(cells, '2.重复申请\n', '— 7 —\n2.重复申请\n')],
    ['a page number in a row', replace(cells, '2.重复申请\n0\n', '2.重复申请\n0\n\n- 7 -\n\n')],
    ['a page number before a form feed', replace(cells, '2.重复申请\n0\n', '2.重复申请\n0\n\n7\n\n\f')],
    ['第 7 页 共 9 页', replace(cells, '2.重复申请\n0\n', '2.重复申请\n0\n第 7 页 共 9 页\n')],
    ['7/9', replace(cells, '2.重复申请\n0\n', '2.重复申请\n0\n7/9\n')],
    ['a label over two lines', replace(cells, '处理的，只计这', '处理的，只\n计这')],
    ['a label over three lines', replace(cells, '区分处理的，只计这', '区分处\n理的，只\n计这')],
    [
      'the first label over two lines',
      replace(cells, '一、本年新收政府信息公开', '一、本年新收政府信息\n公开'),
    ],
    ['a header over two lines', replace(cells, '社会公益组织', '社会公\n益组织')],
    ['the label of a group before that of a row', replace(cells, '（三）不予公开\n1.', '（三）不予公开1.')],
    ['a numeral on a line of its own', replace(cells, '2.重复申请', '2.\n重复申请')],
    ['no header', cells.replace(/（本列数据[\s\S]*?(?=一、本年新收)/, '')],
    [
      'a sentence before the table',
      replace(cells, '（本列数据', '2024年收到和处理政府信息公开申请情况如下：\n（本列数据'),
    ],
    ['the unit before the table', replace(cells, '（本列数据', '单位：件\n（本列数据')],
    ['a row on one line', cells.replace(/(2\.重复申请)((?:\n\d+){7})/, (row) => row.replace(/\n/g, ' '))],
  ] as const) {
    it(`are read with ${name}`, () => {
      assert.notEqual(text.replace(/\s/g, ''), '');
      expectSameFigures(text.replace('2.重复申请\n0\n0\n0\n0\n0\n0\n\n', '2.重复申请\n'));
      expectNothing(text);
    });
  }
});

/** Damage to a report with tabs, and what is said of it in every layout. */
const damage: readonly (readonly [string, string, readonly string[]])[] = [
  ['a row missing', dropLines(cleanReport, '2.重复申请'), ['error missing-row']],
  ['a row twice', editLine(cleanReport, '2.重复申请', (line) => [line, line]), ['error duplicate-row']],
  ['a label misspelt', replace(cleanReport, '2.重复申请', '2.重夏申请'), ['warning misspelt-label']],
  ['a letter for a figure', setFigure(cleanReport, '2.重复申请', '自然人', 'O'), ['error unreadable-number']],
  [
    'one figure too many',
    editLine(cleanReport, '2.重复申请', (line) => `${line}\t5`),
    ['error wrong-cell-count'],
  ],
  [
    '14 figures in table 四',
    replace(cleanReport, caseFigures, caseFigures.slice(2)),
    ['error wrong-cell-count'],
  ],
  [
    'a wrong total in table 四',
    replace(cleanReport, caseFigures, caseFigures.replace('2', '5')),
    ['error case-total'],
  ],
  ['a stroke for zero', setFigure(cleanReport, '2.重复申请', '自然人', '—'), []],
  ['a note behind a figure', replace(cleanReport, '规范性文件\t1\t', '规范性文件\t1（其中修订1件）\t'), []],
];

for (const [layout, lay] of [
  ['with a cell on each line', onLines],
  ['with a cell on each line, blank ones kept', withBlanks],
  ['cut at semicolons', asList],
  ['in HTML', asHtml],
] as const) {
  describe(`a table ${layout}`, () => {
    for (const [name, text, said] of damage) {
      it(`says what is wrong: ${name}`, () => {
        const laid = lay(text);
        assert.deepEqual(
          see(laid).map(({ severity, rule }) => `${severity} ${rule}`),
          said,
        );
        for (const { fixes } of checkReport(parseReport(laid)))
          for (const { edits } of fixes)
            for (const { newText } of edits) assert.doesNotMatch(newText, /[\t\r\n]/);
      });
    }
  });
}

describe('blank cells', () => {
  it('are none of table 四 where a few figures stand alone below its heading', () => {
    const { tables } = parseReport('四、政府信息公开行政复议、行政诉讼情况\n1\n2\n');
    assert.deepEqual(
      tables.filter(({ isReadable }) => isReadable),
      [],
    );
  });

  it('are found on empty lines', () => {
    const text = withBlanks(setFigure(cleanReport, '2.重复申请', '自然人', ''));
    assert.deepEqual(
      see(text).map(({ rule }) => rule),
      ['blank-cell'],
    );
    const [{ start }] = checkReport(parseReport(text));
    assert.equal(text.slice(0, start).split('\n').at(-2), '2.重复申请');
  });

  it('are zeros where all zeros are', () => {
    const blank = (text: string): string =>
      text.replace(/(?<=\t)0(?=\t|\n)/g, '').replace(/(?<=\t)0(?=\t)/g, '');
    for (const lay of [withBlanks, asList, asHtml]) {
      const text = blank(cleanReport);
      assert.deepEqual(parseReport(lay(text)).values, parseReport(text).values);
      assert.deepEqual(list(see(lay(text))), list(see(text)));
    }
  });

  it('that left no line make tables unreadable, which is no fault of the report', () => {
    const text = onLines(cleanReport.replace(/(?<=\t)0(?=\t|\n)/g, ''));
    const found = see(text, 'all').map(({ severity, rule }) => `${severity} ${rule}`);
    assert.deepEqual(found, Array<string>(3).fill('information unreadable-table'));
  });

  it('that spaces swallowed are no fault, either', () => {
    const text = cleanReport
      .replace(/(?<=\t)0(?=\t|\n)/g, '')
      .replace(/^.*\t.*$/gm, (row) => row.split('\t').filter(Boolean).join('   '));
    assert.deepEqual(list(see(text)), []);
  });
});
