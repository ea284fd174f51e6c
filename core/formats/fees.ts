/**
 * Words that show that 信息处理费 (第四十二条; 国办函〔2020〕109号) is spoken of. In part six any word of charging will
 * do; elsewhere only words that can mean nothing else, or charging in one sentence with disclosure.
 */
export const feeWords = {
  anywhere: ['信息处理费', '公开处理费', '处理费'],
  charging: ['处理费', '收费', '收取', '费用', '缴费', '免费', '公开费', '检索费', '工本费', '成本费'],
  /** Every word of charging has one of these. */
  signs: ['费', '費', '收取'],
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

/** What is said of 信息处理费 behind the year and the agency; the amount stands between the two halves of `charged`. */
export const feeStatements = {
  none: '未收取政府信息公开信息处理费',
  charged: ['共收取政府信息公开信息处理费', '元'],
  amount: '金额',
} as const;

/** 无其他需要报告的事项。 and the like, in part six. */
export const nothingElse =
  /^(?:[（(][一二三四五六七八九十][）)]|[1-9][.、．])?\s{0,4}(?:暂?无|没有|不存在)[^。；;]{0,20}[。.]?$/;
