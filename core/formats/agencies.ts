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

/** Words by which a report is seen to speak of the agency whose report it is. */
export const selfNaming = {
  /** The characters that names of agencies end with, as sentences are looked through for them. */
  endings: '府局委会厅处院站队心县区旗镇乡道',
  /** 本报告由…编制 */
  compiling: ['编制', '编写', '撰写', '起草', '制作'],
  /** 如对本报告有疑问，请与…联系 */
  contact: '联系',
  /** …（以下简称我局） */
  abbreviated: '以下简称',
  /** Characters that no name of an agency begins with: what they begin is a phrase about agencies. */
  notFirst: '我本各该其全在由与和对从向经按为以请被将并使让据凭受同会自就把跟给据于原前新老上下',
  /** A name with one of these is a list, a body within the agency or one that looks after the reports of others. */
  notOwn: [
    '我',
    '今年',
    '去年',
    '全市',
    '全县',
    '全区',
    '全旗',
    '全镇',
    '全乡',
    '各',
    '有关',
    '相关',
    '部门',
    '单位',
    '机构',
    '会同',
    '联合',
    '以及',
    '党委',
    '党组',
    '纪委',
    '县委',
    '市委',
    '区委',
    '省委',
    '工委',
    '机关',
    '领导小组',
    '法院',
    '检察院',
    '人大',
    '政协',
    '网站',
    '公众号',
    '门户',
    '政务服务',
    '行政审批',
    '大数据',
    '数据',
    '档案',
    '网信',
    '原',
  ],
  /** The agency as the one that is told or looked after: 教育局多次到我局指导. */
  asObject: [
    '对我',
    '向我',
    '到我',
    '与我',
    '同我',
    '给我',
    '为我',
    '赴我',
    '指导我',
    '督促我',
    '组织我',
    '要求我',
    '通报我',
  ],
  /** How the names of departments end. */
  departments: ['局', '委', '委员会', '厅'],
  /** Who answers for a report beside the agency itself. */
  office: '办公室',
} as const;

/** How an agency says 我局, by the ending of its name, and what it cannot mean by it. */
export const pronouns: readonly {
  readonly ending: string;
  readonly own: string;
  readonly foreign: readonly string[];
}[] = [
  { ending: '局', own: '我局', foreign: ['我镇', '我乡', '我街道', '我厅', '我委'] },
  { ending: '委员会', own: '我委', foreign: ['我镇', '我乡', '我街道', '我厅', '我局'] },
  { ending: '镇人民政府', own: '我镇', foreign: ['我局', '我街道', '我厅'] },
  { ending: '乡人民政府', own: '我乡', foreign: ['我局', '我街道', '我厅'] },
  { ending: '街道办事处', own: '我街道', foreign: ['我局', '我镇', '我乡', '我厅'] },
  { ending: '县人民政府', own: '我县', foreign: ['我镇', '我乡', '我街道', '我厅'] },
];

/** How names of places end, from the largest to the smallest. */
export const placeLevels: readonly string[] = ['省', '市州盟', '县区旗', '镇乡道'];

/** Characters behind a place's ending that make another word of it: 市场, 乡村; before it: 城市, 社区; `unless` these words begin there: 市民政局. */
export const notPlaces: Readonly<
  Record<string, { readonly before: string; readonly behind: string; readonly unless?: readonly string[] }>
> = {
  市: { before: '城', behind: '场民容政', unless: ['民政', '民族', '政府', '政务', '政法', '政协', '政数'] },
  乡: { before: '城', behind: '村建' },
  区: { before: '社园景城片校辖新发范假税作业理验', behind: '域块' },
  镇: { before: '城', behind: '村街' },
  县: { before: '', behind: '域城' },
};

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
/** What stands behind the territory in the name of what governs it. */
export const administrationNames: readonly string[] = ['人民政府', '管理委员会', '管委会'];

/** How the names of territories end. */
export const territories: readonly string[] = ['省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'];

/** What shows that an agency may make 规章: departments of the State Council, and what its place's name ends with. */
export const regulationMakers = {
  national: ['国家', '国务院', '中国', '中华', '全国'],
  nationalEndings: ['部', '总局', '总署'],
  places: '省市州盟',
  autonomous: '自治区',
} as const;
