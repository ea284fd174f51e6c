import type { Column, Table } from '../format';

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

/** 主动公开政府信息情况 on the trial form: five blocks, eight rows, 22 cells. */
export const table2 = {
  id: 't2',
  label: { zh: '主动公开政府信息情况表', en: 'Table of proactive disclosure' },
  headerWords: [{ zh: '信息内容', en: 'Content' }],
  blocks: [
    {
      id: 't2.documents',
      title: { zh: '第二十条第（一）项', en: 'Article 20 (1)' },
      columns: [
        { id: 'made', label: { zh: '本年新制作数量', en: 'Newly made this year' }, decimals: 0 },
        { id: 'disclosed', label: { zh: '本年新公开数量', en: 'Newly disclosed this year' }, decimals: 0 },
        { id: 'total-disclosed', label: { zh: '对外公开总数量', en: 'Disclosed in all' }, decimals: 0 },
      ],
      rows: [
        {
          id: 't2.regulations',
          label: { zh: '规章', en: 'Rules (规章)' },
          legal: [
            { article: 'regulation-20', item: 1 },
            { article: 'legislation-91' },
            { article: 'legislation-93' },
          ],
        },
        {
          id: 't2.normative',
          label: { zh: '规范性文件', en: 'Normative documents', aliases: ['行政规范性文件'] },
          legal: [{ article: 'regulation-20', item: 1 }],
        },
      ],
    },
    {
      id: 't2.licensing',
      title: { zh: '第二十条第（五）项', en: 'Article 20 (5)' },
      columns: [lastYear, change, decided],
      rows: [
        {
          id: 't2.licences',
          label: { zh: '行政许可', en: 'Administrative licences' },
          legal: [{ article: 'regulation-20', item: 5 }],
        },
        {
          id: 't2.other-services',
          label: {
            zh: '其他对外管理服务事项',
            en: 'Other administrative services',
            aliases: ['其它对外管理服务事项'],
          },
          legal: [{ article: 'regulation-20', item: 5 }],
        },
      ],
    },
    {
      id: 't2.enforcement',
      title: { zh: '第二十条第（六）项', en: 'Article 20 (6)' },
      columns: [lastYear, change, decided],
      rows: [
        {
          id: 't2.penalties',
          label: { zh: '行政处罚', en: 'Administrative penalties' },
          legal: [{ article: 'regulation-20', item: 6 }],
        },
        {
          id: 't2.coercion',
          label: { zh: '行政强制', en: 'Administrative coercion' },
          legal: [{ article: 'regulation-20', item: 6 }],
        },
      ],
    },
    {
      id: 't2.charges',
      title: { zh: '第二十条第（八）项', en: 'Article 20 (8)' },
      columns: [lastYear, change],
      rows: [
        {
          id: 't2.fees',
          label: { zh: '行政事业性收费', en: 'Administrative fees' },
          legal: [{ article: 'regulation-20', item: 8 }],
        },
      ],
    },
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
