import type { Paragraph, Sentence } from '../model';
import { writeApplications } from './applications';
import { type Context, say } from './context';
import { writeDisclosure } from './disclosure';
import { writeRemedies } from './remedies';

function writeOpening({ agency, year, random }: Context): Sentence[] {
  const own = random.pick(agency.own);
  const first = random.pick([
    `${year}年，${own}坚持以公开为常态、不公开为例外，认真贯彻《中华人民共和国政府信息公开条例》，各项工作平稳推进。`,
    `${year}年，${agency.name}深入贯彻落实《中华人民共和国政府信息公开条例》和上级关于政务公开工作的决策部署。`,
    `${year} 年度，${own}紧紧围绕中心工作，加大政府信息公开力度，主动回应社会关切。`,
    `现将${agency.name}${year}年政府信息公开工作情况报告如下。`,
  ]);
  return [say(first, 'year:opening', first.replace(String(year), String(year - 1)))];
}

function writeManagement({ random }: Context): Sentence[] {
  return [
    say(
      random.pick([
        '严格执行公文公开属性源头认定，做到应审必审、随制随审，全年清理过时信息37条。',
        '落实“三审三校”制度，坚持“先审查、后公开”“一事一审”，规范政府信息管理。',
        '严格信息发布审核，加强保密审查，完善政府信息资源目录。',
      ]),
    ),
  ];
}

function writePlatform({ random }: Context): Sentence[] {
  return [
    say(
      random.pick([
        `优化公开专栏检索功能，推动线下公开专区向${random.int(3, 20)}个便民服务中心延伸。`,
        `全年运行政务新媒体共${random.int(1, 95)}个，整改违规使用域名4起，注销账号1个。`,
        '加强政府网站和政务新媒体日常监管，确保平台平稳运行。',
      ]),
    ),
  ];
}

function writeSupervision({ agency, year, random }: Context): Sentence[] {
  return [
    say(
      random.pick([
        '将政务公开纳入年度综合考评，组织培训2期、160人次，全年未发生责任追究情形。',
        `${year}年，${agency.own[0]}建立健全工作考核、社会评议和责任追究制度，未发生责任追究情况。`,
        `定期开展检查通报，自觉接受社会监督，${year}年组织业务培训${random.int(1, 6)}次。`,
      ]),
    ),
  ];
}

/** 总体情况: five subjects, as headed paragraphs, with headings of their own, or as running text. */
export function writeOverview(context: Context): Paragraph[] {
  const { random } = context;
  const remedies = writeRemedies(context);
  const subjects: [string, Paragraph][] = [
    ['主动公开', writeDisclosure(context)],
    ['依申请公开', [...writeApplications(context), ...(random.chance(0.5) ? remedies : [])]],
    ['政府信息管理', writeManagement(context)],
    [random.pick(['政府信息公开平台建设', '平台建设']), writePlatform(context)],
    ['监督保障', writeSupervision(context)],
  ];
  if (remedies.length > 0 && !subjects[1][1].includes(remedies[0]))
    subjects.splice(2, 0, ['复议诉讼', remedies]);
  const style = random.pick(['。', '。', '：', '情况。', 'own', 'none']);
  const space = random.chance(0.15) ? ' ' : '';
  const paragraphs = subjects.flatMap(([name, sentences], at): Paragraph[] => {
    const numeral = `（${'一二三四五六'[at]}）${space}`;
    if (style === 'none') return [sentences];
    if (style === 'own') return [[say(numeral + name)], sentences];
    return [[say(`${numeral}${name}${style}`), ...sentences]];
  });
  return random.chance(0.8) ? [writeOpening(context), ...paragraphs] : paragraphs;
}
