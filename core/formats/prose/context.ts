import { listWords } from '../list-words';
import type { Lexicon } from './meaning';

/** Words that say whose numbers are given, of when, and by which way they came. */
export const contextWords = {
  whole: listWords(`
    全省 全市 全县 全区 全州 全旗 全盟 全镇 全乡 我省 我市 我县 我区 我州 我旗 我盟 各级行政机关
    各级政府机关 各级各部门 全市上下 各级机关 各级政府及部门 各级政府及其部门 各地各部门 各级各有关部门
  `),
  own: ['全局', '全委', '全厅', '全系统', '全街道', '全单位'],
  part: listWords(`
    本级 市本级 县本级 区本级 省本级 州本级 旗本级 镇本级 市级 县级 区级 省级 乡级 镇级 市直 县直 区直
    省直 局机关 委机关 厅机关 直属 下属 所属 下级 垂管 派出 街道 乡镇 乡（镇） 各镇 各乡 村 社区 科室
    各县 各区 县区 区县 县（市、区） 部门 各单位 市政府 县政府 区政府 省政府 州政府 旗政府 办公室 办公厅
    政府办 以市政府名义 以县政府名义
  `),
  among: ['其中'],
  /** By which way, in which manner: numbers of some of the applications. */
  channel: listWords(`
    省政府网站 省政府门户网站 省政府官网 省政府网 市政府网站 市政府门户网站 市政府官网 市政府网
    县政府网站 县政府门户网站 县政府官网 县政府网 区政府网站 区政府门户网站 区政府官网 区政府网
    州政府网站 州政府门户网站 州政府官网 州政府网 旗政府网站 旗政府门户网站 旗政府官网 旗政府网
    镇政府网站 镇政府门户网站 镇政府官网 镇政府网 乡政府网站 乡政府门户网站 乡政府官网 乡政府网 涉及
    关于 有关 主要 集中 平均 每月 每 期限内 法定期限内 法定时限内 规定时间内 按期 按时 如期 限时 延期
    延长 提前 逾期 超期 当场 当日 重点 联合 牵头 名义 网络 网上 网站 在线 线上 线下 互联网 信函 邮寄
    邮件 电子邮件 邮箱 来信 书面 纸质 当面 现场 窗口 传真 电话 平台 系统 渠道 微信 公众号 小程序 EMS
    快递 来访
  `),
  elsewhere: listWords(`
    作为复议机关 作为行政复议机关 作为共同被告 复议机关身份 指导 督促 协助 配合 转办 转送 移交 移送
  `),
  'this-year': ['今年', '本年', '本年度', '全年', '年内', '一年来', '全年度'],
  'last-year': listWords(`
    去年 上年 上年度 上一年 上一年度 前年 往年 历年 同期 上年同期 去年同期 此前 以前年度
  `),
  span: listWords(`
    截至 截止 截止到 累计 以来 五年来 近年来 近三年 近五年 三年来 至今 目前 上半年 下半年 一季度 二季度
    三季度 四季度 季度 前三季度 期间 十四五 十三五 年均 月均 计划 拟 预计 将 力争 超出
  `),
  comparison: listWords(`
    较 相比 比 同比 环比 增长 增加 减少 下降 上升 增幅 降幅 增多 翻 多了 少了 持平 百分点
  `),
  fresh: ['新发生', '新增加'],
  /** Several numbers for several words: which is whose is not worked out. */
  respectively: ['分别', '分别为', '分别是', '依次为', '各', '各为', '各有'],
} as const satisfies Lexicon;
