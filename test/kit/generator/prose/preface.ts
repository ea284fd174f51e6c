import type { Paragraph } from '../model';
import { type Context, say } from './context';

/** What stands between the title and part one; most reports have none. */
export function writePreface({ agency, year, format, random }: Context): Paragraph[] {
  if (!random.chance(0.45)) return [];
  const { name } = agency;
  const period = (of: number): string =>
    random.pick([
      `本报告数据统计期限为${of}年1月1日至${of}年12月31日。`,
      `本报告中所列数据的统计期限自${of}年1月1日起至12月31日止。`,
      `报告所列统计期限自 ${of} 年 1 月 1 日至 ${of} 年 12 月 31 日。`,
    ]);
  const states = period(year);
  const wrong = states.replaceAll(String(year), String(year - 1));
  const basis = random.pick([
    '根据《中华人民共和国政府信息公开条例》第五十条规定编制本报告。',
    `本报告由${name}根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知》（${format.notice}）要求编制。`,
  ]);
  const list = format.parts.map(({ label }) => label.zh).join('、');
  const parts = `全文包括${list}六个部分。`;
  const contact = random.pick([
    `本报告电子版可在${agency.site}门户网站下载。如有疑问，请与${name}联系（地址：人民路1号，邮编：223001，电话：0517-83605210）。`,
    `如对本报告有疑问，请联系${name}，电话：0379－6778${year}。`,
  ]);
  const paragraph = [
    say(basis),
    ...(random.chance(0.4) ? [say(parts)] : []),
    say(states, 'year:period', wrong),
  ];
  return random.chance(0.5) ? [paragraph, [say(contact)]] : [[...paragraph, say(contact)]];
}

/** Signature and date behind the last part. */
export function writeClosing({ agency, year, random }: Context): Paragraph[] {
  if (!random.chance(0.25)) return [];
  const date = `${year + 1}年1月${random.int(5, 30)}日`;
  return random.chance(0.5) ? [[say(agency.name)], [say(date)]] : [[say(date)]];
}
