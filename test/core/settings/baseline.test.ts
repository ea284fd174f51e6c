import assert from 'node:assert/strict';
import {
  acceptFinding,
  type AcceptedFinding,
  checkReport,
  emptyBaseline,
  identifyFinding,
  leaveOutAccepted,
  listAcceptedOf,
  matchAccepted,
  parseReport,
  readBaseline,
  type Report,
  wordSettingsMessage,
  writeBaseline,
} from '../../../core/index';
import { readMarks } from '../../kit/check';
import { caseFigures, cleanReport, dropLines, editLine, replace, setFigure } from '../../kit/report';
import { readReports, samples } from '../../kit/shared';

const wrong = setFigure(cleanReport, '一、本年新收', '总计', '9');
const identify = (text: string) => {
  const report = parseReport(text);
  return checkReport(report).map((finding) => identifyFinding(report, finding));
};
const accept = (text: string, file = 'a.txt'): AcceptedFinding[] =>
  identify(text).map((identity) => ({ ...identity, file, reason: '已核实' }));
const keyOf = ({ rule, place, figures }: AcceptedFinding): string => JSON.stringify([rule, place, figures]);
/** What is left of the findings of a text, by rule. */
function left(text: string, accepted: readonly AcceptedFinding[]): string[] {
  const report: Report = parseReport(text);
  return leaveOutAccepted(report, checkReport(report), accepted).map(({ rule }) => rule);
}

describe('the identity of a finding', () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    rule: string,
    place: string,
    figures: readonly string[],
  ])[] = [
    ['a wrong total', wrong, 'row-total', 't3.new/total', ['4', '9']],
    [
      'a blank cell',
      setFigure(cleanReport, '一、本年新收', '自然人', ''),
      'blank-cell',
      't3.new/natural-person',
      ['3'],
    ],
    // Marked at the row behind it.
    [
      'a missing row',
      dropLines(cleanReport, '2.重复申请'),
      'missing-row',
      't3.r5.3',
      ['（五）不予处理 2.重复申请'],
    ],
    [
      'a missing heading',
      dropLines(cleanReport, '一、总体情况'),
      'missing-section',
      'proactive-disclosure',
      ['1', '总体情况'],
    ],
    [
      'a misspelt label',
      replace(cleanReport, '2.重复申请', '2.重腹申请'),
      'misspelt-label',
      't3.r5.2',
      ['重腹申请'],
    ],
    [
      'a wrong total of table four',
      replace(cleanReport, caseFigures, caseFigures.replace('2', '5')),
      'case-total',
      't4.reconsideration/total',
      ['2', '5'],
    ],
    [
      'an unreadable figure',
      setFigure(cleanReport, '一、本年新收', '总计', 'x4'),
      'unreadable-number',
      't3.new/total',
      ['4', 'x4'],
    ],
    [
      'a missing title',
      cleanReport.split('\n').slice(1).join('\n'),
      'missing-title',
      'overview',
      ['一、总体情况'],
    ],
  ];
  for (const [what, text, rule, place, figures] of cases) {
    it(`${what} is known by its place and figures`, () => {
      assert.deepEqual(
        identify(text).find((one) => one.rule === rule),
        { rule, place, figures },
      );
    });
  }

  it('has nothing to do with lines, line ends and the text around it', () => {
    for (const [, text] of cases.filter(([, , rule]) => rule !== 'missing-title')) {
      const before = identify(text);
      assert.deepEqual(identify(text.replaceAll('\n', '\r\n')), before);
      assert.deepEqual(identify(text.replace(/二、主动公开/, '又及：本年度另有说明。\n\n\n$&')), before);
    }
  });

  it('is the same whichever other rules are on', () => {
    const report = parseReport(wrong);
    const [all] = checkReport(report);
    const [some] = checkReport(report, { severities: { balance: 'off', 'row-total': 'hint' } });
    assert.equal(some.rule, 'row-total');
    assert.deepEqual(identifyFinding(report, some), identifyFinding(report, all));
  });

  it('is text that can be written down, for every finding of the samples', () => {
    for (const { text } of readReports(samples)) {
      const accepted = accept(text);
      assert.deepEqual(left(text, accepted), []);
      const { baseline, problems } = readBaseline(writeBaseline({ accepted }));
      assert.deepEqual(problems, []);
      assert.deepEqual(left(text, baseline.accepted), []);
    }
  });
});

