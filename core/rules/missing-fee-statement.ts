import { addFeeStatement } from '../fixes/fee-statement';
import { feeWords } from '../formats/fees';
import type { PartReading, Report } from '../model/report';
import { simplify } from '../text/characters';
import { compactText } from '../text/compact-text';
import { includesAny } from '../text/includes-any';
import { isBlank, lineAt } from '../text/lines';
import { findFirstFrom } from '../text/occurrences';
import { defineRule, type Problem } from './rule';

/** 第六部分 is where the form of 2021 asks for the fees charged (收取信息处理费情况在此处报告); that of 2019 does not. */
export const missingFeeStatement = defineRule({
  id: 'missing-fee-statement',
  title: { zh: '没有说明信息处理费', en: 'Information processing fees not mentioned' },
  severity: 'warning',
  category: 'prose',
  scope: 'report',
  check(report) {
    const problems: Problem[] = [];
    const { text, lines, parts, form, year, runningText } = report;
    if (year !== undefined && year < form.format.firstYear) return problems;
    const part = parts.find(({ part: { id } }) => id === form.format.feesIn);
    if (part === undefined) return problems;
    const { isTraditional: isWrittenSo, places } = runningText;
    const areCharges = places.charges.length > 0;
    if (areCharges && includesAny(text.slice(part.contentStart, part.contentEnd), plainCharging))
      return problems;
    const { words } = compactText(text, part.contentStart, part.contentEnd);
    const content = simplify(words, isWrittenSo);
    if (speaksOfCharges(content)) return problems;
    const isEmpty = content === '';
    const line = lines[lineAt(lines, part.contentStart)];
    const isAtHeading = isEmpty || isBlank(line);
    const start = isAtHeading ? part.heading.start : part.contentStart;
    const end = isAtHeading ? part.heading.end : Math.min(line.contentEnd, part.contentEnd);
    const elsewhere = areCharges ? joinCharging(report, part) : '';
    if (elsewhere !== '' && speaksOfFees(simplify(elsewhere, isWrittenSo))) {
      problems.push({
        start,
        end,
        severity: 'information',
        message: { key: 'misplaced-fee-statement', params: {} },
      });
    } else {
      const message = { key: 'missing-fee-statement', params: { isEmpty } } as const;
      problems.push({ start, end, message, fixes: () => addFeeStatement(report, part) });
    }
    return problems;
  },
});

/** The running text of the other parts in which something of charging stands. */
function joinCharging({ text, parts, runningText }: Report, except: PartReading): string {
  const { charges } = runningText.places;
  return parts
    .filter((one) => one.part.table === undefined && one !== except)
    .filter(({ contentStart, contentEnd }) => {
      const first = findFirstFrom(charges, contentStart);
      return first < charges.length && charges[first] < contentEnd;
    })
    .map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd))
    .join('\n');
}

/** Words of charging that no other charge is called by: where one stands nothing else needs to be known. */
const plainCharging = feeWords.charging.filter(
  (word) => !feeWords.otherCharges.some((charge) => charge.includes(word)),
);

/** Whether charging is spoken of, other charges of the agency aside. */
function speaksOfCharges(text: string): boolean {
  if (!includesAny(text, feeWords.charging)) return false;
  if (!includesAny(text, feeWords.otherCharges)) return true;
  const rest = feeWords.otherCharges.reduce((left, words) => left.replaceAll(words, ''), text);
  return includesAny(rest, feeWords.charging);
}

/** Whether the fees for disclosure are spoken of in some sentence. */
function speaksOfFees(text: string): boolean {
  if (includesAny(text, feeWords.anywhere)) return true;
  if (!includesAny(text, feeWords.charging)) return false;
  return text
    .split(/[。；\n]/)
    .some((sentence) => includesAny(sentence, feeWords.disclosure) && speaksOfCharges(sentence));
}
