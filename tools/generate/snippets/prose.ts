import { format2021 } from '../../../core/formats/2021';
import { assessments } from '../../../core/formats/agencies';
import { feeStatements } from '../../../core/formats/fees';
import type { Part } from '../../../core/formats/format';
import { laws } from '../../../core/formats/legal';
import { titleEndings } from '../../../core/formats/title';
import { namePart } from '../../../core/model/names';
import { getPartNumber } from '../../../core/model/parts';
import { toChineseNumber } from '../../../core/text/numerals';
import { markPrompt } from '../../../core/text/prompt';
import { ask, type Piece, reportYear, type Stop } from './body';
import { layOutTable } from './tables';

// Prompts ask and offer nothing to keep: sentences that come ready-made would stand in every report alike.

const agency = ask('机关全称', 'agency');
/** The same where nothing before has asked for it. */
const ownAgency: Stop = { name: 'agency', holds: ['本机关'] };

const topicPrompts: Readonly<Record<(typeof format2021.topics)[number]['id'], string>> = {
  proactive: '公开了哪些、各多少，与本机关职责有关的重点',
  'on-application': '收到、办结、结转多少件，办理中的做法',
  management: '政府信息的制作、审查、清理和规范性文件管理',
  platform: '网站、专栏、新媒体和线下场所的建设维护',
  supervision: `培训、检查、整改；人民政府的报告还要写${assessments.map(({ label }) => label.zh).join('、')}结果`,
};

const [charged, unit] = feeStatements.charged;

/** The fee for information (收取信息处理费情况在此处报告): not charged, charged, or either to be chosen. */
const feeWordings = {
  none: [feeStatements.none],
  charged: [charged, ask(feeStatements.amount), unit],
  // Choices are plain words: the amount stands in them to be seen, not to be reached by Tab.
  open: [{ choices: [feeStatements.none, charged + markPrompt(feeStatements.amount) + unit] }],
} as const satisfies Record<string, readonly Piece[]>;

/** What is reported of the fee; a snippet that has asked for the agency before says it here again. */
export function writeFeeStatement(wording: keyof typeof feeWordings): Piece[] {
  return [reportYear, '年度，', ownAgency, ...feeWordings[wording], '。'];
}

/** The five sub-headings of 总体情况, each with a place to write. */
export function writeTopics(): Piece[] {
  return format2021.topics.flatMap(({ id, label }, index) => [
    `${index === 0 ? '' : '\n\n'}（${toChineseNumber(index + 1)}）${label.zh}\n\n`,
    ask(topicPrompts[id]),
  ]);
}

/** A part's heading as printed. */
export function nameHeading(part: Part): string {
  return namePart(part, getPartNumber(format2021, part)).zh;
}

function writeContent({ id, label, table: tableId }: Part): Piece[] {
  const table = format2021.tables.find((one) => one.id === tableId);
  if (table !== undefined) return layOutTable(table);
  switch (id) {
    case 'overview':
      return writeTopics();
    case 'problems':
      return [
        ask('本年的主要问题：出在哪里，有什么表现'),
        '\n\n',
        ask('改进情况：上年的问题改得怎样，本年的问题逐条怎样改'),
      ];
    default:
      return [...writeFeeStatement('open'), '\n\n', ask(`${label.zh}；没有的，删去这一段`)];
  }
}

/** A part: its heading, and its table or places to write. */
export function writePart(part: Part): Piece[] {
  return [`${nameHeading(part)}\n\n`, ...writeContent(part)];
}

/** What many reports say first. It stands in a place of its own, so that one key takes it out. */
const preface: Stop = {
  holds: [
    '本报告由',
    agency,
    `依照《${laws.regulation.title.zh}》第五十条和${format2021.notice}所附格式编制，统计期限自`,
    reportYear,
    '年1月1日起至',
    reportYear,
    '年12月31日止。',
    ask('查阅网址、联系方式'),
  ],
};

/** The whole report. */
export function writeReport(): Piece[] {
  const title = [agency, reportYear, `年${titleEndings[0]}`];
  return [...title, '\n\n', preface, ...format2021.parts.flatMap((part) => ['\n\n', ...writePart(part)])];
}
