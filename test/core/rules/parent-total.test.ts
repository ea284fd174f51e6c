import assert from 'node:assert/strict';
import { type Finding, isElsewhere, type Organization, wordMessage } from '../../../core/index';
import { checkBeside, type OtherReport, uriOf } from '../../kit/check-beside';
import { relatedHere } from '../../kit/related';
import { cleanReport, lastYearReport, replace, zeroReport } from '../../kit/report';

const named = (text: string, name: string): string => replace(text, '松岭县水利局', name);
/** The county's report; its figures are those of one department, the other has none. */
const county = named(cleanReport, '松岭县人民政府');
const water = { file: '县直/水利局.txt', text: cleanReport };
const civil = { file: '县直/民政局.txt', text: named(zeroReport, '松岭县民政局') };
const byName: Organization = { 松岭县人民政府: ['松岭县水利局', '松岭县民政局'] };

function sumsOf(text: string, others: readonly OtherReport[], organization: Organization): Finding[] {
  return checkBeside(text, others, organization).filter(({ rule }) => rule === 'parent-total');
}

describe('parent-total', () => {
  const wrong = replace(county, '行政处罚\t12', '行政处罚\t15');

  it('is silent where every table is the sum of the members’', () => {
    assert.deepEqual(sumsOf(county, [water, civil], byName), []);
  });

  it('is information at the first cell that differs, with the members’ cells', () => {
    const [finding, ...more] = sumsOf(wrong, [water, civil], byName);
    assert.deepEqual(more, []);
    assert.equal(finding.severity, 'information');
    assert.equal(wrong.slice(finding.start, finding.end), '15');
    const words = wordMessage(finding.message, 'zh-cn');
    assert.ok(
      words.includes('有 1 格不等于所属 2 个机关之和：“行政处罚 · 本年处理决定数量”为 15，各机关之和为 12'),
      words,
    );
    const linked = finding.related.filter(isElsewhere);
    assert.deepEqual(
      linked.map(({ uri, character, endCharacter }) => [
        uri,
        cleanReport.split('\n')[linked[0].line].slice(character, endCharacter),
      ]),
      [[uriOf(water.file), '12']],
    );
  });

  it('is said once for a table, however many cells differ', () => {
    const off = replace(replace(wrong, '行政许可\t2', '行政许可\t7'), '302.3932', '302.3933');
    const [finding, ...more] = sumsOf(off, [water, civil], byName);
    assert.deepEqual(more, []);
    const words = wordMessage(finding.message, 'zh-cn');
    assert.ok(words.includes('有 3 格'), words);
    assert.ok(words.includes('为 302.3933，各机关之和为 302.3932'), words);
    assert.equal(relatedHere(finding).length, 2);
  });

  it('finds members by patterns of files, too', () => {
    assert.equal(sumsOf(wrong, [water, civil], { 松岭县人民政府: ['县直/**'] }).length, 1);
    // The government's own report is no member of its own.
    assert.equal(sumsOf(wrong, [water, civil], { 松岭县: ['**'] }).length, 1);
    assert.deepEqual(sumsOf(wrong, [water, civil], { 青石县人民政府: ['**'] }), []);
  });

  it('only says whose reports are missing, once', () => {
    const [finding, ...more] = sumsOf(wrong, [water], byName);
    assert.deepEqual(more, []);
    const words = wordMessage(finding.message, 'zh-cn');
    assert.equal(words, '没有找到所属“松岭县民政局”的 2024 年度报告，没有核对各机关之和。');
  });

  it('is silent where no member has a report of the year', () => {
    assert.deepEqual(sumsOf(wrong, [{ ...water, text: lastYearReport }], byName), []);
    assert.deepEqual(sumsOf(wrong, [], byName), []);
  });

  it('leaves out cells that a member does not tell', () => {
    const unread = { ...water, text: replace(cleanReport, '行政处罚\t12', '行政处罚\tl2') };
    assert.deepEqual(sumsOf(wrong, [unread, civil], byName), []);
    const twice = {
      file: '县直/水利局（初稿）.txt',
      text: replace(cleanReport, '行政处罚\t12', '行政处罚\t13'),
    };
    assert.deepEqual(sumsOf(wrong, [water, twice, civil], byName), []);
    assert.deepEqual(sumsOf(county, [water, { ...twice, text: cleanReport }, civil], byName), []);
  });
});
