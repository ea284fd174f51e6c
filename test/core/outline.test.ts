import assert from 'node:assert/strict';
import { listOutline, type OutlineItem, parseReport } from '../../core/index';
import { cleanReport, droppedCellsReport } from '../kit/report';

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
});
