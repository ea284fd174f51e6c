import { addFeeStatement } from '../fixes/fee-statement';
import { feeWords } from '../formats/fees';
import { simplify } from '../text/characters';
import { compactText } from '../text/compact-text';
import { includesAny } from '../text/includes-any';
import { isBlank, lineAt } from '../text/lines';
import { findFirstFrom } from '../text/occurrences';
import { defineRule } from './rule';

/** 第六部分 is where the form of 2021 asks for the fees charged (收取信息处理费情况在此处报告); that of 2019 does not. */
export const missingFeeStatement = defineRule({
  id: 'missing-fee-statement',
  title: { zh: '没有说明信息处理费', en: 'Information processing fees not mentioned' },
  severity: 'warning',
  category: 'prose',
  scope: 'report',
  *check(report) {
    const { text, lines, parts, form, year, runningText } = report;
    if (year !== undefined && year < form.format.firstYear) return;
    const part = parts.find(({ part: { id } }) => id === form.format.feesIn);
    if (part === undefined) return;
    if (includesAny(text.slice(part.contentStart, part.contentEnd), plainCharging)) return;
    const { isTraditional: isWrittenSo, places } = runningText;
    const { words } = compactText(text, part.contentStart, part.contentEnd);
    const content = simplify(words, isWrittenSo);
    if (speaksOfCharges(content)) return;
    const isEmpty = content === '';
    const line = lines[lineAt(lines, part.contentStart)];
    const range =
      isEmpty || isBlank(line)
        ? { start: part.heading.start, end: part.heading.end }
        : { start: part.contentStart, end: Math.min(line.contentEnd, part.contentEnd) };
    const prose = parts.filter((one) => one.part.table === undefined && one !== part);
    const elsewhere = prose
      .filter(({ contentStart, contentEnd }) => {
        const first = findFirstFrom(places.charges, contentStart);
        return first < places.charges.length && places.charges[first] < contentEnd;
      })
      .map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd))
      .join('\n');
    if (elsewhere !== '' && speaksOfFees(simplify(elsewhere, isWrittenSo))) {
      yield { ...range, severity: 'information', message: { key: 'misplaced-fee-statement', params: {} } };
    } else {
      const message = { key: 'missing-fee-statement', params: { isEmpty } } as const;
      yield { ...range, message, fixes: () => addFeeStatement(report, part) };
    }
  },
});

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
