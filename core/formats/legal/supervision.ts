import type { Article } from './article';

/** Articles 46 to 54 of the Regulation, on supervision and the annual report, and who may make rules (Legislation Law). */
export const supervisionArticles = [
  {
    id: 'regulation-46',
    title: { zh: '考核、评议和责任追究', en: 'Assessment, public appraisal and accountability' },
    gist: {
      zh: '各级政府要有公开工作的考核、社会评议、责任追究三项制度，并定期考核评议。',
      en: 'Governments at every level keep systems of assessment, public appraisal and accountability for disclosure, and apply them regularly.',
    },
  },
  {
    id: 'regulation-47',
    title: { zh: '指导和监督', en: 'Guidance and supervision' },
    gist: {
      zh: '主管部门负责日常指导和监督检查；机关没有按要求做的，督促整改或者通报批评，需要追责的，向有权处理的机关提出建议。',
      en: 'The disclosure authority guides and inspects. An agency that falls short is urged to mend its ways or criticized in a circular; where someone must be held to account, the authority proposes measures to the competent body.',
    },
  },
  {
    id: 'regulation-49',
    title: { zh: '年度报告的期限', en: 'When the annual report is due' },
    gist: {
      zh: '县级以上政府的部门在1月31日前，县级以上地方政府在3月31日前公布上一年度的报告。',
      en: 'Last year’s report is published by 31 January (departments) or 31 March (local governments), at county level or above.',
    },
    paragraphs: [
      {
        number: 1,
        gist: {
          zh: '县级以上政府的部门，每年1月31日前把上一年度的报告交给本级政府信息公开主管部门，并向社会公布。',
          en: 'Departments at county level or above submit last year’s report to the disclosure authority of their level and publish it by 31 January.',
        },
      },
      {
        number: 2,
        gist: {
          zh: '县级以上地方政府上一年度的报告，由其政府信息公开主管部门在每年3月31日前公布。',
          en: 'For local governments at county level or above, their disclosure authority publishes last year’s report by 31 March.',
        },
      },
    ],
  },
  {
    id: 'regulation-50',
    title: { zh: '年度报告的内容', en: 'What the annual report contains' },
    gist: {
      zh: '年度报告要写主动公开、申请、复议和诉讼、问题和改进、其他五项；格式由全国主管部门公布。',
      en: 'The annual report covers proactive disclosure, applications, reconsideration and litigation, problems and improvements, and other matters; the national authority publishes its form.',
    },
    paragraphs: [
      {
        number: 1,
        gist: { zh: '年度报告要写五项内容。', en: 'The annual report contains five things.' },
        items: [
          { number: 1, gist: { zh: '主动公开了哪些信息。', en: 'What was disclosed proactively.' } },
          {
            number: 2,
            gist: {
              zh: '收到多少公开申请、怎样处理的。',
              en: 'The applications received and how they were handled.',
            },
          },
          {
            number: 3,
            gist: {
              zh: '因公开工作引起的行政复议和行政诉讼。',
              en: 'Administrative reconsideration and litigation over disclosure work.',
            },
          },
          {
            number: 4,
            gist: {
              zh: '主要问题和怎样改进；各级政府的报告还要写考核、社会评议、责任追究的结果。',
              en: 'The main problems and their improvement; reports of governments also give the results of assessment, public appraisal and accountability.',
            },
          },
          { number: 5, gist: { zh: '其他要报告的事项。', en: 'Other matters that have to be reported.' } },
        ],
      },
      {
        number: 2,
        gist: {
          zh: '统一格式由全国主管部门公布，并随需要更新。',
          en: 'The national authority publishes the uniform form and updates it as needed.',
        },
      },
    ],
  },
  {
    id: 'regulation-51',
    title: { zh: '投诉、复议和诉讼', en: 'Complaint, reconsideration and litigation' },
    gist: {
      zh: '认为公开工作侵犯自己合法权益的，可以申请复议或者起诉，也可以投诉、举报。',
      en: 'Those who hold that disclosure work infringed their lawful rights may apply for reconsideration, sue, or complain.',
    },
  },
  {
    id: 'regulation-54',
    title: { zh: '授权组织', en: 'Authorized organizations' },
    gist: {
      zh: '经法律、法规授权管理公共事务的组织，公开信息也按本条例办。',
      en: 'Organizations that laws or regulations authorize to manage public affairs follow the Regulation too.',
    },
  },
  {
    id: 'legislation-91',
    title: { zh: '部门规章', en: 'Rules of State Council departments' },
    gist: {
      zh: '国务院的部门等机构可以在本部门权限内制定规章（2023年修正后的条号）。',
      en: 'Departments of the State Council may make rules within their powers.',
    },
  },
  {
    id: 'legislation-93',
    title: { zh: '地方政府规章', en: 'Rules of local governments' },
    gist: {
      zh: '省、自治区、直辖市的政府和设区的市、自治州的政府可以制定规章（2023年修正后的条号）。',
      en: 'Governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures may make rules.',
    },
  },
] as const satisfies readonly Article[];
