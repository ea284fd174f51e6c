import assert from 'node:assert/strict';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { LinkTo } from '../../../core/index';
import { analyze } from '../../../server/analysis';
import { getHover, type HoverRequest } from '../../../server/features/hover';
import { toOffset, toPosition } from '../../../server/positions';
import { cleanReport, replace } from '../../kit/report';

const { Markdown, PlainText } = MarkupKind;
const linkTo: LinkTo = (page, anchor) => `command:open?${encodeURIComponent(JSON.stringify([page, anchor]))}`;

/** The hover at the first character of `words`, and the text of its range. */
function hoverAt(
  text: string,
  words: string,
  options: Partial<HoverRequest> = {},
): { value: string; kind: string; range: string } {
  const analysis = analyze(text, '1');
  const at = text.indexOf(words);
  assert.ok(at >= 0);
  const hover = getHover(analysis, {
    position: toPosition(analysis.report, at),
    locale: 'zh-cn',
    contentFormat: [Markdown, PlainText],
    ...options,
  });
  const { value, kind } = contentsOf(hover);
  const { start, end } = hover!.range!;
  return { value, kind, range: text.slice(toOffset(analysis.report, start), toOffset(analysis.report, end)) };
}

function contentsOf(hover: Hover | undefined): { value: string; kind: string } {
  assert.ok(hover !== undefined && typeof hover.contents === 'object' && 'kind' in hover.contents);
  return hover.contents;
}

describe('hover', () => {
  it('shows the local deadline at the title, before those of the law, where one is set', () => {
    const linesOf = (options: Partial<HoverRequest>): string[] =>
      hoverAt(cleanReport, '松岭县水利局2024年', { contentFormat: [PlainText], ...options }).value.split(
        '\n',
      );
    const [name, ...law] = linesOf({});
    const local = linesOf({ deadline: '01-20' });
    assert.deepEqual(local.slice(0, 2), [name, '本地要求：1 月 20 日前公布（见设置文件）。']);
    assert.deepEqual(local.slice(2), law, 'nothing gives way for it');
    assert.equal(
      linesOf({ deadline: '12-05', locale: 'en' })[1],
      'Local deadline for publishing: December 5 (settings file).',
    );
  });

  it('is Markdown: the name strong and apart, practice marked as what it is, links at the end', () => {
    const { value, kind, range } = hoverAt(cleanReport, '2.重复申请', { linkTo });
    assert.equal(kind, Markdown);
    assert.equal(range, '2.重复申请');
    const [name, law, ...rest] = value.split('\n\n');
    assert.equal(name, '**（五）不予处理 2.重复申请**');
    assert.match(law, /^第三十六条第（六）项：/);
    const lines = rest.join('\n\n').split('  \n');
    assert.ok(lines[0].startsWith('**实务提示（非官方口径）**：'));
    assert.match(
      lines.at(-1)!,
      /^\[完整说明\]\(<command:open\?[^<>\s]+>\) · \[条例官方全文\]\(<https:\/\/www\.gov\.cn\/[^<>\s]+>\)$/,
    );
  });

  it('is plain text for clients that do not say that they take Markdown', () => {
    for (const contentFormat of [undefined, [], [PlainText]]) {
      const { value, kind } = hoverAt(cleanReport, '2.重复申请', { contentFormat });
      assert.equal(kind, PlainText);
      assert.doesNotMatch(value, /\*\*|\]\(|\\/);
      assert.equal(value.split('\n')[0], '（五）不予处理 2.重复申请');
    }
  });

  it('has no link to documentation that is nowhere', () => {
    assert.doesNotMatch(hoverAt(cleanReport, '2.重复申请').value, /完整说明/);
  });

  it('speaks English to who asks for it', () => {
    const { value } = hoverAt(cleanReport, '2.重复申请', { locale: 'en', linkTo });
    assert.match(
      value,
      /^\*\*Not handled: Repeated application \(（五）不予处理 2\.重复申请\)\*\*\n\nArticle 36 \(6\): /,
    );
    assert.match(value, /\*\*Practice \(not official\)\*\*: /);
  });

  it('holds what stands in a cell as it is', () => {
    const { value } = hoverAt(replace(cleanReport, '行政处罚\t12', '行政处罚\t1O*|<'), '1O*');
    assert.ok(value.startsWith('**行政处罚 · 本年处理决定数量：“1O\\*\\|\\<”**'), value);
  });

  it('is nothing where nothing is known, and outside the text', () => {
    const analysis = analyze(cleanReport, '1');
    for (const position of [
      { line: 3, character: 2 },
      { line: 999, character: 0 },
    ]) {
      assert.equal(getHover(analysis, { position, locale: 'zh-cn' }), undefined);
    }
  });

  it('takes less than a millisecond beyond the reading', () => {
    const analysis = analyze(cleanReport, '1');
    const { report } = analysis;
    const step = 7;
    const ask = (): number => {
      const start = performance.now();
      for (let offset = 0; offset < report.text.length; offset += step)
        getHover(analysis, { position: toPosition(report, offset), locale: 'zh-cn', linkTo });
      return (performance.now() - start) / Math.ceil(report.text.length / step);
    };
    ask();
    const best = Math.min(ask(), ask(), ask());
    assert.ok(best < 1, `${best} ms`);
  });
});
