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

/** What names of agencies are compared by. */
export const agencyWords = {
  /** Endings of the names of governments' places. */
  places: '省市县旗区州盟乡镇',
  /** Endings and what each is compared as, the longest first; a government goes by its place. */
  endings: [
    ['人民政府办公厅', '政府办'],
    ['人民政府办公室', '政府办'],
    ['人民政府办', '政府办'],
    ['政府办公厅', '政府办'],
    ['政府办公室', '政府办'],
    ['街道办事处', '街道'],
    ['街道办', '街道'],
    ['管理委员会', ''],
    ['管委会', ''],
    ['人民政府', ''],
    ['政府', ''],
    ['委员会', '委'],
  ],
  /** Of these, what is left out only behind the name of a place: 高新区管委会, but not 国有资产监督管理委员会. */
  onlyOfPlaces: ['管理委员会', '管委会', '人民政府', '政府'] as readonly string[],
  /** The office that compiles a government's report. */
  governmentOffice: '政府办',
  /** Written or left out between the halves of a name. */
  joints: '和与及',
} as const;
