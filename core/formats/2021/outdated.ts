import type { Label, TableId } from '../format';

/** Words of the 2019 trial form (国办公开办函〔2019〕60号) that the 2021 form no longer has; each shows that the old form was used. */
export const outdatedWords: readonly { readonly table: TableId; readonly label: Label }[] = [
  { table: 't2', label: { zh: '本年新制作数量', en: 'Newly made this year' } },
  { table: 't2', label: { zh: '本年新公开数量', en: 'Newly disclosed this year' } },
  { table: 't2', label: { zh: '对外公开总数量', en: 'Disclosed in all' } },
  { table: 't2', label: { zh: '上一年项目数量', en: 'Items last year' } },
  { table: 't2', label: { zh: '本年增/减', en: 'Change this year' } },
  { table: 't2', label: { zh: '处理决定数量', en: 'Decisions' } },
  { table: 't2', label: { zh: '其他对外管理服务事项', en: 'Other administrative services' } },
  { table: 't2', label: { zh: '第二十条第（九）项', en: 'Article 20 (9)' } },
  { table: 't2', label: { zh: '采购项目数量', en: 'Items procured' } },
  { table: 't2', label: { zh: '采购总金额', en: 'Amount procured' } },
  { table: 't2', label: { zh: '政府集中采购', en: 'Central government procurement' } },
];
