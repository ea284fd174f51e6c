import type { Grouping, Locale, TableState } from '../../core/index';

export interface SummaryPhrases {
  readonly title: string;
  /** Names of the sheets; a table of the form is named by its number. */
  readonly sheets: {
    readonly overview: string;
    readonly table: (number: string, form: string | undefined) => string;
    readonly tableByGroup: (number: string, form: string | undefined, by: Grouping) => string;
    readonly shares: string;
    readonly comparisons: string;
    readonly reports: string;
    readonly problems: string;
  };
  readonly item: string;
  readonly year: string;
  readonly ofYear: (year: number | undefined) => string;
  readonly ofReports: (year: string, reports: number) => string;
  readonly group: Readonly<Record<Grouping, string>>;
  readonly allReports: string;
  readonly noName: Readonly<Record<Grouping, string>>;
  readonly reports: string;
  readonly isAdded: string;
  readonly added: string;
  readonly covered: string;
  /** The title of a table, with the notice that fixes its form. */
  readonly table: (table: string, notice: string) => string;
  readonly ownUnit: (column: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly changeRate: string;
  readonly cases: string;
  readonly shareIn: (whole: string) => string;
  readonly shareOf: (part: string, whole: string) => string;
  readonly points: string;
  readonly carriedBefore: string;
  readonly carriedDifference: string;
  readonly counts: {
    readonly title: string;
    readonly files: string;
    readonly added: string;
    readonly covered: string;
    readonly duplicates: string;
    readonly leftOut: string;
    readonly unread: string;
    readonly noReports: string;
    readonly wrongSums: string;
  };
  readonly keyFigures: string;
  readonly notes: readonly string[];
  readonly groupsElsewhere: string;
  readonly comparison: {
    readonly government: string;
    readonly members: string;
    readonly table: string;
    readonly cell: string;
    readonly found: string;
    readonly sum: string;
    readonly difference: string;
    readonly remark: string;
    readonly missing: (names: readonly string[]) => string;
    readonly agrees: string;
    readonly none: string;
    readonly notes: readonly string[];
  };
  readonly list: {
    readonly file: string;
    readonly agency: string;
    readonly region: string;
    readonly form: string;
    readonly standing: string;
    readonly unknown: string;
    readonly wrongSums: string;
    readonly kind: string;
    readonly says: string;
    readonly noProblems: string;
  };
  readonly tableStates: Readonly<Record<TableState, string>>;
  readonly standings: {
    readonly counted: string;
    readonly covered: (file: string) => string;
    readonly duplicate: (file: string, isCopy: boolean) => string;
    readonly unsupported: string;
    readonly noTables: string;
  };
  readonly problems: {
    readonly unread: string;
    readonly leftOut: string;
    readonly duplicate: string;
    readonly table: string;
    readonly unknown: string;
    readonly wrongSums: string;
    readonly noAgency: string;
    readonly noYear: string;
    readonly tableState: (table: string, state: string) => string;
    readonly unknownCells: (count: number) => string;
    readonly noReport: string;
    readonly saysNoReport: string;
    readonly saysNoAgency: string;
    readonly saysNoYear: string;
  };
  readonly csvHeader: readonly string[];
  readonly outputNeeded: string;
  readonly unknownEnding: (file: string, formats: readonly string[]) => string;
  readonly written: (file: string, reports: number, added: number) => string;
}

const groupZh: Readonly<Record<Grouping, string>> = { agency: '机关', year: '年度', region: '地区' };
const groupEn: Readonly<Record<Grouping, string>> = { agency: 'Agency', year: 'Year', region: 'Region' };

/** What `summary` says beside the words of the form. */
export const summaryPhrases: Readonly<Record<Locale, SummaryPhrases>> = {
  'zh-cn': {
    title: '政府信息公开工作年度报告汇总',
    sheets: {
      overview: '汇总',
      table: (number, form) => `表${number}${form === undefined ? '' : `（${form}格式）`}`,
      tableByGroup: (number, form, by) =>
        `表${number}分${groupZh[by]}${form === undefined ? '' : `（${form}格式）`}`,
      shares: '占比',
      comparisons: '上下级差异',
      reports: '报告清单',
      problems: '问题清单',
    },
    item: '项目',
    year: '年度',
    ofYear: (year) => (year === undefined ? '年度不明' : `${year} 年`),
    ofReports: (year, reports) => `${year}（${reports} 份报告）`,
    group: groupZh,
    allReports: '合计',
    noName: { agency: '（题名未写机关）', year: '（年度不明）', region: '（未分地区）' },
    reports: '报告份数',
    isAdded: '计入合计',
    added: '是',
    covered: '否，已含在上级报告中',
    table: (table, notice) => `${table}（${notice}格式）`,
    ownUnit: (column) => `“${column}”在表上没有规定单位，各份报告的单位可能不同，合计仅供参考。`,
    change: '比上年',
    changeOf: (name) => `${name}比上年`,
    changeRate: '增幅',
    cases: '件数',
    shareIn: (whole) => `占${whole}`,
    shareOf: (part, whole) => `${part}占${whole}`,
    points: '比上年（百分点）',
    carriedBefore: '上一年度报告的结转下年度',
    carriedDifference: '上年结转与之相差',
    counts: {
      title: '报告份数',
      files: '报告',
      added: '计入合计',
      covered: '已含在上级报告中，不重复计入',
      duplicates: '同一机关同一年度的另一份，不重复计入',
      leftOut: '未计入',
      unread: '无法读取的文件',
      noReports: '文件夹中不像年度报告的文件',
      wrongSums: '数字不平的报告（按原数计入）',
    },
    keyFigures: '主要数字和占比',
    notes: [
      '各表按报告原数相加，数字不平的也按原数计入，见“问题清单”；无法辨认的数字不计入。',
      '不同格式、不同年度的数字不相加。同一机关同一年度有几份报告的，只计一份，见“报告清单”。',
      '设置文件声明了所属机关的，政府的报告已含所属机关的数字，合计只计政府的报告。',
      '两个年度报告的机关不同的，与上年的比较仅供参考。',
    ],
    groupsElsewhere: '各机关、各地区的三张表请用 --format xlsx、csv 或 json 输出。',
    comparison: {
      government: '政府',
      members: '所属机关数',
      table: '表',
      cell: '项目',
      found: '政府报告',
      sum: '所属机关之和',
      difference: '相差',
      remark: '说明',
      missing: (names) => `没有找到报告，未核对：${names.join('、')}`,
      agrees: '一致',
      none: '设置文件没有声明所属机关（organization），或者没有其中政府的报告。',
      notes: ['上下级统计口径可能不同，请核实。有一方数字无法辨认或存疑的，不比较。'],
    },
    list: {
      file: '文件',
      agency: '机关',
      region: '地区',
      form: '格式',
      standing: '是否计入',
      unknown: '未能辨认的数字',
      wrongSums: '不平之处',
      kind: '问题',
      says: '说明',
      noProblems: '没有发现问题。',
    },
    tableStates: {
      read: '已计入',
      unreadable: '无法读取',
      outdated: '用了以前年度的格式，或表中有以前年度的列',
      missing: '没有此表',
    },
    standings: {
      counted: '计入',
      covered: (file) => `不重复计入：已含在“${file}”中`,
      duplicate: (file, isCopy) => `不重复计入：已计“${file}”${isCopy ? '（内容相同）' : ''}`,
      unsupported: '未计入：该年度的报告没有这三张表',
      noTables: '未计入：三张表都无法读取',
    },
    problems: {
      unread: '文件无法读取',
      leftOut: '未计入',
      duplicate: '重复的报告',
      table: '表未计入',
      unknown: '数字无法辨认',
      wrongSums: '数字不平',
      noAgency: '机关不明',
      noYear: '年度不明',
      tableState: (table, state) => `“${table}”：${state}。`,
      unknownCells: (count) => `有 ${count} 格数字无法辨认，未计入合计。`,
      noReport: '不像年度报告',
      saysNoReport: '看不出是年度报告，未读取；确是报告的，请单独写出文件名。',
      saysNoAgency: '题名中没有机关名称，无法判断与其他报告是否重复，已计入。',
      saysNoYear: '没有写明年度，或者正文与题名的年度不一致，单独列为“年度不明”。',
    },
    csvHeader: [
      '格式',
      '年度',
      '分组',
      '计入合计',
      '表',
      '行',
      '列',
      '行代码',
      '列代码',
      '数值',
      '报告份数',
      '未能辨认份数',
    ],
    outputNeeded: 'xlsx 不能直接显示，请用 --output 指定文件。',
    unknownEnding: (file, formats) =>
      `从“${file}”的扩展名看不出格式，请用 --format 指定：${formats.join('、')}。`,
    written: (file, reports, added) => `已汇总 ${reports} 份报告（计入合计 ${added} 份），写入 ${file}。`,
  },
  en: {
    title: 'Annual reports on government information disclosure, added up',
    sheets: {
      overview: 'Overview',
      table: (number, form) => `Table ${number}${form === undefined ? '' : ` (form ${form})`}`,
      tableByGroup: (number, form, by) =>
        `Table ${number} by ${groupEn[by].toLowerCase()}${form === undefined ? '' : ` (${form})`}`,
      shares: 'Shares',
      comparisons: 'Governments and members',
      reports: 'Reports',
      problems: 'Problems',
    },
    item: 'Item',
    year: 'Year',
    ofYear: (year) => (year === undefined ? 'Year unknown' : `${year}`),
    ofReports: (year, reports) => `${year} (${reports} report(s))`,
    group: groupEn,
    allReports: 'All',
    noName: { agency: '(no agency in the title)', year: '(year unknown)', region: '(no region)' },
    reports: 'Reports',
    isAdded: 'In the total',
    added: 'yes',
    covered: 'no, contained in the report of its government',
    table: (table, notice) => `${table} (form of ${notice})`,
    ownUnit: (column) =>
      `The form fixes no unit for “${column}”: reports may use different ones, so that the sum says little.`,
    change: 'Change',
    changeOf: (name) => `${name}: change`,
    changeRate: 'Change, %',
    cases: 'Number',
    shareIn: (whole) => `Share of: ${whole}`,
    shareOf: (part, whole) => `${part}, share of: ${whole}`,
    points: 'Change (percentage points)',
    carriedBefore: 'Carried out by last year’s reports',
    carriedDifference: 'Carried in differs by',
    counts: {
      title: 'Reports',
      files: 'Reports',
      added: 'In the total',
      covered: 'Contained in the report of a government, not added again',
      duplicates: 'Second file of an agency and year, not added again',
      leftOut: 'Left out',
      unread: 'Files that cannot be read',
      noReports: 'Files in folders that do not look like reports',
      wrongSums: 'Reports that do not add up (added as printed)',
    },
    keyFigures: 'Main figures and shares',
    notes: [
      'Tables are added up as printed, also where a report’s own sums are wrong (see “Problems”); figures that cannot be read add nothing.',
      'Figures of different forms or years are never added. Of several reports of one agency and year one counts, see “Reports”.',
      'Where a settings file declares who belongs to a government, its report contains their figures, and only that counts.',
      'Where the agencies of two years differ, the change from year to year says little.',
    ],
    groupsElsewhere: 'For the tables of each agency or region use --format xlsx, csv or json.',
    comparison: {
      government: 'Government',
      members: 'Members',
      table: 'Table',
      cell: 'Cell',
      found: 'Its report',
      sum: 'Sum of its members',
      difference: 'Difference',
      remark: 'Remark',
      missing: (names) => `No report found, not compared: ${names.join(', ')}`,
      agrees: 'agrees',
      none: 'No settings file declares who belongs to whom (organization), or there is no report of such a government.',
      notes: [
        'Governments may count otherwise than their departments. Cells that either side does not tell, or that are in doubt, are not compared.',
      ],
    },
    list: {
      file: 'File',
      agency: 'Agency',
      region: 'Region',
      form: 'Form',
      standing: 'Added',
      unknown: 'Figures not read',
      wrongSums: 'Wrong sums',
      kind: 'Problem',
      says: 'What is said',
      noProblems: 'No problems.',
    },
    tableStates: {
      read: 'added',
      unreadable: 'cannot be read',
      outdated: 'has the form, or columns, of earlier years',
      missing: 'is missing',
    },
    standings: {
      counted: 'added',
      covered: (file) => `not added again: contained in “${file}”`,
      duplicate: (file, isCopy) => `not added again: “${file}” counts${isCopy ? ' (the same text)' : ''}`,
      unsupported: 'left out: reports of that year have no such tables',
      noTables: 'left out: none of the three tables can be read',
    },
    problems: {
      unread: 'File cannot be read',
      leftOut: 'Left out',
      duplicate: 'Second report',
      table: 'Table not added',
      unknown: 'Figures not read',
      wrongSums: 'Wrong sums',
      noAgency: 'No agency',
      noYear: 'Year unknown',
      tableState: (table, state) => `“${table}” ${state}.`,
      unknownCells: (count) => `${count} figure(s) cannot be read and add nothing.`,
      noReport: 'Not a report',
      saysNoReport: 'It does not look like a report and is passed over; where it is one, name the file.',
      saysNoAgency: 'The title names no agency: whether it is a second report cannot be told. It is added.',
      saysNoYear: 'No year is given, or title and text disagree; shown apart as “year unknown”.',
    },
    csvHeader: [
      'form',
      'year',
      'group',
      'in total',
      'table',
      'row',
      'column',
      'row id',
      'column id',
      'value',
      'reports',
      'not read',
    ],
    outputNeeded: 'A workbook cannot be shown here: name a file with --output.',
    unknownEnding: (file, formats) =>
      `The ending of “${file}” tells no format: use --format with one of: ${formats.join(', ')}.`,
    written: (file, reports, added) =>
      `${reports} report(s) summed up (${added} in the total), written to ${file}.`,
  },
};
