import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptAt } from '../../cli/reporters/excerpt';
import { widthOf } from '../../cli/width';
import { parseReport } from '../../core/index';
import { readMarks } from '../kit/check';
import { junk } from '../kit/texts';

/** The quotation of what stands between ⟦ and ⟧, with its carets below. */
function quote(marked: string, columns = 110): string[] {
  const { text, marks } = readMarks(marked);
  const excerpt = excerptAt(parseReport(text), marks[0], columns);
  return excerpt === undefined ? [] : [excerpt.line, excerpt.carets];
}

describe('the line quoted under a finding', () => {
  it('has carets under the place, two columns to a Chinese character', () => {
    assert.deepEqual(quote('一、总体情况\n本年新收⟦申请⟧5件。\n'), ['本年新收申请5件。', '        ^^^^']);
    assert.deepEqual(quote('ａ１（⟦１２⟧）ab⟦x⟧'), ['ａ１（１２）abx', '      ^^^^']);
    assert.deepEqual(quote('\u{20000}é⟦e\u0301⟧x'), ['\u{20000}ée\u0301x', '   ^']);
  });

  it('shows tabs and long gaps as four columns, wherever they stand', () => {
    assert.deepEqual(quote('\t总计\t\t3\t⟦10⟧\t0\t'), ['总计        3    10    0', '                 ^^']);
    assert.deepEqual(quote('总计            3　　　　　　　　⟦10⟧'), ['总计    3　　10', '             ^^']);
  });

  it('has one caret where a figure is lacking, also behind the end', () => {
    assert.deepEqual(quote('总计\t3⟦⟧\t5'), ['总计    3    5', '         ^']);
    assert.deepEqual(quote('总计\t3\t⟦⟧'), ['总计    3    ', '             ^']);
  });

  it('is cut around the place, with … for what is left out', () => {
    const long = '甲'.repeat(30);
    assert.deepEqual(quote(`${long}⟦五件⟧${long}`, 21), ['…甲甲甲五件甲甲甲甲…', '       ^^^^']);
    assert.deepEqual(quote(`⟦五件⟧${long}`, 21), ['五件甲甲甲甲甲甲甲甲…', '^^^^']);
    assert.deepEqual(quote(`${long}⟦五件⟧`, 21), ['…甲甲甲甲甲甲甲甲五件', '                 ^^^^']);
    assert.deepEqual(quote(`甲⟦${long}⟧甲`, 20), ['…甲甲甲甲甲甲甲甲甲…', ' ^^^^^^^^^^^^^^^^^^']);
  });

  it('is the first line of a place on several, and none for a blank line', () => {
    assert.deepEqual(quote('一、总体⟦情况\n二、主动公开⟧'), ['一、总体情况', '        ^^^^']);
    assert.deepEqual(quote('一、总体情况\n⟦⟧ \n二'), []);
  });

  it('holds nothing that a terminal would obey', () => {
    assert.deepEqual(quote('[31m⟦红\u0007⟧\u202e\u001b[0m。'), ['[31m红␇�␛[0m。', '    ^^^']);
  });

  it('is never wider than there is room, and its carets stand within it', () => {
    const text = fc.array(fc.oneof(junk, fc.constantFrom('甲', 'é', '\u{20000}', 'abc')), { maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(12),
        fc.integer({ min: 20, max: 60 }),
        (pieces, from, length, columns) => {
          const report = parseReport(pieces.join(''));
          const start = from % (report.text.length + 1);
          const end = Math.min(report.text.length, start + length);
          const excerpt = excerptAt(report, { start, end }, columns);
          if (excerpt === undefined) return;
          assert.ok(widthOf(excerpt.line) <= columns, excerpt.line);
          assert.match(excerpt.carets, /^ *\^+$/);
          assert.ok(excerpt.carets.length <= Math.max(1, widthOf(excerpt.line) + 1));
          assert.doesNotMatch(excerpt.line, /[\n\r\t\u001b]/);
        },
      ),
    );
  });
});
