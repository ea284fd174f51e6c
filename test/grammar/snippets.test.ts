import assert from 'node:assert/strict';
import { looksLikeReport } from '../../core/detect';
import { parseReport } from '../../core/index';
import { list, type Seen, see } from '../kit/check';
import { readShared } from '../kit/shared';
import { expandSnippet, readSnippets, type Snippet } from '../kit/snippets';

const snippets = readSnippets();
const names = Object.keys(snippets);
const get = (start: string): Snippet => snippets[names.find((name) => name.startsWith(start))!];
const report = get('年度报告');
const tables = ['表二', '表三', '表四'].map(get);
const given = { 1: '禾川县人民政府', 2: '2025' };
const lineEnds = { LF: '\n', CRLF: '\r\n' };

/** What a text that holds only a piece of a report cannot have. */
const ofTheRest = /missing-(title|section)$/;

/** All that is found, but for the prompts: of these a draft is told, and no more than told. */
const seeBesidesPrompts = (text: string): Seen[] =>
  see(text, 'all').filter(({ rule, severity }) => rule !== 'placeholder' || severity !== 'information');

function figuresOf(text: string): { readonly read: number; readonly other: number } {
  const { cells, values } = parseReport(text);
  return {
    read: cells.filter((cell) => cell !== undefined).length,
    other: values.filter((value) => value > 0).length,
  };
}

