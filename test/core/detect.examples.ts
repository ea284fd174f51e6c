import { balanceNote } from '../../core/formats/2021/table-3';

const title = '温县人民政府2024年政府信息公开工作年度报告';

const links = ['财政局', '水利局', '教育局', '民政局']
  .map((name) => `<li><a href="/${name}.html">温县${name}2024年政府信息公开工作年度报告</a></li>`)
  .join('\n');

/** A page of a county's site, navigation above. */
function page(...body: string[]): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>温县人民政府</title><script>var a = 1 < 2;</script></head><body>
<div class="nav"><a href="/">首页</a><a href="/zn">政府信息公开指南</a><a href="/nb">政府信息公开年报</a></div>
${body.join('\n')}
<div class="foot">主办：温县人民政府办公室</div></body></html>`;
}

const tableHead = `（${balanceNote}）\t\t\t申请人情况\n`;
const rowOfFigures = '本年新收政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1\n';

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
  'traditional characters': '松嶺縣人民政府2023年政府信息公開工作年度報告\n\n一、總體情況\n正文\n',
  'traditional headings without a title': '一、總體情況\n正文\n二、主動公開政府信息情況\n表\n',
  'source of a page': page(
    '<h1 style="text-align:center">温县人民政府<br>2024年政府信息公开工作年度报告</h1>',
    '<p><strong>一、总体情况</strong></p><p>正文</p>',
  ),
  'page with a long head': page(
    `<style>${'.a { color: red }\n'.repeat(1000)}</style><h1>${title}</h1><p>正文</p>`,
  ),
  'page in Word’s markup, spans around every few letters':
    '<p class=MsoNormal align=center><b><span style="font-size:22.0pt;font-family:方正小标宋简体;mso-ascii-font-family:Times;color:black;letter-spacing:.5pt;mso-font-kerning:0pt">温县人民政府</span><span lang=EN-US>2024</span>年政府信息公开<span>工作年度报告<o:p></o:p></span></b></p>\n<p>正文</p>',
  'page of numeric references': `<p>${[...title].map((one) => `&#${one.codePointAt(0)};`).join('')}</p><p>正文</p>`,
  'page with links beside the report': page(
    `<ul>${links}</ul>`,
    `<p>${title}</p><p>一、总体情况</p><p>正文</p><p>二、主动公开政府信息情况</p><table><tr><td>规章</td><td>0</td></tr></table>`,
  ),
  'non-breaking spaces by name': `温县人民政府&nbsp;2024&nbsp;年政府信息公开工作年度报告\n\n一、总体情况\n正文\n`,
  'body that speaks of letters’ templates':
    '一、总体情况\n完善答复文书模板。\n二、主动公开政府信息情况\n表\n',
  'table of applications alone': `${tableHead}${rowOfFigures.repeat(8)}`,
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
  'form under the word template': `请按以下模板撰写：\n${skeleton}`,
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
  'page of a list': page(`<ul>${links}</ul>`, '<p>共10页</p>'),
  'page of a list without links': page(
    ...['财政局', '水利局', '教育局'].map((name) => `<p>温县${name}2024年政府信息公开工作年度报告</p>`),
  ),
  'page of a notice, reports beside it': page(
    `<ul><li><a href="/1.html">${title}</a></li></ul>`,
    '<h1>关于做好2024年政府信息公开工作年度报告编制发布工作的通知</h1>',
    '<p>各乡镇人民政府：</p><p>请于1月31日前公布年报。</p><p>一、总体情况</p><p>字数不限。</p>',
  ),
  'page of any notice, one report beside it': page(
    `<ul><li><a href="/1.html">${title}</a></li></ul>`,
    '<h1>关于停水的公告</h1><p>因管道检修，城区停水。</p>',
  ),
  'page of a statute': page(
    '<h1>中华人民共和国政府信息公开条例</h1>',
    '<p>第五十条　政府信息公开工作年度报告应当包括下列内容：</p><p>（一）行政机关主动公开政府信息的情况；</p>',
  ),
  'page of a guide': page(
    '<h1>温县人民政府政府信息公开指南</h1>',
    '<p>一、主动公开</p><p>公开范围见目录。</p><p>二、依申请公开</p><p>申请人可以填写申请表。</p>',
  ),
  'page of news': page(
    '<h1>温县公布2024年政府信息公开工作年度报告</h1><p>1月20日，温县人民政府公布了年度报告，全年主动公开信息1200条。</p>',
  ),
  'page of a work plan': page(
    '<h1>温县2025年政务公开工作计划</h1><p>一、总体情况</p><p>正文</p><p>二、主动公开情况</p><p>正文</p>',
  ),
  'page that waits for its text': '<div id="app"></div><script src="/main.js"></script>',
  'notice in traditional characters':
    '關於做好2024年政府信息公開工作年度報告編制發布工作的通知\n\n一、總體情況\n正文\n二、主動公開政府信息情況\n表\n',
  'Taiwanese news': '台北市政府資訊公開作業說明\n\n開放資料平臺今日上線。\n',
  'yearbook of statistics': `中国统计年鉴2024\n\n一、综合\n${'人口\t1\t2\t3\t4\t5\t6\n'.repeat(20)}`,
  'applications of many agencies': `温县2024年政府信息公开申请情况汇总表\n单位\t新收\t结转\n${'财政局\t1\t2\t3\t4\t5\n'.repeat(20)}`,
  'figures of many agencies without a title': `单位\t政府信息公开申请\t办结\n${'财政局\t1\t2\t3\t4\t5\n'.repeat(20)}`,
  'blank table of applications': `${tableHead}${'本年新收政府信息公开申请数量\t\t\t\n'.repeat(8)}`,
  'how to fill in the table': `表三填报说明\n${tableHead}${rowOfFigures.repeat(8)}`,
  'table of applications, taught': `${tableHead}${rowOfFigures.repeat(8)}填写时请核对各列。\n`,
};
