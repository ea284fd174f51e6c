import assert from 'node:assert/strict';
import {
  checkReport,
  createReportIndex,
  digestReport,
  type Finding,
  lineAt,
  parseReport,
  rules,
} from '../../core/index';
import type { Report } from '../../core/model/report';
import { faults } from '../kit/generator/faults';
import { measureFault, type Outcome } from '../kit/generator/measure-faults';
import { measurePair } from '../kit/generator/measure-pairs';
import { createSample, isWorry, type Remark, type Sample } from '../kit/generator/measure-valid';
import { measureYears, type YearsOutcome } from '../kit/generator/measure-years';
import { yearsFaults } from '../kit/generator/years';

/** `npm run bench:faults` measures thousands; here as many as a few seconds allow. */
const count = 56;

const describeFinding = (report: Report, { start, rule, severity, fixes }: Finding): Remark => ({
  line: lineAt(report.lines, start) + 1,
  rule,
  severity,
  repairs: fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
});

function check(text: string): Remark[] {
  const report = parseReport(text);
  return checkReport(report).map((finding) => describeFinding(report, finding));
}

function checkYears(now: string, last: string): Remark[] {
  const index = createReportIndex();
  index.set(digestReport('file:///last.txt', parseReport(last)));
  const report = parseReport(now);
  const digest = digestReport('file:///now.txt', report);
  return checkReport(report, { siblings: index.siblingsOf(digest) }).map((one) =>
    describeFinding(report, one),
  );
}

const list = (remarks: readonly Remark[]): string[] =>
  remarks.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

const known = new Set<string>(rules.map(({ id }) => id));
const hasRule = ({ rules: ids }: { readonly rules: readonly string[] }): boolean =>
  ids.some((id) => known.has(id));

/** What is not always read without a worry yet: ways of writing, cases of all kinds, pages that end within a row. */
const unread = {
  manners: ['traditional', 'dash-zeros', 'slash-zeros'],
  words: /各类行政应诉案件|\f/,
};
const isRead = ({ manners, text }: Sample): boolean =>
  !manners.some((manner) => unread.manners.includes(manner)) && !unread.words.test(text);

/** Kinds of which more than one in fifty are missed, with the share that must be found all the same. */
const hard: Readonly<Record<string, number>> = {
  'label-typo': 0.9,
  placeholder: 0.75,
  'title-year': 0.75,
  'period-year': 0.85,
  'stray-year': 0.5,
  'other-agency': 0.05,
};

describe('generated reports', () => {
  const samples = Array.from({ length: count }, (_, index) => createSample(index + 1)).filter(isRead);

  it('are silent where they are valid', () => {
    for (const { text, layout, seed, manners } of samples) {
      const worries = check(text).filter(isWorry);
      assert.deepEqual(list(worries), [], `${layout.id} ${seed} ${manners}`);
    }
  });

  for (const fault of faults.filter(hasRule)) {
    it(`show ${fault.id}`, () => {
      const outcomes = samples
        .map((sample) => measureFault(check, sample, fault))
        .filter((one): one is Outcome => one !== undefined);
      const missed = outcomes.filter(({ isFound }) => !isFound);
      const least = hard[fault.id] ?? 0.98;
      const examples = missed
        .slice(0, 3)
        .map(({ layout, seed, remarks }) => `${layout} ${seed}: ${list(remarks)}`);
      assert.ok(
        missed.length <= outcomes.length * (1 - least),
        `${missed.length} of ${outcomes.length}\n${examples.join('\n')}`,
      );
    });
  }

  it('show two wrong cells of table 三, each with its figure, where the sums determine them', () => {
    const outcomes = samples.map((sample) => measurePair(check, sample));
    const determined = outcomes.filter(({ explanations }) => explanations === 1);
    assert.ok(determined.length > samples.length / 2);
    assert.ok(determined.filter(({ isNamed }) => isNamed).length >= determined.length * 0.95);
    assert.ok(outcomes.every(({ isSaid }) => isSaid));
  });

  for (const fault of yearsFaults.filter((one) => one.rules.length === 0 || hasRule(one))) {
    it(`of two years show ${fault.id}`, () => {
      const outcomes = Array.from({ length: 20 }, (_, seed) => measureYears(checkYears, fault, seed + 1))
        .filter((one): one is YearsOutcome => one !== undefined)
        .filter(({ texts }) => !texts.some((text) => unread.words.test(text)));
      const wrong = outcomes.filter(({ isFound, beyond }) => !isFound || beyond.length > 0);
      assert.ok(outcomes.length > 5);
      assert.ok(wrong.length <= 1, wrong.map(({ seed, remarks }) => `${seed}: ${list(remarks)}`).join('\n'));
    });
  }
});
