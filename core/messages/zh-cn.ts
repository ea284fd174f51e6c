import type { Label } from '../formats/format';
import { toChineseNumber } from '../text/numerals';
import type { Catalogue, ProseTie, ReadCell } from './catalogue';

/** 引号内再用引号的，里层用单引号。 */
const quote = ({ zh }: Label): string => `“${zh.replaceAll('“', '‘').replaceAll('”', '’')}”`;
const list = (labels: readonly Label[]): string => labels.map(quote).join('');

const quoteWords = (words: readonly string[]): string => words.map((zh) => quote({ zh, en: '' })).join('');
const nameLastYear = (year: number, file: string | undefined): string =>
  `${year} 年度报告${file === undefined ? '' : `（“${file}”）`}`;
const ties: Readonly<Record<ProseTie, string>> = {
  balance: '新收加上年结转，应等于办结加结转下年',
  applicants: '自然人加法人或其他组织，应等于申请总数',
  applicant: '自然人、法人或其他组织都不会多于申请总数',
  results: '各类答复结果之和，不应多于申请总数',
  outcomes: '各种结果之和，应等于案件总数',
};

/** 多于四格的只举头尾。 */
const sumUp = (cells: readonly ReadCell[]): string => {
  const names = cells.map(
    ({ name: { zh }, isLess }, index) => `${index === 0 ? '' : isLess ? '减' : '加'}${quote({ zh, en: zh })}`,
  );
  const shown = names.length > 4 ? [...names.slice(0, 2), '……', names[names.length - 1]] : names;
  return cells.length === 1 ? `表中${shown[0]}` : `表中${shown.join('')}`;
};

