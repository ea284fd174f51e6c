import type { Grid, TableWriter } from './table-writers';

const five = (cells: readonly string[], group: number): string[] => cells.slice(group * 5, group * 5 + 5);
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** Table 四 in another shape; the others as they are. */
export function casesAs(write: (figures: readonly (readonly string[])[]) => Grid): TableWriter {
  return (grid, index) => {
    if (index < 2) return grid.map((cells) => cells.join('\t'));
    const last = grid[grid.length - 1];
    return write(groups.map((_, group) => five(last, group))).map((cells) => cells.join('\t'));
  };
}

/** The shapes of table 四, by name. */
export const caseShapes: Readonly<Record<string, (figures: readonly (readonly string[])[]) => Grid>> = {
  'a row to each group': (figures) => [
    ['', ...outcomes],
    ...groups.map((group, at) => [group, ...figures[at]]),
  ],
  'a row to each group, litigation before the last two': (figures) => [
    ['', '', ...outcomes],
    ['行政复议', '', ...figures[0]],
    ['行政诉讼', groups[1], ...figures[1]],
    ['', groups[2], ...figures[2]],
  ],
  'each group under its own header': (figures) =>
    groups.flatMap((group, at) => [[group, '', '', '', ''], [...outcomes], figures[at]]),
  'reconsideration above litigation': (figures) => [
    ['行政复议', '', '', '', ''],
    [...outcomes],
    figures[0],
    ['行政诉讼', '', '', '', '', '', '', '', '', ''],
    ['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
    [...outcomes, ...outcomes],
    [...figures[1], ...figures[2]],
  ],
  'each group under its own header, litigation named once': (figures) => [
    ['行政复议', '', '', '', ''],
    [...outcomes],
    figures[0],
    ['行政诉讼', '', '', '', ''],
    ['未经复议直接起诉', '', '', '', ''],
    [...outcomes],
    figures[1],
    ['复议后起诉', '', '', '', ''],
    [...outcomes],
    figures[2],
  ],
  'outcomes as rows': (figures) => [
    ['', ...groups],
    ...outcomes.map((outcome, at) => [outcome, ...figures.map((group) => group[at])]),
  ],
  'outcomes as rows, litigation above the last two': (figures) => [
    ['', '行政复议', '行政诉讼', ''],
    ['', '', '未经复议直接起诉', '复议后起诉'],
    ...outcomes.map((outcome, at) => [outcome, ...figures.map((group) => group[at])]),
  ],
  'group, outcome and figure on each line': (figures) =>
    groups.flatMap((group, at) =>
      outcomes.map((outcome, index) => [index === 0 ? group : '', outcome, figures[at][index]]),
    ),
};
