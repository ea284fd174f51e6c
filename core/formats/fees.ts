/**
 * Words that show that 信息处理费 (第四十二条; 国办函〔2020〕109号) is spoken of. In part six any word of charging will
 * do; elsewhere only words that can mean nothing else.
 */
export const feeWords = {
  anywhere: ['信息处理费', '公开处理费', '处理费'],
  inOtherMatters: ['处理费', '收费', '收取', '费用', '缴费', '免费', '公开费', '检索费', '工本费', '成本费'],
} as const;
