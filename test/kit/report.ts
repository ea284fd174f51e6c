import assert from 'node:assert/strict';
import { check, list, see } from './check';
import { balanceFigures, plainLayout, writeReport, year2020, year2024 } from './generate-report';

const disclosed = [2, 1, 0, 0, 0, 0];
const notHeld = Object.assign(
  Array.from({ length: 66 }, () => 0),
  { 60: 1 },
);

/**
 * A report without any finding, small enough to reckon in one's head. Table 三: 新收 3+1, 上年结转 1, 予以公开 2+1, 不掌握 1,
 * （七）总计 3+1, 结转下年度 1. Table 四: 1 0 1 0 2, 0 0 0 0 0, 0 1 0 0 1.
 */
export const cleanFigures = balanceFigures(
  notHeld.map((zero, index) => disclosed[index] ?? zero),
  [1],
  [1],
  [1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0],
);
export const cleanReport = writeReport(cleanFigures);
/**
 * The report of the year before: other figures, from which those of {@link cleanReport} follow. 结转下年度 1, 现行有效 6.
 */
export const lastYearReport = writeReport(
  balanceFigures([4, 1, 0, 0, 0, 1], [1], [], [0, 2, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0]),
  plainLayout,
  { ...year2024, year: 2023 },
);
const none = [0, 0, 0];
/** A report in which nothing happened. */
export const zeroReport = writeReport({
  ...balanceFigures([], [], [], []),
  documents: [none, none],
  decisions: none,
  fee: '0',
});
/** A report of 2019 or 2020 without any finding, on the trial form of those years. */
export function trialReport(year = 2020): string {
  const figures = balanceFigures(disclosed, [1], [1], [1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0], year2020);
  return writeReport(figures, plainLayout, { ...year2020, year });
}
/** The same with the label cells that converters drop. */
export const droppedCellsReport = writeReport(cleanFigures, { ...plainLayout, tableThree: 'dropped-cells' });

/** The line of table 四 that holds the figures. */
export const caseFigures = '1\t0\t1\t0\t2\t0\t0\t0\t0\t0\t0\t1\t0\t0\t1';

/** The report with table 三 as it cannot be read, column by column: all labels, then the figures of the first column, and so on. */
export const columnByColumn = ((): string => {
  const from = cleanReport.indexOf('（本列数据');
  const until = cleanReport.indexOf('四、政府信息公开行政复议');
  const rows = cleanReport
    .slice(from, until)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const columns = rows[0].map((_, column) =>
    rows.map((cells) => cells[column]).filter((cell) => cell !== ''),
  );
  return `${cleanReport.slice(0, from)}${columns.flat().join('\n')}\n\n${cleanReport.slice(until)}`;
})();

/** The headings of the six parts. */
export const headings: readonly string[] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Replaces words that stand in the text exactly once. */
export function replace(text: string, words: string, by: string): string {
  assert.equal(text.split(words).length, 2, `“${words}” stands in the text once`);
  return text.replace(words, () => by);
}

/** Marks the only place where these words stand. */
export function mark(text: string, words: string): string {
  return replace(text, words, `⟦${words}⟧`);
}

/** Rewrites the only line that holds `words`; an empty list takes it out. */
export function editLine(
  text: string,
  words: string,
  edit: (line: string) => string | readonly string[],
): string {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.includes(words));
  assert.ok(index >= 0, `“${words}” stands in the text`);
  assert.equal(lines.filter((line) => line.includes(words)).length, 1, `“${words}” stands on one line`);
  lines.splice(index, 1, ...[edit(lines[index])].flat());
  return lines.join('\n');
}

/** The first line with these words. */
export function getLine(text: string, words: string): string {
  const line = text.split('\n').find((one) => one.includes(words));
  if (line === undefined) throw new Error(`No line has ${words}`);
  return line;
}

/** Puts lines below the one with these words. */
export function addBelow(text: string, words: string, ...more: readonly string[]): string {
  return editLine(text, words, (line) => [line, ...more]);
}

/** Takes out the lines that hold one of `words`. */
export function dropLines(text: string, ...words: readonly string[]): string {
  return words.reduce((rest, one) => editLine(rest, one, () => []), text);
}

/** Takes out everything from the line that holds `from` up to the line that holds `until` (the end without). */
export function dropFrom(text: string, from: string, until?: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes(from));
  const last = until === undefined ? lines.length : lines.findIndex((line) => line.includes(until));
  assert.ok(first >= 0 && last > first, `“${from}” stands before “${until ?? 'the end'}”`);
  return [...lines.slice(0, first), ...lines.slice(last)].join('\n');
}

const applicants = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
] as const;

/** Writes a figure into table 三: `row` are words of the row's line, `column` is the applicant. */
export function setFigure(
  text: string,
  row: string,
  column: (typeof applicants)[number],
  figure: string,
): string {
  return editLine(text, row, (line) => {
    const cells = line.split('\t');
    cells[cells.length - 7 + applicants.indexOf(column)] = figure;
    return cells.join('\t');
  });
}

/** Expects no finding at all. */
export function expectNothing(text: string): void {
  assert.deepEqual(
    see(text, 'all').map(({ line, severity, rule, words }) => `${line} ${severity} ${rule} “${words}”`),
    [],
  );
}

/** Expects neither errors nor warnings, and nothing at all of `rule`. */
export function expectSilent(text: string, rule: string): void {
  assert.deepEqual(list(see(text)), []);
  assert.deepEqual(
    list(see(text, 'all')).filter((line) => line.endsWith(` ${rule}`)),
    [],
  );
}

/** Expects neither errors nor warnings, and of `rule` one finding that is information. */
export function expectInformation(text: string, rule: string): void {
  assert.deepEqual(list(see(text)), []);
  assert.deepEqual(
    check(text)
      .filter((finding) => finding.rule === rule)
      .map(({ severity }) => severity),
    ['information'],
  );
}
