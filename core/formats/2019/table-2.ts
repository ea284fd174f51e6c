import { table2 as table2Of2021 } from '../2021/table-2';
import type { Column, Table } from '../format';

const [documents, licensing, enforcement, charges] = table2Of2021.blocks;

const lastYear = {
  id: 'last-year',
  label: { zh: '上一年项目数量', en: 'Items last year' },
  decimals: 0,
} as const satisfies Column;
const change = {
  id: 'change',
  label: { zh: '本年增/减', en: 'Change this year', aliases: ['本年增减', '本年增（减）', '本年增、减'] },
  decimals: 0,
  isSigned: true,
} as const satisfies Column;
const decided = {
  id: 'decided',
  label: { zh: '处理决定数量', en: 'Decisions', aliases: ['本年处理决定数量'] },
  decimals: 0,
} as const satisfies Column;

/**
 * 主动公开政府信息情况 on the trial form: five blocks, eight rows, 22 cells. Titles and most rows are those of 2021; the
 * columns are all others, and two rows are the trial form's own.
 */
export const table2 = {
  ...table2Of2021,
  blocks: [
    {
      ...documents,
      columns: [
        { id: 'made', label: { zh: '本年新制作数量', en: 'Newly made this year' }, decimals: 0 },
        { id: 'disclosed', label: { zh: '本年新公开数量', en: 'Newly disclosed this year' }, decimals: 0 },
        { id: 'total-disclosed', label: { zh: '对外公开总数量', en: 'Disclosed in all' }, decimals: 0 },
      ],
      rows: [
        documents.rows[0],
        {
          ...documents.rows[1],
          label: { zh: '规范性文件', en: 'Normative documents', aliases: ['行政规范性文件'] },
        },
      ],
    },
    {
      ...licensing,
      columns: [lastYear, change, decided],
      rows: [
        licensing.rows[0],
        {
          id: 't2.other-services',
          label: {
            zh: '其他对外管理服务事项',
            en: 'Other administrative services',
            aliases: ['其它对外管理服务事项'],
          },
          legal: licensing.rows[0].legal,
        },
      ],
    },
    { ...enforcement, columns: [lastYear, change, decided] },
    { ...charges, columns: [lastYear, change] },
    {
      id: 't2.purchases',
      title: { zh: '第二十条第（九）项', en: 'Article 20 (9)' },
      columns: [
        { id: 'procured', label: { zh: '采购项目数量', en: 'Items procured' }, decimals: 0 },
        // The form names no unit, so reports write one behind the figure: 251000元.
        { id: 'amount', label: { zh: '采购总金额', en: 'Amount procured' }, decimals: 4, hasOwnUnit: true },
      ],
      rows: [
        {
          id: 't2.procurement',
          label: { zh: '政府集中采购', en: 'Central government procurement' },
          legal: [{ article: 'regulation-20', item: 9 }],
        },
      ],
    },
  ],
} as const satisfies Table;
