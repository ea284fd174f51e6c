import * as assert from 'node:assert/strict';
import { formats } from '../../core/formats';
import type { Citation } from '../../core/formats/format';
import type { Bilingual } from '../../core/formats/format';
import { type Article, articles, documentNumbers, laws } from '../../core/formats/legal';
import { findArticle, findGist, getLaw, nameCitation } from '../../core/model/citations';
import { ideographRuns } from '../kit/ideographs';
import { readShared } from '../kit/shared';

/** Every citation anywhere in a piece of the form. */
function* citationsIn(value: unknown): Generator<Citation> {
  if (typeof value !== 'object' || value === null) return;
  if ('article' in value) yield value as Citation;
  for (const child of Object.values(value)) yield* citationsIn(child);
}

function gistsOf(article: Article): Bilingual[] {
  const paragraphs = article.paragraphs ?? [];
  const items = [...(article.items ?? []), ...paragraphs.flatMap((paragraph) => paragraph.items ?? [])];
  return [article.gist, ...paragraphs.map(({ gist }) => gist), ...items.map(({ gist }) => gist)];
}

const texts: Bilingual[] = [
  ...articles.flatMap((article) => [article.title, ...gistsOf(article)]),
  ...Object.values(laws).map(({ title }) => title),
  ...documentNumbers.map(({ gist }) => gist),
];

describe('legal', () => {
  it('has the article, paragraph and item of every citation on the form', () => {
    const citations = [...citationsIn(formats)];
    assert.ok(citations.length > 40);
    const lost = citations.filter((citation) => findGist(citation) === undefined);
    assert.deepEqual(lost, []);
  });

  it('has every article that the shared extract quotes', function () {
    const quoted = [...readShared(this, 'law-2019.md').matchAll(/^第([一二三四五六七八九十]+)条/gmu)].map(
      ([name]) => name,
    );
    const known = new Set(articles.map(({ id }) => nameCitation({ article: id }, 'zh')));
    assert.deepEqual(
      quoted.filter((name) => !known.has(name)),
      [],
    );
  });

  it('lists each article once, in order', () => {
    const ids: readonly string[] = articles.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const numbers = ids.filter((id) => id.startsWith('regulation-')).map((id) => Number(id.split('-')[1]));
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
  });

  it('says everything in both languages', () => {
    for (const { zh, en } of texts) {
      assert.match(zh, /\p{Script=Han}/u);
      assert.match(en, /[A-Za-z]/);
      assert.doesNotMatch(en, /\p{Script=Han}/u);
    }
  });

  it('explains in words of its own', function () {
    const statute = ideographRuns(readShared(this, 'law-2019.md'), 16);
    const copied = texts.flatMap(({ zh }) => [...ideographRuns(zh, 16)].filter((run) => statute.has(run)));
    assert.deepEqual(copied, []);
  });

  it('names citations as reports do', () => {
    const names = (citation: Citation) => [nameCitation(citation, 'zh'), nameCitation(citation, 'en')];
    assert.deepEqual(names({ article: 'regulation-36', item: 3 }), [
      '第三十六条第（三）项',
      'Article 36 (3)',
    ]);
    assert.deepEqual(names({ article: 'regulation-16', paragraph: 1 }), [
      '第十六条第一款',
      'Article 16, paragraph 1',
    ]);
    assert.deepEqual(names({ article: 'regulation-50', paragraph: 1, item: 4 }), [
      '第五十条第一款第（四）项',
      'Article 50, paragraph 1 (4)',
    ]);
    assert.deepEqual(names({ article: 'regulation-2' }), ['第二条', 'Article 2']);
    assert.deepEqual(names({ article: 'legislation-93' }), [
      '《中华人民共和国立法法》第九十三条',
      'Legislation Law (2023), Article 93',
    ]);
  });

  it('finds nothing where the data have nothing', () => {
    assert.equal(findArticle('regulation-3'), undefined);
    assert.equal(findGist({ article: 'regulation-36', item: 8 }), undefined);
    assert.equal(findGist({ article: 'regulation-14', paragraph: 2 }), undefined);
    assert.equal(findGist({ article: 'regulation-16', paragraph: 1, item: 1 }), undefined);
  });

  it('links only to the official text that was verified', () => {
    assert.equal(new URL(getLaw('regulation-36').url ?? '').hostname, 'www.gov.cn');
    assert.equal(getLaw('legislation-91').url, undefined);
  });
});