/** 中文：写给县里经办人，说清哪里不对、应当怎样、依据什么。 */
export const zhCn: Catalogue = {
  'unsupported-format': ({ year, firstYear }) =>
    `统一格式自 ${firstYear} 年度起使用，${year} 年度报告没有相应的三张表，不核对结构、表格和勾稽关系。`,
  'missing-title': () => '没有找到报告标题。标题一般写作“〈机关全称〉〈年份〉年政府信息公开工作年度报告”。',
  'missing-section': ({ parts, numerals, isDraft, notice }) => {
    const names = parts.map(({ zh }, index) => `“${toChineseNumber(numerals[index])}、${zh}”`).join('');
    return isDraft
      ? `尚未写到${names}。`
      : `缺少${names}。按统一格式（${notice}），年度报告依次包括六个部分。`;
  },
  'missing-section-heading': ({ part, numeral }) =>
    `表格还在，但缺少标题“${toChineseNumber(numeral)}、${part.zh}”。`,
  'misordered-section': ({ part, numeral }) =>
    `${quote(part)}应为第${toChineseNumber(numeral)}部分，现在的位置与格式规定的次序不符。`,
  'duplicate-section': ({ part }) => `${quote(part)}这一部分出现了两次。`,
  'heading-numeral': ({ part, found, expected }) =>
    `${quote(part)}的序号是“${toChineseNumber(found)}”，应为“${toChineseNumber(expected)}”。`,
  'heading-numeral-missing': ({ part, expected }) =>
    `标题${quote(part)}没有序号，应写作“${toChineseNumber(expected)}、${part.zh}”。`,
  'empty-section': ({ part }) => `${quote(part)}只有标题，没有内容。请补写；确实没有的，也请写明。`,
  'missing-assessment': ({ missing }) =>
    `全文没有提到${list(missing)}。各级人民政府的年度报告还应包括工作考核、社会评议和责任追究结果情况（条例第五十条第一款第（四）项）。`,
  'missing-topic': ({ missing }) =>
    `总体情况没有写到${list(missing)}。这一部分一般从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面概述。`,
  'missing-table': ({ table }) => `这一部分缺少${quote(table)}。没有发生的，也应保留表格并填 0。`,
  'missing-table-attached': ({ table }) => `正文中没有${quote(table)}，似在附件中，无法核对。`,
  'unreadable-table': ({ table }) =>
    `${quote(table)}的排列无法可靠识别，没有核对其中的数字。请改为表格的每一行占一行，各格用制表符分隔。`,
  'missing-row': ({ rows, table }) =>
    `${quote(table)}缺少${list(rows)}${rows.length > 1 ? `，共 ${rows.length} 行` : '一行'}。没有发生的，也应保留该行并填 0。`,
  'duplicate-row': ({ row }) => `${quote(row)}这一行出现了两次，请核实后保留一行。`,
  'misordered-row': ({ row }) => `${quote(row)}这一行的位置与格式规定的次序不符。`,
  'unknown-row': ({ table }) => `${quote(table)}的格式里没有这一行，请核实是自行增加的行，还是行名有误。`,
  'outdated-format': ({ words, notice }) =>
    `“${words}”是 2019 年试行格式的内容。2021 年度起的报告应使用${notice}规定的格式。`,
  'misspelt-label': ({ found, expected }) => `${quote({ zh: found, en: found })}疑为${quote(expected)}之误。`,
  'torn-label': ({ expected }) =>
    `行名在转换中被拆散或有缺损，按位置应为${quote(expected)}。数字已正常读取。`,
  'garbled-line': () => '这一行似为转换产生的乱码，不属于表格内容，可以删去。',
  'broken-row': ({ row }) => `${quote(row)}这一行被拆成了两行，可以合并。`,
  'blank-cell': ({ cell }) => `${quote(cell)}空白，且无法由其他数字推出。没有发生的，请填 0。`,
  'blank-cell-determined': ({ cell, figure, isConfirmed }) =>
    `${quote(cell)}空白。由${isConfirmed ? '行、列两方面的' : ''}勾稽关系推算，应为 ${figure}。`,
  'blank-cells': ({ count, table }) =>
    `${quote(table)}有 ${count} 个空白格，无法核对其合计。没有发生的，请填 0。`,
  'blank-table': ({ table }) => `${quote(table)}还没有填数。没有发生的，请填 0。`,
  'blank-applicants': ({ row, total }) =>
    `${quote(row)}总计为 ${total}，但各类申请人的栏目全部空白，请按申请人类别填写。`,
  'unreadable-number': ({ cell, text, figure }) =>
    `${quote(cell)}填的是“${text}”，不是有效的数字。${figure === undefined ? '请填写阿拉伯数字。' : `疑为 ${figure}。`}`,
  'decimal-count': ({ cell, text }) => `${quote(cell)}填的是“${text}”，件数应为整数。`,
  'decimal-zero': ({ cell, text }) => `${quote(cell)}填的是“${text}”，件数应写作整数。`,
  'decimal-zeros': ({ count, text, table }) =>
    `${quote(table)}有 ${count} 个件数写成了小数形式（如“${text}”），应写作整数。`,
  'noted-number': ({ cell, text }) => `${quote(cell)}填的是“${text}”，表内一般只填数字，说明可以写在正文里。`,
  dashes: ({ count, text, table }) =>
    `${quote(table)}有 ${count} 格填了“${text}”，按 0 核对。没有发生的，一般填 0。`,
  'too-few-cells': ({ row, found, expected }) =>
    `${quote(row)}应有 ${expected} 个数字，这里只有 ${found} 个，无法断定缺的是哪一格。`,
  'too-many-cells': ({ row, found, expected }) =>
    `${quote(row)}应有 ${expected} 个数字，这里有 ${found} 个。`,
  'shifted-cells': ({ row, found, expected, lost }) =>
    `${quote(row)}应有 ${expected} 个数字，这里只有 ${found} 个。按勾稽关系，缺的是“${lost.zh}”一格，其余数字因此错了列。`,
  'extra-cell': ({ row, found, expected, figure }) =>
    `${quote(row)}应有 ${expected} 个数字，这里有 ${found} 个。按勾稽关系，多出的是“${figure}”。`,
  'fee-unit-header': ({ found }) =>
    `收费金额的单位应为万元，这里的表头是“${found}”。元换算为万元：除以 10000，保留四位小数。`,
  'fee-unit-cell': ({ text, isInWan }) =>
    `收费金额填的是“${text}”。表头已注明单位为万元，格内只填数字${isInWan ? '' : '；如按元统计，请除以 10000'}。`,
  'implausible-fee': ({ figure, inYuan }) =>
    `收费金额为 ${figure} 万元，数额很大，请核实是否把元当成了万元（${figure} 元 = ${inYuan} 万元）。`,
  culprit: ({ cell, found, expected, difference, relations }) =>
    `这里是 ${found}，按勾稽关系应为 ${expected}（相差 ${difference}）。${quote(cell)}：${relations
      .map(({ label, left, right }) => `${label.zh}，现为 ${left} ≠ ${right}`)
      .join('；')}。`,
  undecided: ({ total, found, expected, difference, relation, candidates }) =>
    `合计对不上：${found} ≠ ${expected}（相差 ${difference}）。${quote(total)}不符合“${relation.zh}”。仅凭表内数字不能断定是哪一格有误，可能是：${candidates
      .map((cells) => cells.map(({ name, figure }) => `${name.zh}应为 ${figure}`).join('，且'))
      .join('；')}。`,
  tangled: ({ count, relation }) =>
    `有 ${count} 处合计对不上且相互牵连（首先是“${relation.zh}”），不能逐格断定，请对照底稿核实。`,
  'valid-stock': ({ row, issued, inForce }) =>
    `${quote(row)}现行有效 ${inForce} 件，少于本年制发 ${issued} 件。请核实；当年制发当年又废止的除外。`,
  'unexpected-regulation': ({ cell, figure, articles }) =>
    `${quote(cell)}为 ${figure}。县级、乡级人民政府和地方各级政府部门没有规章制定权${articles === undefined ? '' : `（${articles.zh}）`}，一般应填 0，请核实是否把行政规范性文件或者上级的规章计算在内。`,
  'missing-fee-statement': ({ isEmpty }) =>
    `${isEmpty ? '这一部分没有内容。' : ''}没有说明信息处理费收取情况。按格式要求，收取信息处理费的情况在第六部分报告；没有收取的也请写明，例如“本年度未收取政府信息公开信息处理费”。`,
  'misplaced-fee-statement': () =>
    '信息处理费收取情况写在了其他部分，按格式应写在第六部分“其他需要报告的事项”。',
  'carry-over': ({ cell, found, year, file, lastCell, expected, difference, others }) =>
    `${quote(cell)}为 ${found}，而 ${nameLastYear(year, file)}的${quote(lastCell)}为 ${expected}，相差 ${difference}。${others.length > 0 ? `不一致的还有${list(others)}。` : ''}两份报告必有一处不符，或统计口径有变；仅凭数字不能断定是哪一份有误。`,
  'stock-change': ({ row, found, year, file, before, issued, repealed, expected, difference }) =>
    `${quote(row)}现行有效 ${found} 件；按 ${nameLastYear(year, file)}的现行有效 ${before} 件，加本年制发 ${issued} 件，减本年废止 ${repealed} 件，应为 ${expected} 件，相差 ${difference} 件。可能有一份报告有误，也可能是文件清理、机构改革或口径变化，请核实。`,
  'copied-figures': ({ table, count, year, file }) =>
    `${quote(table)}中除 0 以外的 ${count} 个数字与 ${nameLastYear(year, file)}完全相同，请核实是否沿用了上一年度的数据。`,
  'copied-prose': ({ part, passages, year, file }) =>
    `${quote(part)}${passages.length > 0 ? `中的${quoteWords(passages)}` : ''}除年份和数字外，与 ${nameLastYear(year, file)}几乎逐字相同，请结合本年度的实际情况编写。`,
  'parent-total': ({ table, memberCount, count, cells }) =>
    `${quote(table)}有 ${count} 格不等于所属 ${memberCount} 个机关之和：${cells
      .map(({ cell, found, sum }) => `${quote(cell)}为 ${found}，各机关之和为 ${sum}`)
      .join('；')}${count > cells.length ? '；等等' : ''}。上下级统计口径可能不同，请核实。`,
  'parent-total-incomplete': ({ year, missing, count }) =>
    `没有找到所属${quoteWords(missing)}${count > missing.length ? `等 ${count} 个机关` : ''}的 ${year} 年度报告，没有核对各机关之和。`,
  'duplicate-report': ({ files }) =>
    `同一机关同一年度还有另一份报告：${files.map(({ name, isCopy }) => `“${name}”${isCopy ? '（内容相同）' : ''}`).join('、')}。请确认以哪一份为准。`,
  'year-mismatch-title': ({ found, actual }) =>
    `标题的年度是 ${found} 年，正文写的却都是 ${actual} 年的情况。请核实报告年度，改正标题或正文。`,
  'year-mismatch-title-period': ({ found, actual }) =>
    `标题的年度是 ${found} 年，统计期限和正文写的都是 ${actual} 年。请核实报告年度。`,
  'year-mismatch-period': ({ found, year }) =>
    `统计期限写的是 ${found} 年，本报告的年度是 ${year} 年。请核实是否沿用了其他年度报告的文字。`,
  'year-mismatch-own': ({ found, year, count }) =>
    `这里${count > 1 ? `等 ${count} 处` : ''}把 ${found} 年的情况写作本年度的情况，本报告的年度是 ${year} 年。请核实是否沿用了其他年度报告的文字。`,
  'year-mismatch-plan': ({ found, year }) =>
    `这里写的是 ${found} 年的打算，本报告的年度是 ${year} 年，今后的打算应写 ${year + 1} 年或以后。`,
  'agency-mismatch': ({ name, agency }) =>
    `标题中的机关是“${agency}”，这里自称“${name}”。请核实是否沿用了其他机关报告的文字。`,
  'placeholder-prompt': ({ words }) => `“${words}”是模板的提示，这里还没有填写。`,
  'placeholder-number': ({ words }) => `“${words}”缺少数字，请补上；没有发生的，请写 0。`,
  'placeholder-blank': ({ words }) => `“${words}”处还没有填写，请写上实际内容。`,
  'related-title-agency': ({ agency }) => `标题中的机关：${agency}`,
  'related-same-name': () => '这里也这样写',
  'related-title-year': ({ year }) => `标题的年度：${year} 年`,
  'related-year': ({ year, role }) => (role === 'period' ? `统计期限：${year} 年` : `正文写的是 ${year} 年`),
  'prose-disagrees': ({ words, cells, figure, isPart }) =>
    `正文是“${words}”，${sumUp(cells)}为 ${figure}，${isPart ? '部分大于总数' : '两处不一致'}。请核对后改正其中一处。`,
  'prose-inconsistent': ({ tie, left, right }) =>
    `这几个数对不上：${ties[tie]}，这里是 ${left} 与 ${right}。请核对。`,
  'prose-share': ({ words, part, whole, percent }) =>
    `正文是“${words}”，而 ${part} 占 ${whole} 的 ${percent}%。请核对。`,
  'related-first': () => '第一次出现在这里',
  'related-figure': ({ name, figure }) => `${name.zh}：${figure}`,
  'related-sum': ({ relation, left, right }) => `${relation.zh}：${left} ≠ ${right}`,
  'related-here': ({ name }) => name.zh,
  'related-last-year': ({ year, name, figure }) => `${year} 年度报告 · ${name.zh}：${figure}`,
  'related-last-year-table': ({ year, table }) => `${year} 年度报告 · ${table.zh}`,
  'related-last-year-passage': ({ year }) => `${year} 年度报告的这一段`,
  'related-duplicate': () => '同一机关同一年度的另一份报告',
  'related-member': ({ agency, figure }) => `“${agency}”：${figure}`,
  'fix-fill': ({ figure }) => `填入 ${figure}`,
  'fix-set': ({ cell, figure }) => `将${quote(cell)}改为 ${figure}（请核对底稿）`,
  'fix-label': ({ expected }) => `改为${quote(expected)}`,
  'fix-join': () => '合并成一行',
  'fix-number': ({ figure }) => `改为 ${figure}`,
  'fix-decimals': ({ count, found, figure }) => `将 ${count} 处小数改为整数（${found} 改为 ${figure}）`,
  'fix-remove-figure': ({ figure }) => `删去多出的 ${figure}`,
  'fix-restore-cell': ({ cell, figure }) =>
    figure === '' ? `补上${quote(cell)}一格（数字待填）` : `补上${quote(cell)}一格，填入 ${figure}`,
  'fix-dashes': ({ count }) => (count > 1 ? `将 ${count} 格改为 0` : '改为 0'),
  'fix-unit': () => '单位改为万元（表内金额请另行换算）',
  'fix-insert-rows': ({ rows, isDetermined }) =>
    `补上${rows.length > 2 ? `缺少的 ${rows.length} 行` : `${list(rows)}${rows.length > 1 ? '两行' : '一行'}`}（${isDetermined ? '数字按勾稽关系推算' : '数字待填'}）`,
  'fix-move-row': ({ row, before }) => `将${quote(row)}移到${quote(before)}之后`,
  'fix-remove-duplicate': ({ row }) => `删去重复的${quote(row)}`,
  'fix-keep-first': ({ row }) => `${quote(row)}只保留第一次出现的数字`,
  'fix-keep-second': ({ row }) => `${quote(row)}只保留后一次出现的数字`,
  'fix-remove-line': () => '删去这一行',
  'fix-insert-parts': ({ parts }) =>
    `补上${parts.length > 2 ? `缺少的 ${parts.length} 个部分` : list(parts)}（内容待填）`,
  'fix-insert-heading': ({ part }) => `补上标题${quote(part)}`,
  'fix-insert-table': ({ table }) => `补上空白的${quote(table)}`,
  'fix-remove-part': ({ part }) => `删去重复的${quote(part)}`,
  'fix-numeral': ({ numeral }) => `补上序号“${numeral}”`,
  'fix-fee-not-charged': () => '写明未收取信息处理费',
  'fix-fee-charged': () => '写明收取了信息处理费（金额待填）',
  'fix-agency': ({ name, count }) => `${count > 1 ? `将 ${count} 处` : ''}改为“${name}”`,
  'fix-all': () => '修复本文件中可以安全修复的问题',
  'fix-year': ({ year, count }) => `${count > 1 ? `将 ${count} 处年份` : ''}改为 ${year} 年`,
  'standard-heading': ({ expected }) => `改为标准标题${quote(expected)}`,
  'recalculate-row': ({ row }) => `按分项重算合计：${quote(row)}这一行`,
  'recalculate-column': ({ total }) => `按分项重算合计：${quote(total)}`,
  'recalculate-table': ({ table }) => `按分项重算合计：${quote(table)}全表`,
};
