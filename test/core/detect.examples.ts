const title = '温县人民政府2024年政府信息公开工作年度报告';

/** Heads of texts that are reports. */
export const reports: Record<string, string> = {
  'title alone, just typed': `${title}\n`,
  'title over two lines':
    '            淮安市人民政府\n     2024 年政府信息公开工作年度报告\n\n   本报告由办公室编制。\n',
  'year on the agency line': '淮安市人民政府2024年\n政府信息公开工作年度报告\n\n一、总体情况\n',
  'year in brackets on a line of its own': '淮安市水利局\n政府信息公开工作年度报告\n（2024年度）\n\n正文\n',
  'year in brackets after it': '淮安市水利局政府信息公开工作年度报告（2024年度）\n\n正文\n',
  Markdown: `# ${title}\n\n## 一、总体情况\n\n正文\n`,
  'bold Markdown': `**${title}**\n\n**一、总体情况**\n`,
  'Chinese year': '温县人民政府二〇二四年政府信息公开工作年度报告\n\n正文',
  'letters spaced by a converter': '温 县 人 民 政 府 2 0 2 4 年 政 府 信 息 公 开 工 作 年 度 报 告\n',
  'radicals from a PDF': '温县⼈⺠政府2024年政府信息公开⼯作年度报告\n⼀、总体情况\n正文\n',
  'old report of 2015': '温县教育局2015年政府信息公开工作年度报告\n\n一、概述\n',
  'old style title': '2012年温县教育局政府信息公开年度报告\r\n\r\n根据条例\r\n',
  'page furniture above': `索 引 号: 001\n发布机构: 温县人民政府\n发布日期: 2025-01-20\n${title}\n\n一、总体情况\n正文`,
  'navigation above': `政府信息公开指南\n政府信息公开制度\n${title}\n一、总体情况\n正文\n二、主动公开政府信息情况\n表`,
  'table of contents': `${title}\n目 录\n一、总体情况……1\n二、主动公开政府信息情况……2\n`,
  'title without a year, with headings': '温县人民政府政府信息公开工作年度报告\n\n一、总体情况\n\n正文\n',
  'agency whose name holds 公开 and 和': '延津县政务服务和大数据管理局 2023 年政府信息公开工作年度报告\n',
  'headings without a title':
    '正文在前。\n二、主动公开政府信息情况\n表\n三、收到和处理政府信息公开申请情况\n表\n',
  'half-width headings': '1. 总体情况\n正文\n2.主动公开政府信息情况\n表\n',
  'form that someone has begun to fill in': `${title}\n一、总体情况\n（文字描述）\n二、主动公开政府信息情况\n表\n`,
  'draft for comment': '温县财政局2024年政府信息公开工作年度报告（送审稿）\n\n一、总体情况\n',
};

const form =
  '一、总体情况\n（文字描述）\n二、主动公开政府信息情况\n表\n三、收到和处理政府信息公开申请情况\n表\n';
const skeleton = '一、总体情况\n正文\n二、主动公开政府信息情况\n正文\n';

