import type { Paragraph } from '../model';
import { type Context, say } from './context';

const faults = [
  '公开内容与群众需求的匹配度还不够高',
  '政策解读形式较为单一',
  '基层工作人员变动较快，业务衔接不够紧密',
  '个别单位主动公开意识不强，信息更新不够及时',
  '依申请公开答复文书的规范性有待提高',
  '专栏建设还需进一步完善',
];
const plans = [
  '建立需求清单动态更新机制',
  '坚持以案代训，推动业务培训常态化',
  '丰富图解、短视频等解读形式',
  '加强栏目日常监测，做到问题即查即改',
  '完善答复文书模板，严把法律审核关',
];
const numbers = '一二三四五六';
const enumerate = (list: readonly string[]): string =>
  list.map((words, at) => `${numbers[at]}是${words}`).join('；');

/** Problems, and what is planned for the next year. */
export function writeProblems({ agency, year, random }: Context): Paragraph[] {
  const problems = enumerate(random.some(faults, random.int(2, 4)));
  const measures = enumerate(random.some(plans, random.int(2, 4)));
  const [own] = agency.own;
  return random.pick([
    [
      [say(`存在的主要问题：${problems}。`)],
      [say(`改进措施：${year + 1}年，将从以下方面改进：${measures}。`)],
    ],
    [
      [say(`（一）存在的主要问题`)],
      [say(`${year}年，${own}政府信息公开工作取得了一定成效，但仍有不足：${problems}。`)],
      [say(`（二）改进情况`)],
      [say(`${measures}。`)],
    ],
    [
      [say(`${year}年${own}政府信息公开工作虽有进步，仍存在以下问题：${problems}。`)],
      [say(`下一步，${own}将${measures}。`)],
    ],
    [
      [say(`对照《政府信息公开条例》要求，仍存在${random.pick(faults)}等问题。`)],
      [
        say(
          `针对${year - 1}年报告提出的问题，${own}已完成整改${random.int(2, 6)}项。${year + 1}年，${own}将继续${random.pick(plans)}。`,
        ),
      ],
    ],
  ]);
}
