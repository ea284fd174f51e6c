import { listWords } from '../list-words';
import type { Lexicon } from './meaning';

/** What else reports count: numbers beside these words are not of the tables. */
export const otherThings = {
  'other-thing': listWords(`
    行政许可申请 许可申请 审批申请 项目申请 补贴申请 登记申请 业务申请 救助申请 仲裁申请 执行申请 信访
    来信来访 信件 留言 咨询 热线 工单 投诉 举报 诉求 求助 提案 建议 议案 意见 政协 人大 信箱 互动 新媒体
    培训 会议 新闻 稿件 文章 图解 视频 栏目 专栏 网民 动态 公告 通知公告 事项 目录 清单 信息条数 便民
    证照 证书 业务 登记 审批 备案件 不动产 办事指南 政策性文件 政策文件 公文 重大行政决策 决策 听证 仲裁
    刑事 民事 执法 检查 项目 补贴 救助 资金 公报 案卷 档案 问题 整改 错别字 错敏 线索 材料 补正 撤回申请
    撤销申请 重复申请 投诉举报 表彰 锦旗 双公示 信用 依据 标准 收费项目 告知书 答复书 文书 复核 申诉
    纠纷 赔偿 国家赔偿 责任追究 追责 问责 泄密 舆情 工作人员 宣传
  `),
} as const satisfies Lexicon;
