import type { RelatedMessages } from '../catalogue/related';

export const related: RelatedMessages = {
  'related-title-agency': ({ agency }) => `标题中的机关：${agency}`,
  'related-same-name': () => '这里也这样写',
  'related-title-year': ({ year }) => `标题的年度：${year} 年`,
  'related-year': ({ year, role }) => (role === 'period' ? `统计期限：${year} 年` : `正文写的是 ${year} 年`),
  'related-first': () => '第一次出现在这里',
  'related-figure': ({ name, figure }) => `${name.zh}：${figure}`,
  'related-sum': ({ relation, left, right }) => `${relation.zh}：${left} ≠ ${right}`,
  'related-here': ({ name }) => name.zh,
  'related-last-year': ({ year, name, figure }) => `${year} 年度报告 · ${name.zh}：${figure}`,
  'related-last-year-table': ({ year, table }) => `${year} 年度报告 · ${table.zh}`,
  'related-last-year-passage': ({ year }) => `${year} 年度报告的这一段`,
  'related-duplicate': () => '同一机关同一年度的另一份报告',
  'related-member': ({ agency, figure }) => `“${agency}”：${figure}`,
};
