import assert from 'node:assert/strict';
import { type Finding, isElsewhere, wordMessage } from '../../../core/index';
import { checkBeside, expectNothingBeside, uriOf } from '../../kit/check-beside';
import { cleanReport, lastYearReport, replace } from '../../kit/report';

const duplicatesOf = (text: string, ...others: { file: string; text: string }[]): Finding[] =>
  checkBeside(text, others).filter(({ rule }) => rule === 'duplicate-report');

describe('duplicate-report', () => {
  const draft = replace(cleanReport, '今后将逐项改进', '今后将继续改进');

  it('is information at the title, once, and links the other titles', () => {
    const found = duplicatesOf(
      cleanReport,
      { file: '初稿/报告.txt', text: draft },
      { file: 'b.txt', text: cleanReport },
    );
    assert.equal(found.length, 1);
    const [{ severity, start, end, message, related }] = found;
    assert.equal(severity, 'information');
    assert.equal(cleanReport.slice(start, end), '松岭县水利局2024年政府信息公开工作年度报告');
    const words = wordMessage(message, 'zh-cn');
    assert.ok(words.endsWith('：“b.txt”（内容相同）、“初稿/报告.txt”。请确认以哪一份为准。'), words);
    assert.deepEqual(
      related
        .filter(isElsewhere)
        .map(({ uri, line, character, endCharacter }) => [uri, line, character, endCharacter]),
      [
        [uriOf('b.txt'), 0, 0, end],
        [uriOf('初稿/报告.txt'), 0, 0, end],
      ],
    );
  });

  it('names a few of many files, and says how many there are', () => {
    const files = Array.from({ length: 7 }, (_, at) => ({ file: `${at}.txt`, text: draft }));
    const [{ message, related }] = duplicatesOf(cleanReport, ...files);
    const zh = wordMessage(message, 'zh-cn');
    assert.ok(zh.endsWith('“3.txt”、“4.txt”等，共 7 份。请确认以哪一份为准。'), zh);
    const en = wordMessage(message, 'en');
    assert.ok(en.includes('“4.txt” and others (7 in all). Please'), en);
    assert.equal(related.length, 5);
  });

  it('takes spellings of one name for the same agency, and no other', () => {
    const named = (name: string): string => replace(cleanReport, '松岭县水利局', name);
    const county = named('松岭县人民政府');
    assert.equal(duplicatesOf(county, { file: 'a.txt', text: named('松岭县') }).length, 1);
    for (const other of ['松岭县人民政府办公室', '松岭县行政审批和政务信息管理局', '青石县人民政府'])
      assert.deepEqual(duplicatesOf(county, { file: 'a.txt', text: named(other) }), []);
  });

  it('is also said of years that have no form', () => {
    const early = cleanReport.replaceAll('2024年', '2016年');
    assert.equal(duplicatesOf(early, { file: 'a.txt', text: early }).length, 1);
  });

  it('is silent on other years, and without a title', () => {
    expectNothingBeside(cleanReport, { file: 'a.txt', text: lastYearReport });
    const untitled = replace(cleanReport, '松岭县水利局2024年政府信息公开工作年度报告\n', '');
    assert.deepEqual(duplicatesOf(untitled, { file: 'a.txt', text: untitled }), []);
  });
});
