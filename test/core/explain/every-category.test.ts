import assert from 'node:assert/strict';
import type { Citation, Format, FormatId } from '../../../core/formats/format';
import { formats } from '../../../core/formats/index';
import { nameCitation } from '../../../core/model/citations';
import {
  describeTopic,
  explainAt,
  explainByName,
  listCategories,
  type Locale,
  parseReport,
  toMarkdown,
  toPlainText,
  type Topic,
} from '../../../core/index';
import { cleanReport, trialReport } from '../../kit/report';

const reports: Readonly<Record<FormatId, string>> = { '2019': trialReport(), '2021': cleanReport };
const locales: readonly Locale[] = ['zh-cn', 'en'];
const practice = { 'zh-cn': '实务提示（非官方口径）', en: 'Practice (not official)' } as const;

const linesOf = (topic: Topic, locale: Locale): string[] =>
  toPlainText(describeTopic(topic, { locale, linkTo: (page, anchor) => `${page}#${anchor}` })).split('\n');

/** What every explanation of something on the form must be. */
function expectReadable(topic: Topic, locale: Locale): void {
  const lines = linesOf(topic, locale);
  const name = lines[0];
  assert.ok(lines.length >= 3 && lines.length <= 8, `${name}: ${lines.length} lines`);
  for (const line of lines) {
    assert.notEqual(line.trim(), '', name);
    assert.doesNotMatch(line, /undefined|NaN|\[object|\*\*|\\|^\s|\s$/, name);
  }
  assert.ok(
    lines.some((line) => line.startsWith(practice[locale])),
    `${name} tells practice from law`,
  );
  const length = lines.join('').replace(/https:\S+/g, '').length;
  assert.ok(length <= (locale === 'en' ? 1400 : 480), `${name} is read in ten seconds: ${length} characters`);
  // Markdown is closed: every mark that is not escaped comes twice.
  const markdown = toMarkdown(describeTopic(topic, { locale }));
  const marks = markdown.replace(/\\./g, '');
  assert.equal((marks.match(/\*\*/g) ?? []).length, 4, markdown);
  // A mark between punctuation and a letter would be shown as two stars.
  assert.doesNotMatch(marks, /\p{P}\*\*[\p{L}\p{N}]/u, markdown);
  if (locale === 'en') {
    // Chinese only as printed words in brackets behind the English.
    let rest = lines.join('\n').replace(/: “[^“”]*”/g, '');
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/[(（][^()（）]*[)）]/g, '');
    }
    assert.doesNotMatch(rest, /\p{Script=Han}|[。；：，]/u, name);
  } else {
    assert.doesNotMatch(lines.slice(0, -1).join(''), /[a-z]{3}/, name);
  }
}

function citationsOf(format: Format, id: string): readonly Citation[] | undefined {
  const rows = format.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return [...format.parts, ...rows].find((one) => one.id === id)?.legal;
}

const idOf = (topic: Topic): string =>
  topic.kind === 'row' ? topic.row.row.id : topic.kind === 'part' ? topic.part.id : '';

for (const format of formats as readonly Format[]) {
  describe(`explanations of the ${format.id} form`, () => {
    const topics = listCategories(format.id);
    const report = parseReport(reports[format.id]);

    it('are of everything on it', () => {
      const count = (kind: Topic['kind']): number => topics.filter((topic) => topic.kind === kind).length;
      assert.equal(report.format, format.id);
      assert.deepEqual(
        [count('part'), count('row'), count('group'), count('column')],
        format.id === '2021' ? [6, 6 + 25 + 3, 5, 5 + 7 + 5] : [6, 8 + 23 + 3, 4, 8 + 7 + 5],
      );
    });

    for (const locale of locales) {
      it(`are readable in ${locale}`, () => {
        for (const topic of topics) expectReadable(topic, locale);
      });

      it(`are readable of every figure in ${locale}`, () => {
        let seen = 0;
        for (const cell of report.cells) {
          const explanation = explainAt(report, cell!.start);
          assert.equal(explanation?.topic.kind, 'cell');
          assert.equal(
            report.text.slice(explanation?.start, explanation?.end),
            report.text.slice(cell!.start, cell!.end),
          );
          expectReadable(explanation!.topic, locale);
          seen++;
        }
        assert.equal(seen, format.id === '2021' ? 200 : 22 + 161 + 15);
      });
    }

    it('name the article that the form declares, or say that there is none', () => {
      for (const topic of topics) {
        const citations = citationsOf(format, idOf(topic));
        const words = linesOf(topic, 'zh-cn').join('\n');
        if (topic.kind !== 'row' && topic.kind !== 'part') continue;
        for (const citation of citations ?? [])
          assert.ok(
            words.includes(nameCitation(citation, 'zh')),
            `${words} names ${nameCitation(citation, 'zh')}`,
          );
        const isSilent = citations === undefined && idOf(topic) !== 't3.r6';
        assert.equal(words.includes('条例没有直接对应的条文'), isSilent, words);
      }
    });

    it('are found by id and by name without a report', () => {
      for (const topic of topics) {
        const id = idOf(topic);
        if (id !== '') assert.deepEqual(explainByName(id, format.id).map(idOf), [id]);
      }
    });

    it('tell every figure of the report under its own row and column', () => {
      report.cells.forEach((cell, slot) => {
        const topic = explainAt(report, cell!.end)?.topic;
        assert.ok(topic?.kind === 'cell' && topic.slot.index === slot, String(slot));
        for (const { outcome } of topic.relations) assert.equal(outcome, 'holds');
      });
    });
  });
}

describe('what has no article', () => {
  it('is said of the row for confirming or reissuing what was obtained', () => {
    const [topic] = explainByName('t3.r5.5');
    assert.match(
      linesOf(topic, 'zh-cn')[1],
      /^条例没有直接对应的条文，由格式（国办公开办函〔2021〕30号）规定。$/,
    );
    assert.match(linesOf(topic, 'en')[1], /^No article of the Regulation/);
  });
});

describe('explainByName', () => {
  it('knows rules, labels, pieces of labels and English', () => {
    assert.deepEqual(
      explainByName('row-total').map(({ kind }) => kind),
      ['rule'],
    );
    assert.deepEqual(explainByName('重复申请').map(idOf), ['t3.r5.2']);
    assert.deepEqual(explainByName('过程性').map(idOf), ['t3.r3.6']);
    assert.deepEqual(explainByName('总体情况').map(idOf), ['overview']);
    assert.ok(explainByName('政府集中采购').length > 0, 'of the trial form');
    assert.ok(explainByName('State secret').length > 0);
    assert.equal(explainByName('总计').length, 3);
    for (const name of ['', '　', '天气', '。']) assert.deepEqual(explainByName(name), []);
  });

  it('has words for all that it finds', () => {
    for (const name of ['row-total', 'missing-row', '总计', 't3/natural-person'])
      for (const topic of explainByName(name)) assert.ok(linesOf(topic, 'zh-cn').length >= 2);
  });
});
