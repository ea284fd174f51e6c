import assert from 'node:assert/strict';
import { applyEdits, parseReport, standardizeHeading } from '../../../core/index';
import { cleanReport, replace, trialReport } from '../../kit/report';

const standard = '五、存在的主要问题及改进情况';
const worded = '五、政府信息公开工作存在的主要问题及改进情况';

describe('the standard heading', () => {
  const offer = (text: string) => {
    const at = text.indexOf(worded);
    return standardizeHeading(parseReport(text), at, at);
  };

  it('is offered for one that is worded otherwise', () => {
    const text = replace(cleanReport, standard, worded);
    const [fix] = offer(text);
    assert.equal(applyEdits(text, fix.edits), cleanReport);
  });

  it('is not in reports of other years, whose forms may have had other words', () => {
    for (const year of ['2020', '2018'])
      assert.deepEqual(offer(replace(trialReport(), standard, worded).replaceAll('2020', year)), []);
  });
});
