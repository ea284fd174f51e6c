import type { Label } from './format';

/** Endings of a people's government's name; 街道办事处 and departments have others (第五十条第一款第四项). */
export const governmentNames: readonly string[] = [
  '人民政府',
  '省',
  '自治区',
  '市',
  '县',
  '旗',
  '区',
  '镇',
  '乡',
];

/** What a people's government reports besides (第四十六条, 第五十条第一款第四项); any of the words shows it. */
export const assessments: readonly { readonly label: Label; readonly words: readonly string[] }[] = [
  { label: { zh: '工作考核', en: 'assessment' }, words: ['考核', '考评', '绩效', '测评', '评估'] },
  {
    label: { zh: '社会评议', en: 'public appraisal' },
    words: ['评议', '满意度', '社会监督', '群众评价', '第三方评估'],
  },
  { label: { zh: '责任追究', en: 'accountability' }, words: ['追究', '追责', '问责'] },
];

/** How agencies call themselves in their reports. */
export const ownNames: readonly string[] = [
  '本机关',
  '本单位',
  '我单位',
  ...'局镇乡委办厅处站校院'.split('').flatMap((kind) => [`我${kind}`, `本${kind}`]),
  '我中心',
  '本中心',
  '我街道',
  '本街道',
];

/** How governments call themselves, by how their name ends without 人民政府: a department that says 我县 means the county. */
export const governmentOwnNames = '省市县旗区'
  .split('')
  .map((kind) => ({ kind, names: [`全${kind}`, `我${kind}`] }));

/** What stands behind the territory in the name of what governs it. */
export const administrationNames: readonly string[] = ['人民政府', '管理委员会', '管委会'];

/** How the names of territories end. */
export const territories: readonly string[] = ['省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'];
