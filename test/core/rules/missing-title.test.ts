import { expectAtMarks } from '../../kit/check';
import { cleanReport, expectNothing, replace } from '../../kit/report';

const title = '松岭县水利局2024年政府信息公开工作年度报告';
const titled = (words: string): string => replace(cleanReport, title, words);

describe('missing-title', () => {
  it('is shown on the first printed line', () => {
    const untitled = replace(cleanReport, `${title}\n`, '');
    expectAtMarks(
      replace(untitled, '一、总体情况', '⟦一、总体情况⟧'),
      'missing-title',
      'warning',
      '没有找到报告标题',
    );
  });

  it('takes no notice for the title', () => {
    expectAtMarks(titled('⟦关于报送有关材料的通知⟧'), 'missing-title', 'warning');
  });

  for (const [name, words] of Object.entries({
    'a title over two lines, year below': '松岭县水利局\n2024年政府信息公开工作年度报告',
    'a title over two lines, year above': '松岭县水利局2024年\n政府信息公开工作年度报告',
    'a title over two lines with an empty line between': '松岭县水利局\n\n2024年政府信息公开工作年度报告',
    'the year before the agency': '2024年松岭县水利局政府信息公开工作年度报告',
    政府信息公开年度报告: '松岭县水利局2024年政府信息公开年度报告',
    'spaces around the year': '松岭县水利局 2024 年政府信息公开工作年度报告',
    'the year behind': '松岭县水利局政府信息公开工作年度报告（2024年）',
  })) {
    it(`is silent on ${name}`, () => expectNothing(titled(words)));
  }
});