/** Heads of texts that speak of reports, or look like one, and are none. */
export const nearMisses: Record<string, string> = {
  empty: '',
  'blank lines': '\uFEFF\n\n   \n',
  notice: `关于做好2024年政府信息公开工作年度报告编制发布工作的通知\n\n各科室：\n${skeleton}`,
  'notice over two lines': `温县人民政府办公室关于做好\n2024年政府信息公开工作年度报告\n编制发布工作的通知\n${skeleton}`,
  'notice without its title': `各乡镇人民政府、县直各单位：\n现就年报编制要求如下。\n${skeleton}`,
  'notice that prints the format': `国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知\n${form}`,
  'letter about a report': `关于报送2024年政府信息公开工作年度报告的函\n市政府办公室：\n${skeleton}`,
  'notice with an attached title': `关于公布年度报告的通知\n各单位：\n附件\n${title}\n`,
  'blank form': `政府信息公开工作年度报告格式模板\n${form}`,
  'blank form under a title': `XX市人民政府2024年政府信息公开工作年度报告\n${'一、总体情况\n（文字描述）\n'}`,
  'blank form under a year': `2024年政府信息公开工作年度报告\n${form}`,
  'blank form without a title': form,
  'title marked as a template': `2024年政府信息公开工作年度报告（模板）\n一、总体情况\n正文\n`,
  'title followed by its kind': `温县2024年政府信息公开工作年度报告\n填报说明\n一、总体情况\n正文\n`,
  'how to fill it in': `年报怎么写\n一、总体情况\n填写五个方面。\n二、主动公开政府信息情况\n填报件数。\n`,
  guide: `政府信息公开工作年度报告编制指南\n${skeleton}`,
  assessment: `温县2024年政府信息公开工作年度报告评估\n${skeleton}`,
  'assessment rules': `政府信息公开考核办法\n一、总体情况\n正文\n`,
  'work points': '2024年政务公开工作要点\n一、总体要求\n正文\n二、主动公开\n',
  plan: '2024年政府信息公开工作方案\n一、总体情况\n正文\n',
  regulation:
    '中华人民共和国政府信息公开条例\n第五十条　政府信息公开工作年度报告应当包括下列内容：\n（一）行政机关主动公开政府信息的情况；\n（二）行政机关收到和处理政府信息公开申请的情况；\n',
  'listing of one agency': [2024, 2023, 2022, 2021]
    .map((year) => `温县人民政府${year}年政府信息公开工作年度报告`)
    .join('\n'),
  'listing with dates': [2024, 2023, 2022]
    .map((y) => `· ${y}年政府信息公开工作年度报告 ${y + 1}-01-20`)
    .join('\n'),
  'listing of two': '2024年政府信息公开工作年度报告\n2023年政府信息公开工作年度报告\n',
  'listing of agencies': ['财政局', '水利局', '教育局']
    .map((name) => `温县${name}2024年政府信息公开工作年度报告`)
    .join('\n'),
  'file names': '温县2024年政府信息公开工作年度报告.docx\n温县2023年政府信息公开工作年度报告.docx\n',
  navigation: '政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n政府信息公开年报\n依申请公开\n',
  'one name in a navigation': '首页\n政府信息公开年报\n联系我们\n',
  'news headline': `温县发布2024年政府信息公开工作年度报告\n本报讯 1月20日，温县人民政府发布了年度报告。\n`,
  'news under the title itself': `${title}\n本网讯 记者从县政府获悉，年度报告已经公布。\n`,
  'reading aid': '一图读懂温县2024年政府信息公开工作年度报告\n一、总体情况\n',
  explanation: `${title}解读\n${skeleton}`,
  meeting: '县政府召开会议部署2024年政府信息公开工作年度报告\n会议强调……\n',
  university: '河南理工大学2024年信息公开年度报告\n\n一、概述\n正文\n',
  'rule-of-law report': '温县人民政府2024年法治政府建设年度报告\n\n一、总体情况\n正文\n',
  'website report': '政府网站工作年度报表\n（2024年度）\n填报单位：温县人民政府办公室\n',
  'work report': '2024年政府工作报告\n\n各位代表：\n一、2024年工作回顾\n',
  'prose that names the title': `昨天读了《${title}》，感想如下。\n写得不错。\n`,
  'task list': '- [ ] 撰写2024年政府信息公开工作年度报告\n- [ ] 报送\n',
  mail: `发件人: 办公室\n主题: ${title}\n\n请查收附件。\n`,
  'read-me that lists the six parts':
    '年报编辑器\n\n支持六个部分：\n1. 总体情况\n2. 主动公开政府信息情况\n3. 收到和处理政府信息公开申请情况\n4. 政府信息公开行政复议、行政诉讼情况\n\n安装：npm install\n',
  'read-me under a bare title': '# 政府信息公开年报\n\n支持：\n\n1. 总体情况\n2. 主动公开政府信息情况\n',
  csv: '年份,标题\n2024,温县人民政府2024年政府信息公开工作年度报告\n2023,温县人民政府2023年政府信息公开工作年度报告\n',
  log: '2024-01-20 10:00:00 INFO 打开 温县人民政府2024年政府信息公开工作年度报告.txt\n',
  'only the first and last headings':
    '一、总体情况\n正文\n五、存在的主要问题及改进情况\n正文\n六、其他需要报告的事项\n无\n',
  'one heading alone': '二、主动公开政府信息情况\n正文\n',
  'the same heading twice': '二、主动公开政府信息情况\n正文\n二、主动公开政府信息情况\n正文\n',
  'headings inside lines':
    '报告分为一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况。\n',
  English:
    'Annual report on government information disclosure 2024\n\n1. Overview\n2. Proactive disclosure\n',
  'summary of work': `温县2024年政府信息公开工作总结\n${skeleton}`,
};
