import type { Finding } from '../../core/index';
import { checkBeside } from './check-beside';
import {
  caseFigures,
  cleanReport,
  columnByColumn,
  dropFrom,
  dropLines,
  editLine,
  lastYearReport,
  replace,
  setFigure,
} from './report';

const set = (row: string, column: Parameters<typeof setFigure>[2], figure: string): string =>
  setFigure(cleanReport, row, column, figure);
const results = '（七）总计\t\t3\t1\t0\t0\t0\t0\t4';
const six = '六、其他需要报告的事项';

const title = '松岭县水利局2024年政府信息公开工作年度报告';
const retitled = (words: string): string => replace(cleanReport, title, words);
const feeStatement = '本年度未收取信息处理费。';

/** Reports that are wrong in one way each, so that every sentence is said. */
export const wrongReports: readonly string[] = [
  replace(
    retitled(title.replace('2024', '2023')),
    feeStatement,
    '2024年，本机关未收取信息处理费。\n\n2024年，我局未发生行政复议。',
  ),
  retitled(`${title.replace('2024', '2023')}\n\n统计期限为2024年1月1日至12月31日。`),
  retitled(`${title}\n\n统计期限为2023年1月1日至12月31日。`),
  replace(cleanReport, feeStatement, '2023年，本机关未收取信息处理费。'),
  replace(cleanReport, '今后将逐项改进', '2023年，我局将继续改进'),
  replace(cleanReport, '2024年，我局', '松岭县教育局高度重视。\n\n松岭县教育局'),
  replace(cleanReport, feeStatement, '2024年，我局共收取信息处理费〈金额〉元。'),
  replace(cleanReport, feeStatement, '全年共收取信息处理费 元。'),
  replace(cleanReport, feeStatement, '全年共收取信息处理费XX元。'),
  replace(cleanReport, '规章\t0\t0\t0', '规章\t2\t0\t2'),
  replace(cleanReport, caseFigures, '1\t0\t1\t0\t2\t0\t0\t0\t0\t0\t\t\t\t\t1'),
  replace(cleanReport, '今后将逐项改进', '2024年，我局共收到政府信息公开申请99件，今后将逐项改进'),
  cleanReport.replaceAll('2024年', '2018年'),
  replace(cleanReport, '松岭县水利局2024年政府信息公开工作年度报告\n', ''),
  dropFrom(cleanReport, '五、存在的主要问题', six),
  dropFrom(cleanReport, '四、政府信息公开行政复议'),
  dropLines(cleanReport, '四、政府信息公开行政复议'),
  `${cleanReport}\n\n五、存在的主要问题及改进情况\n\n不足。\n`,
  replace(cleanReport, '一、总体情况', '五、存在的主要问题及改进情况\n\n不足。\n\n一、总体情况').replace(
    '\n五、存在的主要问题及改进情况\n\n公开内容还不够丰富，今后将逐项改进。\n',
    '',
  ),
  replace(cleanReport, six, '五、其他需要报告的事项'),
  replace(cleanReport, '一、总体情况', '一、概述'),
  replace(
    cleanReport,
    '2024年，我局认真',
    '收到政府信息公开申请4件，其中自然人申请3件，占90%。\n\n2024年，我局认真',
  ),
  replace(
    dropFrom(cleanReport, '第二十条第（一）项', '五、存在'),
    '2024年，我局认真',
    '收到政府信息公开申请20件，其中自然人申请21件。\n\n2024年，我局认真',
  ),
  `${cleanReport}\n${six}\n\n本年度未收取信息处理费。\n`,
  replace(cleanReport, six, '其他需要报告的事项'),
  replace(cleanReport, '公开内容还不够丰富，今后将逐项改进。', ''),
  replace(cleanReport, '松岭县水利局', '松岭县人民政府'),
  replace(cleanReport, '主动公开、依申请公开、政府信息管理、平台建设和监督保障', '各项'),
  dropFrom(cleanReport, '行政复议\t', '五、存在'),
  replace(dropFrom(cleanReport, '行政复议\t', '五、存在'), '五、存在', '见附件。\n\n五、存在'),
  columnByColumn,
  dropLines(cleanReport, '2.重复申请'),
  dropLines(cleanReport, '2.重复申请', '3.要求提供公开出版物'),
  editLine(cleanReport, '2.重复申请', (line) => [line, line]),
  editLine(cleanReport, '2.重复申请', (line) => [line, line.replace('0', '1')]),
  editLine(dropLines(cleanReport, '2.重复申请'), '5.要求行政机关', (line) => [
    line,
    '\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0',
  ]),
  editLine(cleanReport, '2.重复申请', (line) => [line, '\t\t不予处理小计\t0\t0\t0\t0\t0\t0\t0']),
  replace(cleanReport, '本年制发件数', '本年新制作数量'),
  replace(cleanReport, '本年废止件数', '本年度止件数'),
  replace(
    cleanReport,
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）部分 不计其他情\t分公开(区分处理的, 青形)',
  ),
  editLine(cleanReport, '2.重复申请', (line) => ['随云上随一云二十 放下业山从石坑丛', line]),
  replace(cleanReport, '4.无正当理由大量反复申请', '4.无正当理由\n大量反复申请'),
  set('（七）总计', '自然人', ''),
  replace(cleanReport, '1\t0\t1\t0\t2\t0', '1\t0\t\t0\t2\t0'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t'),
  ['1.属于国家秘密', '2.其他法律', '3.危及', '4.保护', '5.属于三类', '6.属于四类'].reduce(
    (text, row) => setFigure(setFigure(text, row, '自然人', ''), row, '其他', ''),
    cleanReport,
  ),
  cleanReport
    .split('\n')
    .map((line) => line.replace(/^(\D.*?|)(?:\t\d){6}(\t\d+)$/, '$1\t\t\t\t\t\t$2'))
    .join('\n'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t1O'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t-5'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t12.5'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t12.0'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t12（其中2件）'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t/'),
  replace(cleanReport, '行政处罚\t12', '行政处罚\t12\t5'),
  replace(cleanReport, results, '（七）总计\t\t3\t1\t0\t0\t0\t4'),
  replace(cleanReport, results, '（七）总计\t\t3\t1\t4'),
  cleanReport.replace(/(?<=\t\d+)(?=\t|\n)/g, '.0'),
  cleanReport.replace(/(?<=\t)\d[\d.]*(?=\t|\n)/g, ''),
  replace(cleanReport, results, '（七）总计\t\t3\t1\t0\t5\t0\t0\t0\t4'),
  replace(cleanReport, results, '（七）总计\t\t9\t9\t9\t9\t9\t9\t9\t9'),
  replace(cleanReport, results, '（七）总计\t\t\t3\t1\t0\t0\t0\t0'),
  replace(cleanReport, '（单位：万元）', '（单位：元）'),
  replace(cleanReport, '302.3932', '3023932元'),
  replace(cleanReport, '302.3932', '3023932'),
  set('（一）予以公开', '总计', '5'),
  set('（七）总计', '自然人', '8'),
  setFigure(set('四、结转下年度', '自然人', '2'), '四、结转下年度', '总计', '2'),
  replace(cleanReport, caseFigures, caseFigures.replace('2', '5')),
  ['1.属于国家秘密', '2.其他法律', '3.危及', '4.保护', '5.属于三类', '6.属于四类', '（一）予以公开'].reduce(
    (text, row, index) =>
      setFigure(setFigure(text, row, '自然人', String(index + 3)), row, '其他', String(2 * index + 7)),
    cleanReport,
  ),
  replace(cleanReport, '行政规范性文件\t1\t1\t6', '行政规范性文件\t9\t1\t6'),
  replace(cleanReport, '本年度未收取信息处理费。', '无。'),
  replace(cleanReport, '本年度未收取信息处理费。', ''),
  replace(
    replace(cleanReport, '本年度未收取信息处理费。', '无。'),
    '今后将',
    '本年度未收取信息处理费。今后将',
  ),
];

const gapped = '公开内容与群众需求的匹配度还不够高，政策解读形式单一，基层人员变动较快、业务衔接不紧密。';
const plans =
  '今后将建立需求清单动态更新机制，丰富图解、问答等解读形式，坚持以案代训，推动业务培训常态化，让公开更加贴近群众所需。';
const withProblems = (text: string, problems: string): string =>
  replace(text, '公开内容还不够丰富，今后将逐项改进。', problems);
const ofMember = (text: string): string => replace(text, '松岭县水利局', '松岭县民政局');

/** Reports beside others, so that every sentence of the rules between reports is said. */
export const findingsBeside: readonly (readonly Finding[])[] = [
  checkBeside(cleanReport, [
    { file: '2023.txt', text: replace(lastYearReport, '行政规范性文件\t1\t1\t6', '行政规范性文件\t1\t1\t9') },
    { file: '2024.txt', text: cleanReport },
  ]),
  checkBeside(
    setFigure(
      setFigure(
        setFigure(set('一、本年新收', '自然人', '2'), '一、本年新收', '总计', '3'),
        '二、上年',
        '自然人',
        '2',
      ),
      '二、上年',
      '总计',
      '2',
    ),
    [{ file: '2023.txt', text: lastYearReport }],
  ),
  checkBeside(cleanReport, [{ file: '2023.txt', text: cleanReport.replaceAll('2024年', '2023年') }]),
  checkBeside(withProblems(cleanReport, gapped + plans), [
    { file: '2023.txt', text: withProblems(lastYearReport, gapped + plans) },
  ]),
  checkBeside(withProblems(cleanReport, `另有新的不足，群众反映查找不便、更新不及时。${plans}`), [
    { file: '2023.txt', text: withProblems(lastYearReport, gapped + plans) },
  ]),
  checkBeside(cleanReport, [{ file: 'a.txt', text: ofMember(cleanReport) }], {
    松岭县水利局: ['松岭县民政局', '松岭县司法局'],
  }),
  checkBeside(
    replace(cleanReport, '行政处罚\t12', '行政处罚\t15'),
    [{ file: 'a.txt', text: ofMember(cleanReport) }],
    {
      松岭县水利局: ['松岭县民政局'],
    },
  ),
];
