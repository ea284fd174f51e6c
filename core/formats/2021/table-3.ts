import type { Citation, Table } from '../format';

const refusalProcedure: Citation = { article: 'regulation-36', item: 3 };

/** Stands at the head of this table and of no other. */
export const balanceNote = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';

/** 收到和处理政府信息公开申请情况: 25 rows of seven applicant columns. */
export const table3 = {
  id: 't3',
  label: { zh: '收到和处理政府信息公开申请情况表', en: 'Table of applications' },
  headerWords: [
    {
      zh: balanceNote,
      en: 'In each column, item 1 plus item 2 equals item 3 plus item 4',
    },
    { zh: '申请人情况', en: 'Applicants' },
    {
      zh: '法人或其他组织',
      en: 'Legal persons or other organizations',
      aliases: ['法人或者其他组织', '法人和其他组织', '法人及其他组织', '法人或其它组织'],
    },
  ],
  blocks: [
    {
      id: 't3.applications',
      columns: [
        { id: 'natural-person', label: { zh: '自然人', en: 'Natural persons' }, decimals: 0 },
        { id: 'business', label: { zh: '商业企业', en: 'Businesses' }, decimals: 0 },
        { id: 'research', label: { zh: '科研机构', en: 'Research institutions' }, decimals: 0 },
        {
          id: 'public-welfare',
          label: { zh: '社会公益组织', en: 'Public-welfare organizations' },
          decimals: 0,
        },
        { id: 'legal-service', label: { zh: '法律服务机构', en: 'Legal-service institutions' }, decimals: 0 },
        { id: 'other', label: { zh: '其他', en: 'Others', aliases: ['其它'] }, decimals: 0 },
        { id: 'total', label: { zh: '总计', en: 'Total', aliases: ['合计'] }, decimals: 0 },
      ],
      groups: [
        { id: 't3.results', numeral: '三、', label: { zh: '本年度办理结果', en: 'Results of the year' } },
        { id: 't3.r3', numeral: '（三）', label: { zh: '不予公开', en: 'Refused' }, parent: 't3.results' },
        {
          id: 't3.r4',
          numeral: '（四）',
          label: { zh: '无法提供', en: 'Unable to provide' },
          parent: 't3.results',
        },
        {
          id: 't3.r5',
          numeral: '（五）',
          label: { zh: '不予处理', en: 'Not handled' },
          parent: 't3.results',
        },
        {
          id: 't3.r6',
          numeral: '（六）',
          label: { zh: '其他处理', en: 'Otherwise handled', aliases: ['其它处理'] },
          parent: 't3.results',
        },
      ],
      rows: [
        {
          id: 't3.new',
          numeral: '一、',
          label: {
            zh: '本年新收政府信息公开申请数量',
            en: 'Applications received this year',
            aliases: [
              '本年新收',
              '本年新收政府信息公开申请',
              '本年新收申请数量',
              '本年新收政府信息公开申请数',
            ],
          },
          legal: [{ article: 'regulation-31' }],
        },
        {
          id: 't3.carried-in',
          numeral: '二、',
          label: {
            zh: '上年结转政府信息公开申请数量',
            en: 'Applications carried over from last year',
            aliases: [
              '上年结转',
              '上年结转政府信息公开申请',
              '上年结转申请数量',
              '上年结转政府信息公开申请数',
            ],
          },
          legal: [{ article: 'regulation-33' }],
        },
        {
          id: 't3.r1',
          numeral: '（一）',
          group: 't3.results',
          label: { zh: '予以公开', en: 'Disclosed' },
          legal: [
            { article: 'regulation-36', item: 1 },
            { article: 'regulation-36', item: 2 },
          ],
        },
        {
          id: 't3.r2',
          numeral: '（二）',
          group: 't3.results',
          label: {
            zh: '部分公开（区分处理的，只计这一情形，不计其他情形）',
            en: 'Disclosed in part (where parts are separated, count here only)',
            aliases: ['部分公开', '部分公开（区分处理的，只计这一情形，不计其它情形）'],
          },
          legal: [{ article: 'regulation-37' }],
        },
        {
          id: 't3.r3.1',
          numeral: '1.',
          group: 't3.r3',
          label: { zh: '属于国家秘密', en: 'State secret' },
          legal: [{ article: 'regulation-14' }, { article: 'regulation-17' }, refusalProcedure],
        },
        {
          id: 't3.r3.2',
          numeral: '2.',
          group: 't3.r3',
          label: {
            zh: '其他法律行政法规禁止公开',
            en: 'Forbidden by another law or administrative regulation',
            aliases: ['其它法律行政法规禁止公开', '其他法律法规禁止公开'],
          },
          legal: [{ article: 'regulation-14' }, refusalProcedure],
        },
        {
          id: 't3.r3.3',
          numeral: '3.',
          group: 't3.r3',
          label: {
            zh: '危及“三安全一稳定”',
            en: 'Endangers national, public or economic security or social stability',
          },
          legal: [{ article: 'regulation-14' }, refusalProcedure],
        },
        {
          id: 't3.r3.4',
          numeral: '4.',
          group: 't3.r3',
          label: { zh: '保护第三方合法权益', en: 'Protects lawful interests of third parties' },
          legal: [{ article: 'regulation-15' }, { article: 'regulation-32' }, refusalProcedure],
        },
        {
          id: 't3.r3.5',
          numeral: '5.',
          group: 't3.r3',
          label: { zh: '属于三类内部事务信息', en: 'Internal affairs (three kinds)' },
          legal: [{ article: 'regulation-16', paragraph: 1 }, refusalProcedure],
        },
        {
          id: 't3.r3.6',
          numeral: '6.',
          group: 't3.r3',
          label: { zh: '属于四类过程性信息', en: 'Information of process (four kinds)' },
          legal: [{ article: 'regulation-16', paragraph: 2 }, refusalProcedure],
        },
        {
          id: 't3.r3.7',
          numeral: '7.',
          group: 't3.r3',
          label: { zh: '属于行政执法案卷', en: 'Enforcement case files', aliases: ['属于行政执法案卷信息'] },
          legal: [{ article: 'regulation-16', paragraph: 2 }, refusalProcedure],
        },
        {
          id: 't3.r3.8',
          numeral: '8.',
          group: 't3.r3',
          label: { zh: '属于行政查询事项', en: 'Matters with a query procedure of their own' },
          legal: [{ article: 'regulation-36', item: 7 }],
        },
        {
          id: 't3.r4.1',
          numeral: '1.',
          group: 't3.r4',
          label: { zh: '本机关不掌握相关政府信息', en: 'Not held by this agency' },
          legal: [
            { article: 'regulation-36', item: 4 },
            { article: 'regulation-36', item: 5 },
            { article: 'regulation-10', paragraph: 1 },
          ],
        },
        {
          id: 't3.r4.2',
          numeral: '2.',
          group: 't3.r4',
          label: {
            zh: '没有现成信息需要另行制作',
            en: 'Would have to be produced',
            aliases: ['没有现成信息，需要另行制作'],
          },
          legal: [{ article: 'regulation-38' }],
        },
        {
          id: 't3.r4.3',
          numeral: '3.',
          group: 't3.r4',
          label: { zh: '补正后申请内容仍不明确', en: 'Still unclear after correction' },
          legal: [{ article: 'regulation-30' }],
        },
        {
          id: 't3.r5.1',
          numeral: '1.',
          group: 't3.r5',
          label: { zh: '信访举报投诉类申请', en: 'Petition, report or complaint' },
          legal: [{ article: 'regulation-39', paragraph: 1 }],
        },
        {
          id: 't3.r5.2',
          numeral: '2.',
          group: 't3.r5',
          label: { zh: '重复申请', en: 'Repeated application' },
          legal: [{ article: 'regulation-36', item: 6 }],
        },
        {
          id: 't3.r5.3',
          numeral: '3.',
          group: 't3.r5',
          label: { zh: '要求提供公开出版物', en: 'Asks for a publication' },
          legal: [{ article: 'regulation-39', paragraph: 2 }],
        },
        {
          id: 't3.r5.4',
          numeral: '4.',
          group: 't3.r5',
          label: { zh: '无正当理由大量反复申请', en: 'Many repeated applications without good reason' },
          legal: [{ article: 'regulation-35' }],
        },
        {
          id: 't3.r5.5',
          numeral: '5.',
          group: 't3.r5',
          label: {
            zh: '要求行政机关确认或重新出具已获取信息',
            en: 'Asks to confirm or reissue information already obtained',
          },
          // The Regulation has no article for this row; the form added it.
        },
        {
          id: 't3.r6.1',
          numeral: '1.',
          group: 't3.r6',
          label: {
            zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
            en: 'Not corrected in time without good reason, no longer handled',
          },
          legal: [{ article: 'regulation-30' }],
        },
        {
          id: 't3.r6.2',
          numeral: '2.',
          group: 't3.r6',
          label: {
            zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
            en: 'Fee not paid in time, no longer handled',
          },
          legal: [{ article: 'regulation-42', paragraph: 1 }],
        },
        {
          id: 't3.r6.3',
          numeral: '3.',
          group: 't3.r6',
          label: { zh: '其他', en: 'Other', aliases: ['其它'] },
        },
        {
          id: 't3.r7',
          numeral: '（七）',
          group: 't3.results',
          label: { zh: '总计', en: 'Total of results', aliases: ['合计'] },
        },
        {
          id: 't3.carried-out',
          numeral: '四、',
          label: {
            zh: '结转下年度继续办理',
            en: 'Carried over to next year',
            aliases: ['结转下年度', '结转下年度办理', '结转下年继续办理'],
          },
          legal: [{ article: 'regulation-33' }, { article: 'regulation-30' }, { article: 'regulation-32' }],
        },
      ],
    },
  ],
} as const satisfies Table;
