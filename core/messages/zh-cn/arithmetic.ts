import type { ArithmeticMessages } from '../catalogue/arithmetic';
import { quote } from './quotes';

export const arithmetic: ArithmeticMessages = {
  culprit: ({ cell, found, expected, difference, relations }) =>
    `这里是 ${found}，按勾稽关系应为 ${expected}（相差 ${difference}）。${quote(cell)}：${relations
      .map(({ label, left, right }) => `${label.zh}，现为 ${left} ≠ ${right}`)
      .join('；')}。`,
  undecided: ({ total, found, expected, difference, relation, candidates }) =>
    `合计对不上：${found} ≠ ${expected}（相差 ${difference}）。${quote(total)}不符合“${relation.zh}”。仅凭表内数字不能断定是哪一格有误，可能是：${candidates
      .map((cells) => cells.map(({ name, figure }) => `${name.zh}应为 ${figure}`).join('，且'))
      .join('；')}。`,
  tangled: ({ count, relation }) =>
    `有 ${count} 处合计对不上且相互牵连（首先是“${relation.zh}”），不能逐格断定，请对照底稿核实。`,
  'valid-stock': ({ row, issued, inForce }) =>
    `${quote(row)}现行有效 ${inForce} 件，少于本年制发 ${issued} 件。请核实；当年制发当年又废止的除外。`,
  'unexpected-regulation': ({ cell, figure, articles }) =>
    `${quote(cell)}为 ${figure}。县级、乡级人民政府和地方各级政府部门没有规章制定权${articles === undefined ? '' : `（${articles.zh}）`}，一般应填 0，请核实是否把行政规范性文件或者上级的规章计算在内。`,
};
