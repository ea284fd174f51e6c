import { agencyMismatch } from './agency-mismatch';
import { balance } from './balance';
import { blankCell } from './blank-cell';
import { brokenRow } from './broken-row';
import { carryOver } from './carry-over';
import { caseTotal } from './case-total';
import { copiedFigures } from './copied-figures';
import { copiedProse } from './copied-prose';
import { duplicateReport } from './duplicate-report';
import { duplicateRow } from './duplicate-row';
import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { feeUnit } from './fee-unit';
import { garbledLine } from './garbled-line';
import { headingNumeral } from './heading-numeral';
import { implausibleFee } from './implausible-fee';
import { misorderedRow } from './misordered-row';
import { misorderedSection } from './misordered-section';
import { missingAssessment } from './missing-assessment';
import { missingFeeStatement } from './missing-fee-statement';
import { missingRow } from './missing-row';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { missingTitle } from './missing-title';
import { missingTopic } from './missing-topic';
import { misspeltLabel } from './misspelt-label';
import { outdatedFormat } from './outdated-format';
import { parentTotal } from './parent-total';
import { placeholder } from './placeholder';
import { proseDisagrees } from './prose-disagrees';
import { proseInconsistent } from './prose-inconsistent';
import { resultTotal } from './result-total';
import { rowTotal } from './row-total';
import { stockChange } from './stock-change';
import { unexpectedRegulation } from './unexpected-regulation';
import { unknownRow } from './unknown-row';
import { unreadableNumber } from './unreadable-number';
import { unreadableTable } from './unreadable-table';
import { unsupportedFormat } from './unsupported-format';
import { validStock } from './valid-stock';
import { wrongCellCount } from './wrong-cell-count';
import { yearMismatch } from './year-mismatch';

/** Every rule, in the order in which findings of one place are shown. */
export const rules = [
  unsupportedFormat,
  missingTitle,
  missingSection,
  misorderedSection,
  duplicateSection,
  headingNumeral,
  emptySection,
  missingAssessment,
  missingTopic,
  missingTable,
  unreadableTable,
  missingRow,
  duplicateRow,
  misorderedRow,
  unknownRow,
  outdatedFormat,
  misspeltLabel,
  garbledLine,
  brokenRow,
  blankCell,
  unreadableNumber,
  wrongCellCount,
  feeUnit,
  implausibleFee,
  rowTotal,
  resultTotal,
  balance,
  caseTotal,
  validStock,
  unexpectedRegulation,
  yearMismatch,
  agencyMismatch,
  placeholder,
  proseDisagrees,
  proseInconsistent,
  missingFeeStatement,
  carryOver,
  stockChange,
  copiedFigures,
  copiedProse,
  parentTotal,
  duplicateReport,
] as const;

export type RuleId = (typeof rules)[number]['id'];
