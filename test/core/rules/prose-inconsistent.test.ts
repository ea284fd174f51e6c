import assert from 'node:assert/strict';
import { see } from '../../kit/check';
import { writeProse } from '../../kit/prose';
import { dropFrom } from '../../kit/report';

/** What is said of sentences whose numbers no table can be asked about: the tables are taken out. */
function saying(words: string): string[] {
  const text = dropFrom(writeProse(words), '第二十条第（一）项', '五、存在的主要问题');
  return see(text)
    .filter(({ rule }) => rule.startsWith('prose-'))
    .map(({ rule, words: found }) => `${rule} ${found}`);
}

const contradictions: readonly (readonly [sentence: string, place: string])[] = [
  ['新收政府信息公开申请87件，上年结转3件，办结80件，结转下年度继续办理5件。', '5件'],
  ['受理政府信息公开申请100件；办结90件，上年结转2件；结转下年度30件。', '30件'],
  ['收到政府信息公开申请87件，其中自然人申请80件，法人或其他组织申请6件。', '6件'],
  ['收到政府信息公开申请20件，其中自然人申请21件。', '21件'],
  ['政府信息公开行政复议7件，其中维持3件，纠正1件，其他结果2件，尚未审结2件。', '2件'],
  ['政府信息公开行政复议7件，其中结果维持5件，结果纠正3件。', '3件'],
  ['办结政府信息公开申请50件，其中予以公开40件，部分公开7件，无法提供20件。', '20件'],
  ['收到政府信息公开申请200件，办结150件，办结率85%。', '85%'],
  ['收到政府信息公开申请400件，其中自然人申请300件，占80.5%。', '80.5%'],
];

const consistent: readonly string[] = [
  '新收政府信息公开申请87件，上年结转3件，办结85件，结转下年度继续办理5件。',
  '受理政府信息公开申请90件（含上年结转3件），办结85件，结转下年度5件。',
  '收到政府信息公开申请87件，上年结转3件，其中自然人申请84件，法人或其他组织申请6件。',
  '收到政府信息公开申请87件，其中自然人申请80件，商业企业申请4件。',
  '政府信息公开行政复议7件，其中维持3件，纠正1件。',
  '收到政府信息公开申请300件，其中自然人申请200件，占66.7%。',
  '收到政府信息公开申请300件，其中自然人申请200件，占66.6%。',
  '收到政府信息公开申请300件，其中自然人申请200件，占67%。',
  '收到政府信息公开申请100件，办结95件，按期办结率100%，结转下年5件。',
  '收到政府信息公开申请100件，办结95件，办结率100%。',
  '全县受理政府信息公开申请100件，县本级受理30件，自然人申请28件，法人或其他组织申请2件。',
];

describe('prose-inconsistent', () => {
  for (const [sentence, place] of contradictions) {
    it(`reports: ${sentence}`, () => assert.deepEqual(saying(sentence), [`prose-inconsistent ${place}`]));
  }
  for (const sentence of consistent) {
    it(`is silent: ${sentence}`, () => assert.deepEqual(saying(sentence), []));
  }
  it('is silent where the table tells which number is wrong', () => {
    const words = '新收政府信息公开申请87件，上年结转3件，办结85件，结转下年度继续办理6件。';
    assert.deepEqual(
      see(writeProse(words)).map(({ rule, words: found }) => `${rule} ${found}`),
      ['prose-disagrees 6件'],
    );
  });
});
