import { listWords } from './list-words';

/** Words by which a year in the prose is told to be the report's own, or not to be. */
export const yearWords = {
  /** What a sentence may speak of that names a whole year as the period of the figures. */
  period: ['统计数据', '数据统计', '所列数据', '数据期限', '时间范围', '报告期'],
  /** The period in as many words: one day of a year will do, or the year alone. */
  periodNames: [
    '统计期限',
    '统计时限',
    '统计时间',
    '统计周期',
    '统计区间',
    '统计期间',
    '统计年度',
    '统计范围',
    '报告期',
  ],
  /** What else may begin a sentence on the agency's own work. */
  subjects: [
    '各级各部门',
    '各部门',
    '各单位',
    '各乡镇',
    '政务新媒体',
    '本级',
    '我们',
    '全镇',
    '全乡',
    '全街道',
    '全局',
    '全委',
    '我厅',
    '全系统',
    '政府信息公开工作',
    '政务公开工作',
    '政府信息公开',
    '政务公开',
    '依申请公开',
  ],
  /** What a report says of its own year, right behind the year or its subject. */
  deeds: listWords(`
    共收 共受 共办 共主 共公 共发 共制 共通过 共新 共接 共答 共收取 共计 累计 主动公开 公开 收到 新收 受理 办理 办结 答复 接收
    制发 发布 未收 没有收 没有产生 未产生 没有发生 未发生 未发出 未接 无收取 未制发 收取信息 收取政府 认真 深入 高度重视 坚持 严格 积极
    全面 持续 扎实 紧紧围绕 紧扣 围绕 按照 根据 切实 大力 着力 不断 进一步 始终 聚焦 立足 以习近平 通过政府 通过县 通过市 通过区
    通过门户 通过网站 通过各 虽 虽然 贯彻 全力 牢牢 以党的 还存在 仍存在 存在 推进平稳 取得 有序
  `),
  /** 在县委、县政府的领导下: before the deed. */
  guidance: ['领导', '指导', '部署', '支持', '关心'],
  /** A sentence with one of these before the year speaks of another year on purpose. */
  comparisons: listWords('较 相比 比上 比去 同比 对比 上年 去年 往年 自从 以来 与 截至 截止 例如 其中 因'),
  /** What is still to come. */
  plans: listWords('将 拟 计划 下一步 力争 打算 今后 预计 下阶段 明年 来年 新的一年'),
  /** Behind 将 only a plan goes on so; elsewhere it may stand for 把. */
  planned: listWords(`
    继续 进一步 不断 建立 着力 从 重点 围绕 坚持 持续 加强 加大 深入 认真 努力 积极 以 按照 采取 推进 推动 完善 健全 紧紧 严格
    全面 切实 聚焦 针对 强化 大力
  `),
  /** 2022年政务公开考核: what goes by the year's name, not what was done in it. */
  namesOfThings: listWords(
    '考核 考评 评估 测评 测试 会议 培训 要点 清单 方案 计划 报告 年报 任务 指标 台账 目录 预算 决算 领导小组 规划',
  ),
  /** A title of the report in its own preface goes behind one of these. */
  publishing: listWords('公布 编制 发布 形成 撰写 现将 公开 起草 报告'),
} as const;
