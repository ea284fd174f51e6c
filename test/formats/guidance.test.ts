import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { format2021 } from '../../core/formats/2021';
import type { Bilingual, Citation } from '../../core/formats/format';
import type { CategoryId, Guidance } from '../../core/formats/guidance/guidance';
import { guidance2019 } from '../../core/formats/guidance/form-2019';
import { guidance2021 } from '../../core/formats/guidance/form-2021';
import { headerWords } from '../../core/formats/guidance/header';
import { wholeReport } from '../../core/formats/guidance/report';
import { cases } from '../../core/formats/guidance/table-4';
import { findGist } from '../../core/model/citations';
import { formats } from '../../core/formats/index';
import { listCategories } from '../../core/index';
import { ideographRuns } from '../kit/ideographs';
import { readShared, root } from '../kit/shared';

const entries: readonly (readonly [string, Guidance])[] = [
  ...Object.entries(guidance2021),
  ...Object.entries(guidance2019).map(([id, one]) => [`2019 ${id}`, one] as const),
  ...Object.entries(headerWords),
  ['report', wholeReport] as const,
];

function* textsIn(value: unknown): Generator<Bilingual> {
  if (typeof value !== 'object' || value === null) return;
  if ('zh' in value && 'en' in value) yield value as Bilingual;
  else for (const child of Object.values(value)) yield* textsIn(child);
}
const texts = [...entries.flatMap(([, one]) => [...textsIn(one)]), ...textsIn(cases)];

/** Form ids that a text may point to. */
const known = new Set(
  formats.flatMap(({ id }) =>
    listCategories(id).map((topic) => {
      switch (topic.kind) {
        case 'row':
          return topic.row.row.id;
        case 'report':
          return 'report';
        case 'part':
          return topic.part.id;
        case 'group':
          return topic.group.id;
        case 'column':
          return `${topic.table.table.id}/${topic.column.id}`;
        default:
          return '';
      }
    }),
  ),
);

type Id = CategoryId<typeof format2021>;
// Compiled, never used: the build fails if a category may go without guidance.
export const refused = (all: Record<Id, Guidance<Id>>) => {
  const { 't3.r5.5': _, ...others } = all;
  // @ts-expect-error a row without guidance
  const lacking: Record<Id, Guidance<Id>> = others;
  const { use } = all.overview;
  // @ts-expect-error a neighbour that the form does not have
  const astray: Guidance<Id> = { use, confusedWith: [{ with: 't3.r9', tell: use }] };
  return [lacking, astray];
};

describe('guidance', () => {
  it('tells of every row when it is used, what it is taken for, and what goes wrong', () => {
    const rows = entries.filter(([id]) => /^(2019 )?t[234]\./.test(id) && !/t3\.(results|r[3-6])$/.test(id));
    assert.ok(rows.length >= 34 + 8);
    for (const [id, { use, confusedWith = [], mistakes = [] }] of rows) {
      assert.notEqual(use.zh, '', id);
      assert.ok(confusedWith.length > 0, `${id} has a neighbour`);
      assert.ok(mistakes.length > 0, `${id} has a common mistake`);
    }
  });

  it('points to categories and articles that exist', () => {
    for (const [id, { confusedWith = [], legal = [] }] of entries) {
      for (const { with: other } of confusedWith) {
        assert.ok(known.has(other), `${id} → ${other}`);
        assert.notEqual(other, id.replace('2019 ', ''));
      }
      for (const citation of legal as readonly Citation[]) assert.ok(findGist(citation) !== undefined, id);
    }
  });

  it('says everything in both languages, in sentences', () => {
    for (const { zh, en } of texts) {
      assert.match(zh, /\p{Script=Han}/u);
      assert.doesNotMatch(en, /\p{Script=Han}/u);
      assert.doesNotMatch(zh, /[,;:?!()"']/);
      assert.ok(zh.length <= 70, `“${zh}” is short`);
      assert.ok(en.length <= 200, `“${en}” is short`);
    }
  });

  it('explains in words of its own', function () {
    const statute = ideographRuns(readShared(this, 'law-2019.md'), 16);
    const copied = texts.flatMap(({ zh }) => [...ideographRuns(zh, 16)].filter((run) => statute.has(run)));
    assert.deepEqual(copied, []);
  });

  it('states nothing that was never confirmed', () => {
    for (const { zh } of texts) {
      // The time to pay, what the penalty row includes, who gives way to whom in court: no source says so.
      assert.doesNotMatch(zh, /20个工作日内缴|行政强制法|驳回诉讼请求|维持判决|国办发|统一填报/);
    }
  });
});

describe('docs/categories', () => {
  for (const name of ['docs/categories.md', 'docs/categories.en.md']) {
    it(`has an anchor for everything, once, and no link that leads nowhere: ${name}`, () => {
      const page = readFileSync(path.join(root, name), 'utf8');
      const anchors = [...page.matchAll(/<a id="([^"]+)"/g)].map(([, anchor]) => anchor);
      // What VS Code's preview needs to open the page there.
      page.split('\n').forEach((line, index) => {
        if (line.startsWith('<a '))
          assert.ok(line.endsWith(` class="code-line" data-line="${index}"></a>`), line);
      });
      assert.equal(new Set(anchors).size, anchors.length);
      for (const [id] of entries) {
        if (/^[a-z0-9]/.test(id)) {
          const anchor = id.replace('2019 ', '2019.').replace('/', '.');
          assert.ok(anchors.includes(anchor), anchor);
        }
      }
      for (const table of ['t2', 't3', 't4']) assert.ok(anchors.includes(table));
      const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
      assert.ok(links.length > 60);
      assert.deepEqual(
        links.filter((anchor) => !anchors.includes(anchor)),
        [],
      );
    });
  }
});
