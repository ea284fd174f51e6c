import type { Part, Topic } from '../format';

/** The six parts (第五十条; headings of the form annexed to 国办公开办函〔2021〕30号) and headings seen for them. */
export const parts = [
  {
    id: 'overview',
    label: {
      zh: '总体情况',
      en: 'Overview',
      aliases: ['总体概况', '概述', '基本情况', '总体情况概述', '政府信息公开工作总体情况', '工作总体情况'],
    },
    legal: [
      { article: 'regulation-50', paragraph: 1, item: 1 },
      { article: 'regulation-50', paragraph: 1, item: 4 },
      { article: 'regulation-46' },
    ],
  },
  {
    id: 'proactive-disclosure',
    label: {
      zh: '主动公开政府信息情况',
      en: 'Proactive disclosure of government information',
      aliases: [
        '主动公开政府信息的情况',
        '行政机关主动公开政府信息情况',
        '行政机关主动公开政府信息的情况',
        '政府信息主动公开情况',
        '主动公开情况',
      ],
    },
    table: 't2',
    legal: [{ article: 'regulation-50', paragraph: 1, item: 1 }, { article: 'regulation-20' }],
  },
  {
    id: 'applications',
    label: {
      zh: '收到和处理政府信息公开申请情况',
      en: 'Applications for government information received and handled',
      aliases: [
        '收到和处理政府信息公开申请的情况',
        '行政机关收到和处理政府信息公开申请情况',
        '行政机关收到和处理政府信息公开申请的情况',
        '收到和办理政府信息公开申请情况',
        '政府信息公开申请收到和处理情况',
        '依申请公开政府信息情况',
        '依申请公开情况',
      ],
    },
    table: 't3',
    legal: [{ article: 'regulation-50', paragraph: 1, item: 2 }],
  },
  {
    id: 'remedies',
    label: {
      zh: '政府信息公开行政复议、行政诉讼情况',
      en: 'Administrative reconsideration and litigation over disclosure',
      aliases: [
        '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
        '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
        '政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '政府信息公开行政复议和行政诉讼情况',
        '政府信息公开行政复议、诉讼情况',
        '行政复议、行政诉讼情况',
        '行政复议和行政诉讼情况',
      ],
    },
    table: 't4',
    legal: [{ article: 'regulation-50', paragraph: 1, item: 3 }, { article: 'regulation-51' }],
  },
  {
    id: 'problems',
    label: {
      zh: '存在的主要问题及改进情况',
      en: 'Main problems and improvements',
      aliases: [
        '政府信息公开工作存在的主要问题及改进情况',
        '政府信息公开工作存在的问题及改进情况',
        '存在主要问题及改进情况',
        '存在的问题及改进情况',
        '存在问题及改进情况',
        '存在的主要问题和改进情况',
        '存在问题和改进情况',
        '主要问题及改进情况',
        '存在的主要问题及改进措施',
        '存在的主要问题和改进措施',
        '存在的问题及改进措施',
        '存在问题及改进措施',
        '存在的不足及改进措施',
        '存在的不足和改进措施',
        '存在不足及改进措施',
        '工作存在的主要问题及改进情况',
      ],
    },
    legal: [{ article: 'regulation-50', paragraph: 1, item: 4 }],
  },
  {
    id: 'other-matters',
    label: {
      zh: '其他需要报告的事项',
      en: 'Other matters to report',
      aliases: [
        '其他需要报告事项',
        '需要报告的其他事项',
        '其它需要报告的事项',
        '其他需报告的事项',
        '其他报告事项',
        '其他事项',
        '其他需要说明的事项',
      ],
    },
    legal: [
      { article: 'regulation-50', paragraph: 1, item: 5 },
      { article: 'regulation-42', paragraph: 1 },
    ],
  },
] as const satisfies readonly Part[];

/** The five subjects of 总体情况 (国办公开办函〔2021〕30号, 报告内容（一）). */
export const topics = [
  { id: 'proactive', label: { zh: '主动公开', en: 'proactive disclosure' }, words: ['主动公开'] },
  {
    id: 'on-application',
    label: { zh: '依申请公开', en: 'disclosure on application' },
    words: ['依申请', '申请公开', '公开申请'],
  },
  {
    id: 'management',
    label: { zh: '政府信息管理', en: 'management of government information' },
    words: [
      '信息管理',
      '规范性文件管理',
      '信息资源',
      '信息的管理',
      '信息化管理',
      '发布审核',
      '发布审查',
      '保密审查',
    ],
  },
  {
    id: 'platform',
    label: { zh: '政府信息公开平台建设', en: 'disclosure platforms' },
    words: ['平台', '网站', '公众号', '新媒体', '载体', '专栏'],
  },
  { id: 'supervision', label: { zh: '监督保障', en: 'supervision and safeguards' }, words: ['监督', '保障'] },
] as const satisfies readonly Topic[];
