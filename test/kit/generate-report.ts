import { format2019 } from '../../core/formats/2019';
import { format2021 } from '../../core/formats/2021';
import type { Block, Format } from '../../core/formats/format';
import { toChineseNumber } from '../../core/text/numerals';

/** Figures of table 三 by row and column; tables 二 and 四 as lists. */
export interface Figures {
  readonly documents: readonly (readonly number[])[];
  readonly decisions: readonly number[];
  readonly fee: string;
  readonly applications: number[][];
  readonly cases: number[][];
}

/** How the report is laid out; all of these have been seen in real reports. */
export interface Layout {
  /** Label cells before the figures; 2 puts the figures of shallow rows one cell further left, as converters do. */
  readonly tableThree: 'three-columns' | 'dropped-cells' | 'one-column' | 'joined';
  readonly trailingTabs: number;
  readonly isHalfWidth: boolean;
  readonly isSpaced: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly blankLines: number;
}

export const plainLayout: Layout = {
  tableThree: 'three-columns',
  trailingTabs: 0,
  isHalfWidth: false,
  isSpaced: false,
  lineEnd: '\n',
  blankLines: 1,
};

/** The year of a report that is written, and the form it asks for. */
export interface Year {
  readonly year: number;
  readonly format: Format;
}

export const year2024: Year = { year: 2024, format: format2021 };
export const year2020: Year = { year: 2020, format: format2019 };

function getApplications({ format }: Year): Block {
  return format.tables[1].blocks[0];
}

/** Figures in which every relation holds, from any numbers: missing ones count as 0. */
export function balanceFigures(
  numbers: readonly number[],
  carriedOut: readonly number[],
  carriedIn: readonly number[],
  cases: readonly number[],
  year: Year = year2024,
): Figures {
  const { rows } = getApplications(year);
  const results = rows
    .map((_, index) => index)
    .filter((index) => rows[index].group !== undefined && rows[index].id !== 't3.r7');
  const take = (list: readonly number[], index: number): number => list[index] ?? 0;
  const applications = rows.map(() => [0, 0, 0, 0, 0, 0, 0]);
  results.forEach((row, order) => {
    for (let column = 0; column < 6; column++) applications[row][column] = take(numbers, order * 6 + column);
  });
  const total = rows.findIndex(({ id }) => id === 't3.r7');
  for (let column = 0; column < 6; column++) {
    applications[total][column] = results.reduce((sum, row) => sum + applications[row][column], 0);
    const out = take(carriedOut, column);
    const handled = applications[total][column] + out;
    const before = Math.min(take(carriedIn, column), handled);
    applications[rows.length - 1][column] = out;
    applications[1][column] = before;
    applications[0][column] = handled - before;
  }
  for (const row of applications) row[6] = row.slice(0, 6).reduce((sum, value) => sum + value, 0);
  const outcomes = [0, 1, 2].map((group) => [0, 1, 2, 3].map((index) => take(cases, group * 4 + index)));
  return {
    documents: [
      [0, 0, 0],
      [take(numbers, 1), 1, take(numbers, 1) + 5],
    ],
    decisions: [take(numbers, 0), 12, 3],
    fee: '302.3932',
    applications,
    cases: outcomes.map((four) => [...four, four.reduce((sum, value) => sum + value, 0)]),
  };
}

/** Writes a whole report around the figures. */
export function writeReport(figures: Figures, layout: Layout = plainLayout, ofYear: Year = year2024): string {
  const { year, format } = ofYear;
  const gap: readonly string[] = Array.from({ length: layout.blankLines }, () => '');
  const paragraphs = (...lines: string[]): string[] => lines.flatMap((line) => [line, ...gap]);
  const heading = (index: number): string => `${toChineseNumber(index + 1)}、${format.parts[index].label.zh}`;
  const text = [
    ...paragraphs(
      `松岭县水利局${year}年政府信息公开工作年度报告`,
      heading(0),
      `${year}年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。`,
      heading(1),
    ),
    ...writeTableTwo(figures, layout, ofYear),
    ...gap,
    ...paragraphs(heading(2)),
    ...writeTableThree(figures, layout, ofYear),
    ...gap,
    ...paragraphs(heading(3)),
    ...writeTableFour(figures, layout),
    ...gap,
    ...paragraphs(heading(4), '公开内容还不够丰富，今后将逐项改进。', heading(5), '本年度未收取信息处理费。'),
  ].join(layout.lineEnd);
  return layout.isHalfWidth
    ? text.replace(/[（），：]/g, (mark) => ({ '（': '(', '）': ')', '，': ',', '：': ':' })[mark]!)
    : text;
}

