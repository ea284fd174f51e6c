/** What stands in a text where something is still to be written, and what only looks so. */
export const placeholderWords = {
  /** What crosses stand before: XX县, ××件; a name or figure is wanted there. */
  behindCrosses: '省市县区旗州镇乡局委办厅院部年月日件条次份人期个项起宗篇名家万元街村社场册处例',
  /** What one cross alone may stand before, behind a Chinese character: 共X件. */
  behindCross: '件条次份期宗起年月日个场篇项名例',
  /** Numerals of Rome stand between these: 第XX届. */
  ordinal: { before: '第', behind: '届章卷册部编节世' },
  /** 某某县 is nobody; 李某某 is a person whose name is kept back. */
  behindSomebody: [
    '省',
    '市',
    '县',
    '区',
    '旗',
    '镇',
    '乡',
    '街道',
    '局',
    '委员会',
    '办公室',
    '厅',
    '单位名称',
  ],
  /** Before a unit these make a word of it: 文 件, torn by a converter. */
  wordsWith: {
    件: '文案条信邮稿事证附要软硬零急配组部构密函来',
    条: '头面线词链便教逐',
    份: '月年身股省成备部',
    次: '层档批多每首再初历依其人场年主名',
    宗: '祖正大卷',
  } as Readonly<Record<string, string>>,
  /** A percentage or an amount is wanted behind these only. */
  wantsPercent: '率为达到占',
  wantsAmount: '费额计取共款',
  /** Numerals and words that stand for a number. */
  numbers: '一二三四五六七八九十百千万亿〇零两几数余多若干半每各整',
  /** How names of documents end; these may stand in 〈〉. */
  documents: [
    '条例',
    '办法',
    '通知',
    '意见',
    '规定',
    '方案',
    '要点',
    '保密法',
    '复议法',
    '诉讼法',
    '许可法',
    '细则',
    '制度',
    '公告',
    '报告',
    '格式',
    '规范',
    '决定',
  ],
  /** Behind 请填写 in brackets: what a reader is asked to fill in, not the writer. */
  forms: ['申请表', '表格', '问卷', '申请书'],
} as const;

const blanks = ' \u3000\u00a0';

/**
 * What a placeholder begins with, and the characters of which one must follow to make it worth a closer look: every report
 * has brackets, quotation marks and years.
 */
export const placeholderBeginnings: readonly (readonly [first: string, behind: string])[] = [
  ['（', `${blanks}）)请待此填补`],
  ['(', `${blanks}）)请待此填补`],
  ['【', '请待此填补'],
  ['[', '请待此填补'],
  ['〔', `${blanks}\r\n〕`],
  ['“', `${blanks}”`],
  ['〕', `${blanks}第`],
  ['年', `${blanks}0123456789`],
  ['共', '件条份次收受办新主公发'],
  ['此', '处'],
  ['某', '某'],
  ...[...blanks].map((blank) => [blank, `${blanks}件条份宗次%％元`] as const),
];

/** What is worth a closer look whatever follows. */
export const placeholderSigns = 'XxＸｘ×＊*_＿〈';
