import type { Table } from '../format';

const decided = {
  id: 'decided',
  label: { zh: '本年处理决定数量', en: 'Decisions this year', aliases: ['本年处理决定数'] },
  decimals: 0,
} as const;

/** 主动公开政府信息情况: four blocks, six rows, ten cells. */
export const table2 = {
  id: 't2',
  label: { zh: '主动公开政府信息情况表', en: 'Table of proactive disclosure' },
  headerWords: [{ zh: '信息内容', en: 'Content' }],
  blocks: [
    {
      id: 't2.documents',
      title: { zh: '第二十条第（一）项', en: 'Article 20 (1)' },
      columns: [
        {
          id: 'issued',
          label: {
            zh: '本年制发件数',
            en: 'Issued this year',
            aliases: ['本年制发数', '本年制发数量', '制发件数'],
          },
          decimals: 0,
        },
        {
          id: 'repealed',
          label: {
            zh: '本年废止件数',
            en: 'Repealed this year',
            aliases: ['本年废止数', '本年废止数量', '废止件数'],
          },
          decimals: 0,
        },
        {
          id: 'in-force',
          label: { zh: '现行有效件数', en: 'In force', aliases: ['现行有效数', '现行有效数量'] },
          decimals: 0,
        },
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
          label: { zh: '行政规范性文件', en: 'Administrative normative documents', aliases: ['规范性文件'] },
          legal: [{ article: 'regulation-20', item: 1 }],
        },
      ],
    },
    {
      id: 't2.licensing',
      title: { zh: '第二十条第（五）项', en: 'Article 20 (5)' },
      columns: [decided],
      rows: [
        {
          id: 't2.licences',
          label: { zh: '行政许可', en: 'Administrative licences' },
          legal: [{ article: 'regulation-20', item: 5 }],
        },
      ],
    },
    {
      id: 't2.enforcement',
      title: { zh: '第二十条第（六）项', en: 'Article 20 (6)' },
      columns: [decided],
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
      columns: [
        {
          id: 'amount',
          label: {
            zh: '本年收费金额（单位：万元）',
            en: 'Charged this year (10,000 yuan)',
            aliases: ['本年收费金额（万元）'],
          },
          decimals: 4,
        },
      ],
      rows: [
        {
          id: 't2.fees',
          label: { zh: '行政事业性收费', en: 'Administrative fees' },
          legal: [{ article: 'regulation-20', item: 8 }],
        },
      ],
    },
  ],
} as const satisfies Table;