function finish(cells: readonly (string | number)[], width: number, layout: Layout): string {
  const missing = Math.max(0, width - cells.length);
  return [...cells, ...Array.from({ length: missing + layout.trailingTabs }, () => '')].join('\t');
}

/** The cells of table 二 by row. */
function fillTableTwo(
  { documents, decisions, fee }: Figures,
  { id }: Format,
): Readonly<Record<string, readonly (string | number)[]>> {
  const common = { 't2.regulations': documents[0], 't2.normative': documents[1] };
  if (id === '2019') {
    return {
      ...common,
      't2.licences': [120, '+3', decisions[0]],
      't2.other-services': [36, -2, 15],
      't2.penalties': [48, 0, decisions[1]],
      't2.coercion': [5, '－1', decisions[2]],
      't2.fees': [2, 0],
      't2.procurement': [4, '251000元'],
    };
  }
  return {
    ...common,
    't2.licences': [decisions[0]],
    't2.penalties': [decisions[1]],
    't2.coercion': [decisions[2]],
    't2.fees': [fee],
  };
}

function writeTableTwo(figures: Figures, layout: Layout, { format }: Year): string[] {
  const figuresOf = fillTableTwo(figures, format);
  return format.tables[0].blocks.flatMap((block: Block) => [
    finish([block.title?.zh ?? ''], 4, layout),
    finish(['信息内容', ...block.columns.map(({ label }) => label.zh)], 4, layout),
    ...block.rows.map(({ id, label }) => finish([label.zh, ...figuresOf[id]], 4, layout)),
  ]);
}

function writeTableThree({ applications }: Figures, layout: Layout, year: Year): string[] {
  const { rows, groups = [] } = getApplications(year);
  const [note] = year.format.tables[1].headerWords;
  const space = layout.isSpaced ? ' ' : '';
  const header = [
    finish([`（${note.zh}）`, '', '', '申请人情况'], 10, layout),
    finish(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'], 10, layout),
    finish(['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'], 10, layout),
  ];
  const seen = new Set<string>();
  const first = (id: string | undefined): string => {
    const group = groups.find((one) => one.id === id);
    if (group === undefined || seen.has(group.id)) return '';
    seen.add(group.id);
    return group.numeral + space + group.label.zh;
  };
  return [
    ...header,
    ...rows.map((row, index) => {
      const own = `${row.numeral ?? ''}${space}${row.label.zh}`;
      const group = groups.find((one) => one.id === row.group);
      const isDeep = group?.parent !== undefined;
      const outer = row.group === undefined ? '' : first('t3.results');
      const inner = isDeep ? first(row.group) : '';
      return finish(
        [...writeLabels(own, outer, inner, isDeep, row.group !== undefined, layout), ...applications[index]],
        10,
        layout,
      );
    }),
  ];
}

function writeLabels(
  own: string,
  outer: string,
  inner: string,
  isDeep: boolean,
  isResult: boolean,
  layout: Layout,
): string[] {
  switch (layout.tableThree) {
    case 'one-column':
      return [own];
    case 'joined':
      return [[outer, inner, own].filter((words) => words !== '').join(' ')];
    case 'dropped-cells':
      if (!isResult) return [own, ''];
      return isDeep ? [outer, inner, own] : [outer, own];
    default:
      if (!isResult) return [own, '', ''];
      return isDeep ? [outer, inner, own] : [outer, own, ''];
  }
}

function writeTableFour({ cases }: Figures, layout: Layout): string[] {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return [
    finish(['行政复议', '', '', '', '', '行政诉讼'], 15, layout),
    finish([...outcomes, '未经复议直接起诉', '', '', '', '', '复议后起诉'], 15, layout),
    finish(['', '', '', '', '', ...outcomes, ...outcomes], 15, layout),
    finish(cases.flat(), 15, layout),
  ];
}
