import type { Label } from '../../core/formats/format';
import type { Locale } from '../../core/index';
import { toChineseNumber } from '../../core/text/numerals';

/** The words of the page `docs/categories` around what core/formats says. */
export interface PageWords {
  readonly title: string;
  readonly introduction: (notice: string) => string;
  readonly parts: string;
  readonly table: (label: Label, number: number) => string;
  readonly cases: string;
  readonly caseHeader: readonly [string, string, string];
  readonly trialForm: string;
  readonly trialIntroduction: (notice: string) => string;
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  'zh-cn': {
    title: '报告的每一部分、每一行、每一列：依据和实务提示',
    introduction: (notice) =>
      `按现行格式（${notice}）逐项说明。每项先写依据，条文大意是我们自己的话，以官方全文为准；标明“实务提示（非官方口径）”的是实际工作中的做法和常见差错，**不是官方解释**，与上级主管部门口径不一致的，以上级为准。`,
    parts: '六个部分',
    table: ({ zh }, number) => `表${toChineseNumber(number)}：${zh}`,
    cases: '十五格各填什么',
    caseHeader: ['类别', '结果', '填什么'],
    trialForm: '2019、2020年度的试行格式有什么不同',
    trialIntroduction: (notice) =>
      `2019、2020年度的报告用试行格式（${notice}）。这里只写与现行格式不同的；没有写到的与上面相同。`,
  },
  en: {
    title: 'Every part, row and column of the report: basis and practice',
    introduction: (notice) =>
      `What the present form (${notice}) asks for, one by one. Each entry begins with its basis; what articles say is told in our own words, and the official text prevails. What is marked “Practice (not official)” is how offices usually work and where they go wrong. It is **no official interpretation**; where the superior authority says otherwise, follow it.`,
    parts: 'The six parts',
    table: ({ zh, en }, number) => `${en} (table ${number}, ${zh})`,
    cases: 'What each of the fifteen cells counts',
    caseHeader: ['Kind', 'Outcome', 'What it counts'],
    trialForm: 'What differs on the trial form for 2019 and 2020',
    trialIntroduction: (notice) =>
      `Reports for 2019 and 2020 follow the trial form (${notice}). Only what differs is told here; the rest is as above.`,
  },
};
