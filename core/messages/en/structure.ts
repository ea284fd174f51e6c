import type { StructureMessages } from '../catalogue/structure';
import { both, list } from './quotes';

export const structure: StructureMessages = {
  'unsupported-format': ({ year, firstYear }) =>
    `The uniform form is used from report year ${firstYear} on. A report for ${year} has none of its tables; structure, tables and totals are not checked.`,
  'missing-title': () =>
    'The report has no title. A title usually reads “<agency><year>年政府信息公开工作年度报告”.',
  'missing-section': ({ parts, isDraft, notice }) =>
    isDraft
      ? `Not written yet: ${list(parts)}.`
      : `Missing: ${list(parts)}. The uniform form (${notice}) has six parts in a fixed order.`,
  'missing-section-heading': ({ part }) => `The table is here, but the heading ${both(part)} is missing.`,
  'misordered-section': ({ part, numeral }) => `${both(part)} is part ${numeral}; it is out of order here.`,
  'duplicate-section': ({ part }) => `The part ${both(part)} appears twice.`,
  'heading-numeral': ({ part, found, expected }) =>
    `${both(part)} is numbered ${found}; it should be ${expected}.`,
  'heading-numeral-missing': ({ part, expected }) =>
    `The heading ${both(part)} has no numeral; it should be ${expected}.`,
  'empty-section': ({ part }) =>
    `${both(part)} has a heading but no content. Write it; if there really is nothing to report, say so.`,
  'missing-assessment': ({ missing }) =>
    `Nothing is said of ${list(missing)}. Reports of people’s governments also cover the results of assessment, public appraisal and accountability (Regulation, Article 50, paragraph 1 (4)).`,
  'missing-topic': ({ missing }) =>
    `The overview does not mention ${list(missing)}. It usually covers five subjects: proactive disclosure, disclosure on application, information management, platforms, supervision and safeguards.`,
  'outdated-format': ({ words, notice }) =>
    `“${words}” belongs to the trial form of 2019. Reports for 2021 and later follow ${notice}.`,
  'missing-fee-statement': ({ isEmpty }) =>
    `${isEmpty ? 'This part has no content. ' : ''}Nothing is said of information processing fees (信息处理费). The form asks for them in part six; if none were charged, say so.`,
  'misplaced-fee-statement': () =>
    'Information processing fees are mentioned in another part; the form asks for them in part six.',
};
