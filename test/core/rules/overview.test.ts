import assert from 'node:assert/strict';
import { wordMessage } from '../../../core/index';
import { check, see } from '../../kit/check';
import { cleanReport, dropFrom, expectNothing, expectSilent, replace } from '../../kit/report';

const prose = '2024年，我局认真做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。';
const of = (agency: string): string => {
  const named = replace(cleanReport, '松岭县水利局', agency);
  return agency.endsWith('局') ? named : replace(named, '我局认真', '认真');
};

function messagesOf(text: string, rule: string): string[] {
  assert.deepEqual(see(text), []);
  return check(text)
    .filter((finding) => finding.rule === rule)
    .map(({ message, severity }) => `${severity}: ${wordMessage(message, 'zh-cn')}`);
}

describe('missing-assessment', () => {
  for (const agency of ['松岭县人民政府', '松岭县清河镇人民政府', '松岭县石桥乡人民政府', '丽水市']) {
    it(`is information in the report of ${agency}`, () => {
      const [message, ...more] = messagesOf(of(agency), 'missing-assessment');
      assert.deepEqual(more, []);
      assert.match(message, /^information: 全文没有提到“工作考核”“社会评议”“责任追究”/);
    });
  }

  it('names only what is missing', () => {
    const text = replace(
      of('松岭县人民政府'),
      '监督保障工作。',
      '监督保障工作，开展年度考核，没有责任追究情形。',
    );
    const [message] = messagesOf(text, 'missing-assessment');
    assert.match(message, /全文没有提到“社会评议”。/);
  });

  it('is not satisfied by 第三方 on the form itself', () => {
    const [message] = messagesOf(of('松岭县人民政府'), 'missing-assessment');
    assert.match(message, /没有提到[^。]*“社会评议”/);
  });

  it('is silent where all three are spoken of', () => {
    const said = '监督保障工作，纳入年度考核，组织社会评议，没有责任追究情形。';
    expectNothing(replace(of('松岭县人民政府'), '监督保障工作。', said));
  });

  for (const agency of ['松岭县水利局', '城关街道办事处', '松岭县人民政府办公室', '松岭县城关街道']) {
    it(`is silent on ${agency}`, () => expectNothing(of(agency)));
  }
});

describe('missing-topic', () => {
  it('names the subjects that 总体情况 does not speak of, on its heading', () => {
    const text = replace(cleanReport, prose, '2024年，我局认真做好主动公开和依申请公开工作。');
    const [message, ...more] = messagesOf(text, 'missing-topic');
    assert.deepEqual(more, []);
    assert.match(message, /^information: 总体情况没有写到“政府信息管理”“政府信息公开平台建设”“监督保障”/);
    assert.deepEqual(
      see(text, 'all').map(({ words }) => words),
      ['一、总体情况'],
    );
  });

  it('looks for them in 总体情况 only', () => {
    const moved = replace(cleanReport, prose, '2024年，我局工作平稳。');
    const [message] = messagesOf(
      replace(moved, '公开内容还不够丰富', '依申请公开还不够规范'),
      'missing-topic',
    );
    assert.match(message, /“依申请公开”/);
  });

  it('is silent in a draft that has not come further', () => {
    const draft = dropFrom(replace(cleanReport, prose, '2024年，我局工作平稳。'), '二、主动公开政府信息情况');
    expectSilent(draft, 'missing-topic');
  });
});
