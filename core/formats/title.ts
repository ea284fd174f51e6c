import { listWords } from './list-words';

/** Endings that other documents have, too; taken for a report's title only in what is known to be a report. */
export const looseTitleEndings = ['信息公开工作年度报告', '信息公开年度报告'] as const;

/** What every title speaks of. */
export const titleSubject = '政府信息公开';

/** How a report's title ends, after agency and year (第四十九条: 政府信息公开工作年度报告); longest first. */
export const titleEndings = [
  '政府信息公开工作年度报告',
  '政府信息公开年度工作报告',
  '政府信息公开年度报告',
  '政府信息公开工作的年度报告',
  '政府信息公开工作情况报告',
  '政府信息公开工作报告',
  '政府信息公开工作年报',
  '政府信息公开年报',
  '政务公开工作年度报告',
] as const;

/** How the names of documents end that speak about reports (notice, blank form, assessment); also on a title's second line. */
export const documentsAboutReports = listWords(`
  通知 通报 公告 函 批复 请示 办法 细则 方案 意见 指南 指引 手册 要点 格式 模板
  范本 样本 样表 空表 说明 须知 解读 问答 评估 评估报告 评估结果 考核 考核结果 指标
  指标体系 清单 台账 讲义 课件 培训 纪要 一览表 汇总表 统计表
`);

/** How the names of further documents end (a university's report, a law) that may print the same headings; a line of prose may end so, too. */
export const otherDocuments = listWords(`
  报告 年报 报表 公示 规定 规范 条例 制度 要求 提示 标准 目录 总结 计划 新闻 动态
`);

/** Words before the ending that show a line to speak about a report (notice, news, task) instead of naming one. */
export const titleRefusals = listWords(`
  关于 印发 转发 做好 编制 编写 撰写 起草 填报 报送 提交 上报 部署 开展 推进 发布
  公布 召开 学习 图解 读懂 解读 评估 考核 审核 修改 查看 下载 某某 ×× XX xx
  __
`);

/** How the name of an agency ends: what stands before the year in a title. */
export const agencyEndings =
  '府局委办厅院中心处道镇乡县市区省司站队所会行室部署校园场社团库馆州盟旗级关企业公司';

/** What stands on the blank form where the agency is to write. */
export const blankFormWords = listWords('文字描述');

/** Words of instructions how to write a report, and of news; no report without a title uses them. */
export const instructionWords = listWords('填报 填写 填表 样表 本报讯 本网讯');

/** What a text to be filled in is called above its first heading; a report speaks further down of templates for letters. */
export const templateWords = listWords('模板 样本 范本');
