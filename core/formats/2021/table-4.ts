import type { Table } from '../format';

/** 政府信息公开行政复议、行政诉讼情况: three groups of five cells beside each other on one line. */
export const table4 = {
  id: 't4',
  label: { zh: '政府信息公开行政复议、行政诉讼情况表', en: 'Table of reconsideration and litigation' },
  orientation: 'horizontal',
  headerWords: [{ zh: '行政诉讼', en: 'Administrative litigation' }],
  blocks: [
    {
      id: 't4.cases',
      columns: [
        { id: 'upheld', label: { zh: '结果维持', en: 'Upheld' }, decimals: 0 },
        { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected' }, decimals: 0 },
        { id: 'other', label: { zh: '其他结果', en: 'Other outcome', aliases: ['其它结果'] }, decimals: 0 },
        { id: 'pending', label: { zh: '尚未审结', en: 'Pending' }, decimals: 0 },
        { id: 'total', label: { zh: '总计', en: 'Total', aliases: ['合计'] }, decimals: 0 },
      ],
      rows: [
        {
          id: 't4.reconsideration',
          label: { zh: '行政复议', en: 'Administrative reconsideration' },
          legal: [{ article: 'regulation-51' }],
        },
        {
          id: 't4.direct-litigation',
          label: { zh: '未经复议直接起诉', en: 'Litigation without reconsideration' },
          legal: [{ article: 'regulation-51' }],
        },
        {
          id: 't4.litigation-after-reconsideration',
          label: { zh: '复议后起诉', en: 'Litigation after reconsideration' },
          legal: [{ article: 'regulation-51' }],
        },
      ],
    },
  ],
} as const satisfies Table;
