/** What opens the plans for the next year in 存在的主要问题及改进情况. */
export const planWords: readonly string[] = ['下一步', '下一年', '下阶段', '改进措施', '今后'];
