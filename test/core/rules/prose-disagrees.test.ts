import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isElsewhere, wordMessage } from '../../../core/index';
import { check, checkFix, see } from '../../kit/check';
import { balanceFigures, type Figures, writeReport } from '../../kit/generate-report';
import { writeProse } from '../../kit/prose';
import { dropFrom, editLine, replace } from '../../kit/report';

const received = '2024年，全县共收到政府信息公开申请#件。';
const say = (number: number | string): string => writeProse(received.replace('#', String(number)));
const list = (text: string): string[] => see(text).map(({ rule, words }) => `${rule} ${words}`);

/** The total of 新收 as it stands in the table. */
const setReceived = (text: string, figure: number): string =>
  editLine(text, '一、本年新收', (line) => line.replace(/\d+$/, String(figure)));

describe('prose-disagrees', () => {
  it('quotes both numbers and links the cell', () => {
    const text = say(96);
    const [finding] = check(text).filter(({ rule }) => rule === 'prose-disagrees');
    assert.equal(finding.severity, 'error');
    assert.equal(text.slice(finding.start, finding.end), '96件');
    const [cell] = finding.related;
    assert.ok(!isElsewhere(cell));
    assert.equal(text.slice(cell.start, cell.end), '87');
  });

  it('offers the figure of the table, to be confirmed', () => {
    checkFix(writeProse(received.replace('#件', '⟦96件⟧')), 'prose-disagrees', say(87), { isSafe: false });
    checkFix(writeProse(received.replace('#件', '⟦九十六件⟧')), 'prose-disagrees', say(87), {
      isSafe: false,
    });
  });

  it('is silent where the table is wrong and fits once it is mended', () => {
    assert.deepEqual(list(setReceived(say(87), 88)), ['row-total 88']);
  });

  it('is silent where the prose repeats the wrong figure of the table', () => {
    assert.deepEqual(list(setReceived(say(88), 88)), ['row-total 88']);
  });

  it('speaks besides where the prose is wrong, too', () => {
    assert.deepEqual(list(setReceived(say(99), 88)), ['prose-disagrees 99件', 'row-total 88']);
  });

  it('goes by what the relations say of a figure that is lost', () => {
    const text = editLine(say(99), '一、本年新收', (line) => line.replace(/\d+$/, ''));
    assert.ok(see(text).some(({ rule, words }) => rule === 'prose-disagrees' && words === '99件'));
    const [finding] = check(text).filter(({ rule }) => rule === 'prose-disagrees');
    assert.match(wordMessage(finding.message, 'zh-cn'), /为 87，/);
  });

  it('is silent where the figure is not known', () => {
    const text = dropFrom(say(99), '第二十条第（一）项', '五、存在的主要问题');
    assert.deepEqual(
      see(text).filter(({ rule }) => rule === 'prose-disagrees'),
      [],
    );
  });

  it('is a warning where the sentence may mean something else', () => {
    const [finding] = check(writeProse('2024年，全县政府信息公开申请96件。')).filter(
      ({ rule }) => rule === 'prose-disagrees',
    );
    assert.equal(finding.severity, 'warning');
  });

  it('is silent on valid reports, whatever their figures', () => {
    const count = fc.integer({ min: 0, max: 900 });
    const figures = fc
      .tuple(
        fc.array(count, { minLength: 126, maxLength: 126 }),
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.array(count, { minLength: 12, maxLength: 12 }),
      )
      .map((lists) => balanceFigures(...lists));
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: templates.length - 1 }), (one, index) => {
        const text = replace(
          writeReport(one),
          '2024年，我局认真做好',
          `${templates[index](tell(one))}\n\n2024年，我局认真做好`,
        );
        assert.deepEqual(
          see(text).filter(({ rule }) => rule.startsWith('prose-')),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** The figures that sentences speak of. */
function tell({ applications, cases, documents, decisions }: Figures): Readonly<Record<string, number>> {
  const [came, before] = applications;
  const done = applications[applications.length - 2];
  const left = applications[applications.length - 1];
  return {
    came: came[6],
    before: before[6],
    done: done[6],
    left: left[6],
    persons: came[0],
    reconsideration: cases[0][4],
    upheld: cases[0][0],
    corrected: cases[0][1],
    litigation: cases[1][4] + cases[2][4],
    issued: documents[1][0],
    repealed: documents[1][1],
    inForce: documents[1][2],
    licences: decisions[0],
    penalties: decisions[1],
  };
}

const templates: readonly ((figures: Readonly<Record<string, number>>) => string)[] = [
  ({ came, before, done, left }) =>
    `新收政府信息公开申请${came}件，上年结转${before}件，办结${done}件，结转下年度继续办理${left}件。`,
  ({ came, before, done, left }) =>
    `全年共受理政府信息公开申请 ${came + before} 件（含上年结转 ${before} 件），已办结 ${done} 件，另有 ${left} 件结转下年度继续办理。`,
  ({ came, persons }) =>
    `收到政府信息公开申请${came}件，其中自然人申请${persons}件，法人或其他组织申请${came - persons}件。`,
  ({ done, before, left }) =>
    `答复政府信息公开申请${done}件（含上年度结转申请${before}件，\n另有${left}件顺延到下年度答复）。`,
  ({ reconsideration, upheld, corrected, litigation }) =>
    `因政府信息公开引发行政复议${reconsideration}件，其中结果维持${upheld}件，结果纠正${corrected}件；行政诉讼${litigation}件。`,
  ({ issued, repealed, inForce }) =>
    `制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
  ({ licences, penalties }) => `办理行政许可${licences}件、行政处罚${penalties}件，相关结果已按规定公示。`,
];