describe('accepted findings', () => {
  it('are left out, also when the lines have moved', () => {
    assert.deepEqual(left(wrong, []), ['row-total']);
    assert.deepEqual(left(wrong, accept(wrong)), []);
    assert.deepEqual(left(`\n\n${wrong}`, accept(wrong)), []);
  });

  it('come back when a figure changes', () => {
    const accepted = accept(wrong);
    assert.deepEqual(left(setFigure(cleanReport, '一、本年新收', '总计', '8'), accepted), ['row-total']);
    const other = setFigure(cleanReport, '四、结转下年度', '总计', '9');
    assert.equal(left(other, accepted).length, 1);
  });

  it('leave the others', () => {
    const two = replace(wrong, caseFigures, caseFigures.replace('2', '5'));
    assert.deepEqual(left(two, accept(wrong)), ['case-total']);
  });

  it('are counted where several are the same', () => {
    const text = editLine(cleanReport, '2.重复申请', (line) => {
      const sum = '\t\t不予处理小计\t0\t0\t0\t0\t0\t0\t0';
      return [line, sum, sum, sum.replace('小计', '合计')];
    });
    const all = accept(text);
    const [first] = all.filter((one, index) =>
      all.some((other, at) => at !== index && keyOf(other) === keyOf(one)),
    );
    assert.ok(first !== undefined, 'two findings with one identity');
    const same = all.filter((one) => keyOf(one) === keyOf(first)).length;
    const report = parseReport(text);
    const once = matchAccepted(report, checkReport(report), [first]);
    assert.equal(once.accepted.length, 1);
    assert.equal(once.left.length, all.length - 1);
    const more = matchAccepted(
      report,
      checkReport(report),
      Array.from({ length: same + 2 }, () => first),
    );
    assert.equal(more.accepted.length, same);
    assert.deepEqual(more.unmatched, [first, first]);
  });

  it('can be listed when nothing matches them any more', () => {
    const report = parseReport(cleanReport);
    const accepted = accept(wrong);
    assert.deepEqual(matchAccepted(report, checkReport(report), accepted).unmatched, accepted);
  });

  it('belong to one file, however its name is composed', () => {
    const baseline = { accepted: [...accept(wrong, 'Cafe\u0301.txt'), ...accept(wrong, 'b.txt')] };
    assert.equal(listAcceptedOf(baseline, 'Caf\u00e9.txt').length, 1);
    assert.deepEqual(listAcceptedOf(baseline, 'c.txt'), []);
  });
});

describe('a baseline file', () => {
  const [entry] = accept(wrong, '县直/水利局.txt');

  it('is written with two spaces and one end of line at the end', () => {
    assert.equal(
      writeBaseline(acceptFinding(emptyBaseline, entry)),
      [
        '{',
        '  "accepted": [',
        '    {',
        '      "file": "县直/水利局.txt",',
        '      "rule": "row-total",',
        '      "place": "t3.new/total",',
        '      "figures": [',
        '        "4",',
        '        "9"',
        '      ],',
        '      "reason": "已核实"',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    assert.equal(writeBaseline(emptyBaseline), '{\n  "accepted": []\n}\n');
  });

  it('is sorted: a new entry is some new lines in their place', () => {
    const files = ['b.txt', 'a.txt', '县直/甲.txt', 'a/b.txt'];
    const accepted = files.flatMap((file) => [
      { ...entry, file },
      { ...entry, file, figures: ['4', '9', '9'] },
      { ...entry, file, figures: [] },
      { ...entry, file, place: '' },
    ]);
    const written = writeBaseline({ accepted });
    assert.equal(writeBaseline({ accepted: [...accepted].reverse() }), written);
    const more = writeBaseline(acceptFinding({ accepted }, { ...entry, file: 'aa.txt' }));
    const before = written.split('\n');
    const after = more.split('\n');
    const from = after.findIndex((line, at) => line !== before[at]);
    assert.deepEqual([...after.slice(0, from), ...after.slice(from + after.length - before.length)], before);
  });

  it('reads what was written, and keeps the schema it names', () => {
    const baseline = { schema: './x.json', accepted: [{ ...entry, rule: 'of-a-later-version' }, entry] };
    const read = readBaseline(`\uFEFF${writeBaseline(baseline)}`);
    assert.deepEqual(read, { baseline, problems: [] });
  });

  it('is in force apart from what is wrong in it', () => {
    const good = JSON.stringify(entry);
    const { text, marks } = readMarks(`{ "accepted": [
      ${good},
      ⟦1⟧,
      ⟦{ "file": "a.txt", "rule": "balance", "place": "", "figures": [] }⟧,
      { "file": "a.txt", "rule": "balance", "place": "", "figures": [], "reason": ⟦" "⟧ },
      { "file": "a.txt", "rule": "balance", "place": ⟦1⟧, "figures": [], "reason": "x" },
      { "file": "a.txt", "rule": "balance", "place": "", "figures": [⟦1⟧], "reason": "x" },
      { "file": "a.txt", "rule": "balance", "place": "", "figures": [], "reason": "x", ⟦"line"⟧: 3 }
    ], ⟦"rules"⟧: {} }`);
    const { baseline, problems } = readBaseline(text);
    assert.deepEqual(
      problems.map(({ start, end }) => ({ start, end })),
      marks,
    );
    assert.deepEqual(baseline.accepted, [entry]);
    const said = problems.map(({ message }) => wordSettingsMessage(message, 'zh-cn'));
    assert.equal(said[1], '“accepted[2]”缺少“reason”，这一项不起作用。');
    assert.equal(said[2], '“accepted[3].reason”是空的，这一项不起作用。');
  });

  it('without a list of the accepted is told so', () => {
    assert.equal(readBaseline('{}').problems.length, 1);
    assert.equal(readBaseline('').problems.length, 1);
  });
});
