import { ownNames } from '../agencies';
import { applicationWords } from './applications';
import { caseWords } from './cases';
import { contextWords } from './context';
import { documentWords } from './documents';
import type { Lexicon } from './meaning';
import { otherThings } from './other-things';
import { smallWords } from './small-words';

export { type Counted, type Lexicon, type Meaning, resultMeanings } from './meaning';

/** All words of the prose that bear on its numbers; where a word stands in two lists the first counts. */
export const lexicons: readonly Lexicon[] = [
  applicationWords,
  caseWords,
  documentWords,
  contextWords,
  otherThings,
  smallWords,
  { own: ownNames },
];

/** What numbers are counted in: applications, cases, documents. */
export const countUnits = '件宗起份条项个部例';

/** Two characters by which sentences are found that may speak of cells; all others are not looked at more closely. */
export const keyWords: readonly string[] = [
  '申请',
  '申請',
  '复议',
  '複議',
  '復議',
  '诉讼',
  '訴訟',
  '规章',
  '規章',
  '性文',
  '许可',
  '許可',
  '处罚',
  '處罰',
  '强制',
  '強制',
  '理费',
  '理費',
  '性收',
  '费通',
  '費通',
  '结转',
  '結轉',
];

/** Any of these in a sentence shows that it speaks of disclosure. */
export const disclosureWords: readonly string[] = ['信息公开', '公开申请', '申请公开', '依申请'];

/** 制发公文66件，其中主动公开41件、依申请公开9件: beside 主动公开 these show that documents are told by whether they may be seen. */
export const openness = { word: '主动公开', kinds: ['公文', '文件', '发文', '公开属性'] } as const;

/** What stands between two of what is told apart: 其中政府信息公开类15件 is what the sentence says of disclosure. */
export const among = '其中';

/** Words for a sum of many years that beside the year's name are of that year. */
export const yearSums: readonly string[] = ['累计'];

/** Instances of one suit: practice differs in whether table 四 counts it once or with each of them. */
export const instanceWords: readonly string[] = ['一审', '二审', '再审', '上诉', '申诉'];

/** Some of what came was put together or turned out to be no application: 其中有效申请130件. */
export const screeningWords: readonly string[] = [
  '有效申请',
  '不属于政府信息公开申请',
  '非政府信息公开申请',
  '按咨询',
  '合并办理',
  '合并处理',
  '合并答复',
  '注销',
];

/** What the words of a heading or sentence show it to be about; the first that stands there counts. */
export const topicWords: readonly (readonly [words: string, topic: 'applications' | 'cases'])[] = [
  ['申请', 'applications'],
  ['申請', 'applications'],
  ['复议', 'cases'],
  ['诉讼', 'cases'],
];

/** 结转下年度, 结转下一年: only applications for information are carried on to the next year. */
export const nextYearWords = '结转下';
