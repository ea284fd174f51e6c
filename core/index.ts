export { type FormatId, formatIds, type Severity } from './formats/format';
export { formats } from './formats/index';
export type { Catalogue, FixTitle, Locale, Message } from './messages/catalogue';
export { severityNames } from './messages/severity-names';
export { chooseLocale, getLanguage } from './messages/choose-locale';
export { wordMessage } from './messages/word';
export { wordFixTitle } from './messages/word-fix-title';
export { listOutline, type OutlineItem, type OutlineKind } from './model/outline';
export type { Report } from './model/report';
export { copyString } from './text/copy-string';
export { lineAt, scanLines, type SourceLine } from './text/lines';
export { parseReport } from './parse-report';
export { assessTables, type TableAssessment } from './assess-tables';
export { checkReport } from './rules/check-report';
export { type CheckReportsOptions, checkReports, type PlacedReport } from './rules/check-reports';
export { type Finding, isElsewhere, type Related, type RelatedElsewhere } from './rules/finding';
export { placeTitle, type TitlePlace } from './rules/duplicate-report';
export { countBeforeDuplicate, findDuplicate } from './rules/late-duplicate';
export type { Fact, FactReading } from './model/fact';
export { type RuleId, rules } from './rules/registry';
export { type RuleSeverities, ruleSeverities, severityOrder } from './rules/severities';
export { applyEdits, applyFixes } from './fixes/apply';
export type { Edit, Fix } from './fixes/fix';
export { repairSafely } from './fixes/fix-all';
export { repairInSteps, type RepairStep } from './fixes/repair';
export { listRecalculations } from './fixes/recalculate';
export { standardizeHeading } from './fixes/standard-heading';
export { describeTopic } from './explain/describe';
export { explainAt } from './explain/explain-at';
export { explainByName, listCategories } from './explain/explain-by-name';
export { findTopicId, listExplained, type Suggestion, suggestNames } from './explain/suggest-names';
export type { Explanation, Topic } from './explain/explanation';
export type { ExplanationLine, LinkTo } from './explain/lines';
export { escapeMarkdown, toMarkdown, toPlainText } from './explain/render';
export { decodePath } from './workspace/name-file';
export {
  digestLater,
  digestReport,
  digestWhenAsked,
  identifyReport,
  type ReportDigest,
  type ReportIdentity,
  settleDigest,
} from './workspace/digest';
export type { DeclaredOrganization, Members } from './workspace/organizations';
export { createReportIndex, mostCompared, type ReportIndex, type Siblings } from './workspace/report-index';
export {
  baselineFileName,
  type FileSettings,
  noFileSettings,
  settingsFileName,
  severitiesFor,
} from './settings/settings';
export type { Organization } from './settings/organization';
export type { FileProblem } from './settings/file-problem';
export { wordSettingsMessage } from './messages/settings-words';
export { findNearestRule, readSettingsFile, type SettingsReading } from './settings/read-settings';
export { createMatcher, matchesPattern } from './settings/patterns';
export { findNearest, listFoldersAbove, relateTo } from './settings/nearest';
export { type FindingIdentity, identifyFinding } from './settings/finding-identity';
export {
  acceptFinding,
  type AcceptedFinding,
  type Baseline,
  emptyBaseline,
  leaveOutAccepted,
  listAcceptedOf,
  type Matching,
  matchAccepted,
  writeBaseline,
} from './settings/baseline';
export { type BaselineReading, readBaseline } from './settings/read-baseline';
export type { TableState, SummaryEntry } from './summary/entry';
export { takeEntry } from './summary/entry';
export {
  type Grouping,
  type ReportLine,
  summarize,
  type Summary,
  type SummaryGroup,
  type YearSummary,
} from './summary/summarize';
export type { GovernmentComparison } from './summary/governments';
export { figureOf, type Sums } from './summary/sums';
export { listMeasures, listShares, measure, measureShare, type Share } from './summary/measures';
export { createFindEarlier, type FindEarlier, type FormSums } from './summary/earlier';
export { carriedIn, carriedOut, type Measure } from './formats/measures';
export { getForm } from './choose-form';
export { nameCell, nameColumn, namePart, nameRow } from './model/names';
export { formatFigure } from './text/figures';
export type { Form, FormRow, FormTable, Slot } from './model/form';