describe('snippets', () => {
  it('are the report, its parts and tables, the five sub-headings and the two statements on the fee', () => {
    assert.deepEqual(
      names.map((name) => name.split(' ')[0]),
      [
        '年度报告',
        ...['第一部分', '第二部分', '第三部分', '第四部分', '第五部分', '第六部分'],
        ...['表二', '表三', '表四'],
        ...['总体情况的五个小标题', '未收取信息处理费', '收取了信息处理费'],
      ],
    );
    assert.deepEqual(
      names.filter((name) => snippets[name].isFileTemplate),
      ['年度报告'],
    );
  });

  it('are each found by Chinese and by Latin letters, and no two by the same', () => {
    const all = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(all, [...new Set(all)]);
    for (const { prefix } of Object.values(snippets)) {
      assert.match(prefix[0], /^(\p{Script=Han}、)?\p{Script=Han}+(、\p{Script=Han}+)?$/u);
      for (const latin of prefix.slice(1)) assert.match(latin, /^[a-z]+\d?$/);
    }
  });

  it('say in both languages what they insert, and how they are found', () => {
    for (const { description, prefix } of Object.values(snippets)) {
      assert.match(description, /\p{Script=Han}.* · [A-Z][\w ,:-]+ \(.* · /u);
      assert.ok(description.endsWith(prefix.join(' ')));
    }
  });

  it('number their places in reading order', () => {
    for (const name of names) {
      const numbers = [...snippets[name].body.join('\n').matchAll(/\$\{?(\d+)/g)].map((match) => match[1]);
      assert.deepEqual(
        [...new Set(numbers)].map(Number),
        [...new Set(numbers)].map((_, at) => at + 1),
        name,
      );
    }
  });
});

describe('snippets of tables', () => {
  it('have one place a cell, and all cells are read', () => {
    const cells = tables.map((table) => expandSnippet(table));
    assert.deepEqual(
      cells.map(({ places }) => places.size),
      [10, 175, 15],
    );
    assert.deepEqual(
      cells.map(({ text }) => figuresOf(text)),
      [10, 175, 15].map((read) => ({ read, other: 0 })),
    );
  });

  it('have a place for every cell of its own', () => {
    for (const table of tables) {
      const { places } = expandSnippet(table);
      for (const place of places.keys()) {
        assert.equal(figuresOf(expandSnippet(table, { typed: { [place]: '7' } }).text).other, 1);
      }
    }
  });

  it('keep every line of a table equally wide', () => {
    const widths = tables.map(({ body }) => [...new Set(body.map((line) => line.split('\t').length))]);
    assert.deepEqual(widths, [[4], [10], [15]]);
  });

  it('are laid out as in a clean report', function () {
    const clean = readShared(this, 'cases/14-clean-pagebreak-in-table.txt');
    const withoutFigures = (line: string): string =>
      line.replace(/\t[\d.]+(?=\t|$)/g, '\t0').replace(/^\d+(?=\t)/, '0');
    const lines = new Set(clean.split('\n').map(withoutFigures));
    const filled = tables.flatMap((table) => expandSnippet(table).text.split('\n'));
    // The report lets trailing empty cells of table 二 go.
    const known = (line: string): boolean => lines.has(line) || lines.has(line.trimEnd());
    assert.deepEqual(
      filled.filter((line) => !known(line)),
      [],
    );
  });
});

for (const [lineEnd, end] of Object.entries(lineEnds)) {
  const expand = (snippet: Snippet, typed?: Readonly<Record<number, string>>): string =>
    expandSnippet(snippet, { typed }).text.replaceAll('\n', end);

  describe(`what a snippet inserts (${lineEnd})`, () => {
    it('is a report without findings, once agency and year are given', () => {
      const text = expand(report, given);
      assert.deepEqual(seeBesidesPrompts(text), []);
      const { agency, year, tables: read, parts } = parseReport(text);
      assert.deepEqual({ agency, year }, { agency: '禾川县人民政府', year: 2025 });
      assert.deepEqual(figuresOf(text), { read: 200, other: 0 });
      assert.ok(read.every(({ isReadable, isPlain }) => isReadable && isPlain));
      assert.deepEqual(
        parts.map(({ subheadings }) => subheadings.length),
        [5, 0, 0, 0, 0, 0],
      );
      assert.ok(looksLikeReport(text));
    });

    for (const name of names) {
      it(`has no finding of its own: ${name}`, () => {
        const found = list(seeBesidesPrompts(expand(snippets[name])));
        assert.deepEqual(
          found.filter((one) => !ofTheRest.test(one)),
          [],
        );
        assert.equal(found.length > 0, snippets[name] !== report);
      });
    }
  });
}

describe('the snippet of the report', () => {
  it('asks agency and year once and says them wherever they belong', () => {
    const { text } = expandSnippet(report, { typed: given });
    const agencies = text.split('\n').filter((line) => line.includes('禾川县人民政府'));
    assert.equal(agencies.length, 3);
    for (const line of agencies) assert.match(line, /2025年/);
    assert.equal(text.split('2025年').length - 1, 4);
  });

  it('is about the year before the present one', () => {
    for (const year of [2026, 2030, 2045]) {
      assert.equal(expandSnippet(report, { year }).places.get(2), String(year - 1));
    }
    // Nothing is known of later years; what stands there is at least a year.
    assert.equal(expandSnippet(report, { year: 2046 }).places.get(2), '2046');
  });

  it('has nothing to keep but headings, tables, preface and the statement on the fee', () => {
    const { places, text } = expandSnippet(report, { typed: given });
    const prompts = [...places.values()].filter((words) => /^〈[^〈〉]+〉$/.test(words));
    const kept = prompts.reduce((left, one) => left.replace(one, ''), text);
    const prose = kept.split('\n').filter((line) => line.endsWith('。'));
    assert.equal(prose.length, 2);
    assert.doesNotMatch(kept, /[〈〉]/);
    assert.match(prose[0], /^本报告由/);
    assert.match(prose[1], /未收取/);
  });

  it('takes the statement on the fee either way', () => {
    const { places } = expandSnippet(report);
    const fee = [...places].find(([, words]) => words.startsWith('未收取'))![0];
    const typed = { ...given, [fee]: '共收取政府信息公开信息处理费〈金额〉元' };
    const { text } = expandSnippet(report, { typed });
    assert.ok(text.includes('\n2025年度，禾川县人民政府共收取政府信息公开信息处理费〈金额〉元。\n'));
    assert.deepEqual(seeBesidesPrompts(text), []);
  });

  it('loses its preface without a trace in the findings', () => {
    assert.deepEqual(seeBesidesPrompts(expandSnippet(report, { typed: { ...given, 3: '' } }).text), []);
  });

  it('leaves room for what rules ask for: a report whose prompts are gone is asked for its prose', () => {
    const { places } = expandSnippet(report);
    const empty = Object.fromEntries(
      [...places].map(([at, words]) => [at, words.startsWith('〈') ? '' : words]),
    );
    const { text } = expandSnippet(report, { typed: { ...empty, ...given } });
    assert.deepEqual(
      seeBesidesPrompts(text).map(({ rule }) => rule),
      ['missing-assessment', 'empty-section'],
    );
  });
});
