import type { Bilingual, LawId } from '../formats/format';
import { laws } from '../formats/legal/laws';
import { toChineseNumber } from '../text/numerals';

/** Several articles of one law: 《…》第九十一条、第九十三条. The law is named. */
export function nameArticles(law: LawId, numbers: readonly number[]): Bilingual {
  const { title } = laws[law];
  const all = numbers.map((number) => `第${toChineseNumber(number)}条`).join('、');
  return { zh: `《${title.zh}》${all}`, en: `${title.en}, Articles ${numbers.join(' and ')}` };
}
