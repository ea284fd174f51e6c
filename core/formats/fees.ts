/**
 * Words that show that 信息处理费 (第四十二条; 国办函〔2020〕109号) is spoken of. In part six any word of charging will
 * do; elsewhere only words that can mean nothing else, or charging in one sentence with disclosure.
 */
export const feeWords = {
  anywhere: ['信息处理费', '公开处理费', '处理费'],
  charging: ['处理费', '收费', '收取', '费用', '缴费', '免费', '公开费', '检索费', '工本费', '成本费'],
  disclosure: ['依申请', '信息公开', '公开申请'],
  /** Charges that agencies report on for other reasons. */
  otherCharges: [
    '行政事业性收费',
    '涉企收费',
    '收费项目',
    '收费目录',
    '收费清单',
    '收费监管',
    '乱收费',
    '停车收费',
    '教育收费',
  ],
} as const;
