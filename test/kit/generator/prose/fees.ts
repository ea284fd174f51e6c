import type { Paragraph } from '../model';
import { type Context, say } from './context';

/** The last part: what was charged for information, which the form of 2021 asks for. */
export function writeFees({ agency, year, format, figures, random }: Context): Paragraph {
  const [own] = agency.own;
  // What is charged for information is part of the fees in table 二, in 万元.
  const most = Number(figures['t2.fees'][0]) * 10_000;
  const yuan = random.pick([100, 380, 400, 3940, 1200]);
  const isCharged = format.id === '2021' && most >= yuan;
  const statements = [
    `本单位${year}年度未收取政府信息公开信息处理费。`,
    `${year}年${own}无收取信息处理费情况。`,
    `${year}年${own}无收取信息处理费情况`,
    '本年度未收取政府信息公开处理费，无其他需要报告的事项。',
    '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。',
    `${year}年，本机关未收取政府信息公开信息处理费，无其他需要报告的事项。`,
    `${agency.name}${year}年度依申请公开信息未收取任何费用。`,
    '本年度收取政府信息公开信息处理费0元。',
    '（一）收取信息处理费情况。本年度未收取信息处理费。（二）无其他需要报告的事项。',
    `${own}未产生政府信息公开信息处理费。`,
    `本年度政府信息公开工作未收费。`,
  ];
  if (isCharged)
    statements.push(
      `依据《政府信息公开信息处理费管理办法》规定，${year}年${agency.whole}实际收取信息处理费共计${yuan}元。`,
      `全年发出收费通知${random.int(1, 4)}件，共收取信息处理费${yuan}元。`,
      `认真执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），${year}年共收取信息处理费${yuan}元，涉及${random.int(1, 3)}件申请。`,
    );
  if (format.id === '2019' && random.chance(0.5)) {
    return [say(random.pick(['无。', '无其他需要报告的事项。', '没有其他需要报告的事项。']))];
  }
  return [
    say(random.pick(statements), 'fact:fee-statement', random.pick(['无。', '无其他需要报告的事项。'])),
  ];
}
