import assert from 'node:assert/strict';
import { listOutline, type OutlineItem, parseReport } from '../../core/index';
import { cleanReport, dropFrom, droppedCellsReport, editLine, replace } from '../kit/report';

function findItem(items: readonly OutlineItem[], name: string): OutlineItem | undefined {
  for (const item of items) {
    const found = item.name.zh === name ? item : findItem(item.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('outline', () => {
  for (const [layout, text] of [
    ['three label columns', cleanReport],
    ['dropped cells', droppedCellsReport],
  ]) {
    it(`selects a group's own label with ${layout}`, () => {
      const outline = listOutline(parseReport(text));
      for (const name of ['三、本年度办理结果', '（三）不予公开', '（六）其他处理']) {
        const group = findItem(outline, name);
        assert.ok(group, name);
        assert.equal(text.slice(group.labelStart, group.labelEnd), name);
      }
    });
  }

  it('takes no line inside a table for a sub-heading', () => {
    const torn = editLine(cleanReport, '（二）部分公开', (line) => ['（二）部分公', line]);
    const moved = replace(
      dropFrom(torn, '二、主动公开政府信息情况', '（本列数据'),
      '一、总体情况',
      '一、政府信息公开申请情况',
    );
    const table = findItem(listOutline(parseReport(moved)), '收到和处理政府信息公开申请情况表');
    assert.ok(table);
    assert.ok(table.end >= moved.indexOf('四、结转下年度继续办理'), 'the table ends with its last row');
  });

  it('holds the empty cells behind the last figure of a table', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况

行政复议\t\t\t\t\t行政诉讼\t计\t3\t1\t0\t0\t0\t0\t4\t\t
`;
    const holds = (item: OutlineItem): void => {
      for (const child of item.children) {
        assert.ok(child.end <= item.end, `${child.name.zh} in ${item.name.zh}`);
        holds(child);
      }
    };
    listOutline(parseReport(text)).forEach(holds);
  });

  it('holds a first row that has lost its label', () => {
    const headless = dropFrom(cleanReport, '第二十条第（一）项', '行政规范性文件\t');
    const text = editLine(headless, '行政规范性文件\t', (line) => ['\t0\t0\t0', line]);
    const table = findItem(listOutline(parseReport(text)), '主动公开政府信息情况表');
    assert.ok(table);
    assert.equal(table.children[0].name.zh, '规章');
    assert.ok(table.start <= table.children[0].start);
  });
});
