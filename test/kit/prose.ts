import { balanceFigures, writeReport } from './generate-report';
import { replace } from './report';

const results = Object.assign(
  Array.from({ length: 126 }, () => 0),
  { 0: 50, 1: 6, 6: 7, 60: 20, 108: 2 },
);

/**
 * The figures that sentences are held against. Table 二: 制发 6, 废止 1, 现行有效 11; 许可 50, 处罚 12, 强制 3; 302.3932万元.
 * Table 三: 新收 87 (81 + 6), 上年结转 3, 予以公开 56, 部分公开 7, 不掌握 20, 逾期不补正 2, （七）总计 85 (79 + 6), 结转下年 5.
 * Table 四: 3 1 2 1 7, 1 0 1 0 2, 2 0 0 1 3.
 */
const report = writeReport(balanceFigures(results, [5], [3], [3, 1, 2, 1, 1, 0, 1, 0, 2, 0, 0, 1]));
const overview = '2024年，我局做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';
const paragraph = report.split('\n').find((line) => line.startsWith('2024年，我局'))!;
const fees = '本年度未收取信息处理费。';

/** A report with these words as its overview. */
export function writeProse(words: string, agency = '松岭县人民政府'): string {
  return replace(replace(report, paragraph, `${overview}\n\n${words}`), '松岭县水利局', agency);
}

/** A report with these words in part six. */
export function writeFees(words: string): string {
  return replace(report, fees, words);
}

/** A report whose tables are all zeros. */
export function writeZeros(words: string): string {
  const zeros = writeReport(balanceFigures([], [], [], []));
  return replace(zeros, paragraph, `${overview}\n\n${words}`);
}
