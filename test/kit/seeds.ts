/** What a careful reader finds in a seed. `_` stands for a cell that lost its figure. */
export interface Seed {
  readonly fixture: string;
  readonly shared: string;
  readonly fixtureAgency: string;
  readonly sharedAgency: string;
  readonly year: number;
  /** Line and figures of the rows of table 二. */
  readonly documents: Readonly<Record<string, readonly [line: number, figures: string]>>;
  /** Line of the first of the 25 rows of table 三, and the rows that are not all 0. */
  readonly firstApplications: number;
  readonly applications: Readonly<Record<string, string>>;
  readonly cases: readonly [line: number, figures: string];
  readonly worries: readonly string[];
  readonly remarks: readonly string[];
  /** （七）总计 in the outline. */
  readonly resultTotal: string;
}

const noCases = '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
const noDocuments = (first: number, ...lines: readonly number[]): Seed['documents'] => ({
  't2.regulations': [first, '0 0 0'],
  't2.normative': [first + 1, '0 0 0'],
  't2.licences': [lines[0], '0'],
  't2.penalties': [lines[1], '0'],
  't2.coercion': [lines[2], '0'],
  't2.fees': [lines[3], '0'],
});

/** The five seeds; their fixtures have the same tables on the same lines. */
export const seeds: readonly Seed[] = [
  {
    fixture: 'tangxian-bureau-2024.txt',
    shared: '000_bb68ac001f228a0a.txt',
    fixtureAgency: '棠县行政审批和政务信息管理局',
    sharedAgency: '温县行政审批和政务信息管理局',
    year: 2024,
    documents: noDocuments(33, 37, 40, 41, 44),
    firstApplications: 51,
    applications: {},
    cases: [82, noCases],
    worries: ['96 warning missing-fee-statement'],
    remarks: [],
    resultTotal: '0',
  },
  {
    fixture: 'liutan-town-2024.txt',
    shared: '001_7bf24c5e5e13a7c4.txt',
    fixtureAgency: '兰浦区柳滩镇人民政府',
    sharedAgency: '偃师区岳滩镇人民政府',
    year: 2024,
    documents: noDocuments(33, 37, 40, 41, 44),
    firstApplications: 51,
    applications: { 't3.new': '1 0 0 0 0 0 1', 't3.r1': '1 0 0 0 0 0 1', 't3.r7': '1 0 0 0 0 0 1' },
    cases: [82, noCases],
    worries: [],
    remarks: ['5 information missing-assessment'],
    resultTotal: '1',
  },
  {
    fixture: 'yunjin-bureau-2023.txt',
    shared: '002_cb9333bd62be4405.txt',
    fixtureAgency: '云津县政务服务和大数据管理局',
    sharedAgency: '延津县政务服务和大数据管理局',
    year: 2023,
    documents: noDocuments(23, 27, 31, 32, 35),
    firstApplications: 42,
    applications: {},
    cases: [73, noCases],
    worries: ['22 warning misspelt-label'],
    remarks: [],
    resultTotal: '0',
  },
  {
    fixture: 'tangxian-county-2022.txt',
    shared: '003_c09b12af01aeb506.txt',
    fixtureAgency: '棠县人民政府',
    sharedAgency: '温县人民政府',
    year: 2022,
    documents: {
      't2.regulations': [31, '0 0 0'],
      't2.normative': [32, '4 1 22'],
      't2.licences': [35, '50867'],
      't2.penalties': [38, '179863'],
      't2.coercion': [39, '5706'],
      't2.fees': [42, '1029.4273'],
    },
    firstApplications: 49,
    applications: {
      't3.new': '_ 1 0 0 0 0 63',
      't3.carried-in': '_ 0 0 0 0 0 0',
      't3.r1': '_ 1 0 0 0 0 17',
      't3.r3.6': '5 0 0 0 0 0 5',
      't3.r3.8': '3 0 0 0 0 0 3',
      't3.r4.1': '28 0 0 0 0 0 28',
      't3.r4.2': '2 0 0 0 0 0 2',
      't3.r5.1': '5 0 0 0 0 0 5',
      't3.r5.2': '2 0 0 0 0 0 2',
      't3.r6.1': '1 0 0 0 0 0 1',
      't3.r7': '_ 1 0 0 0 0 63',
    },
    cases: [80, '0 2 0 0 2 1 0 1 0 2 0 0 0 0 0'],
    worries: [
      '49 warning blank-cell',
      '50 warning blank-cell',
      '51 warning blank-cell',
      '72 warning blank-cell',
    ],
    remarks: ['47 information garbled-line', '52 information misspelt-label', '78 information garbled-line'],
    resultTotal: '63',
  },
  {
    fixture: 'zhixian-county-2024.txt',
    shared: '004_c593569fad41772a.txt',
    fixtureAgency: '芷县人民政府',
    sharedAgency: '息县人民政府',
    year: 2024,
    documents: {
      't2.regulations': [23, '0 0 0'],
      't2.normative': [24, '25 0 69'],
      't2.licences': [27, '25573'],
      't2.penalties': [30, '1728'],
      't2.coercion': [31, '57'],
      't2.fees': [34, '302.3932'],
    },
    firstApplications: 41,
    applications: {
      't3.new': '171 0 0 0 0 0 171',
      't3.carried-in': '1 0 0 0 0 0 1',
      't3.r1': '92 0 0 0 0 0 92',
      't3.r2': '1 0 0 0 0 0 1',
      't3.r3.6': '1 0 0 0 0 0 1',
      't3.r3.8': '1 0 0 0 0 0 1',
      't3.r4.1': '67 0 0 0 0 0 67',
      't3.r6.1': '1 0 0 0 0 0 1',
      't3.r6.3': '7 0 0 0 0 0 7',
      't3.r7': '170 0 0 0 0 0 170',
      't3.carried-out': '2 0 0 0 0 0 2',
    },
    cases: [72, '1 0 1 0 2 0 0 0 0 0 0 0 0 0 0'],
    worries: [],
    remarks: ['5 information missing-assessment'],
    resultTotal: '170',
  },
];
