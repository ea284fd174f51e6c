import { expectAtMarks } from '../../kit/check';
import { cleanReport, expectInformation, expectNothing, replace, trialReport } from '../../kit/report';

const regulations = (figures: string): string => replace(cleanReport, '规章\t0\t0\t0', `规章\t${figures}`);
const of = (agency: string, text: string): string => text.replaceAll('松岭县水利局', agency);

describe('unexpected-regulation', () => {
  it('is information on regulations of a department, at the first figure', () => {
    expectAtMarks(
      regulations('⟦2⟧\t0\t2'),
      'unexpected-regulation',
      'information',
      '没有规章制定权（《中华人民共和国立法法》第九十一条、',
    );
    expectAtMarks(regulations('0\t0\t⟦3⟧'), 'unexpected-regulation', 'information', '现行有效件数”为 3');
  });

  it('is said of counties, townships and offices that compile their reports', () => {
    for (const agency of ['松岭县林业局', '临沅市水利局', '内蒙古自治区水利局'])
      expectInformation(of(agency, regulations('1\t0\t1')), 'unexpected-regulation');
  });

  it('names no article of the law whose articles were numbered otherwise', () => {
    const text = regulations('⟦2⟧\t0\t2').replaceAll('2024年', '2022年');
    expectAtMarks(text, 'unexpected-regulation', 'information', '没有规章制定权，一般应填 0');
  });

  it('looks in the trial form at what was newly made only', () => {
    expectNothing(replace(trialReport(2020), '规章\t0\t0\t0', '规章\t0\t3\t9'));
    expectInformation(replace(trialReport(2020), '规章\t0\t0\t0', '规章\t1\t1\t1'), 'unexpected-regulation');
  });

  for (const agency of ['国家水利局', '松岭水利局']) {
    it(`is silent on ${agency}`, () => expectNothing(of(agency, regulations('1\t0\t1'))));
  }
});
