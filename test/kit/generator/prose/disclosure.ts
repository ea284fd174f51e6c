import { countOf } from '../figures';
import type { Paragraph, Sentence } from '../model';
import { type Context, say, writeCount } from './context';

function describeDocuments(context: Context): Sentence[] {
  const { agency, figures, format, random } = context;
  const [made, repealed, valid] = [0, 1, 2].map((column) => countOf(figures, 't2.normative', column));
  const kind = format.id === '2019' ? '规范性文件' : random.pick(['行政规范性文件', '规范性文件']);
  const verb = random.pick(['制发', '制定', '出台', '印发', '制定出台']);
  const wrong = (words: (made: number) => string): Sentence =>
    say(words(made), 'fact:documents', words(made * 2 + 9));
  if (made === 0) {
    return [
      {
        words: random.pick([`全年未制发${kind}。`, `全年${verb}${kind}0件。`, `本年度没有制定${kind}。`]),
        tag: 'fact:documents',
        wrong: `全年${verb}${kind}${random.int(3, 9)}件。`,
      },
    ];
  }
  const ways: (() => Sentence)[] = [
    () => wrong((count) => `全年${verb}${kind}${count}件，均配套发布政策解读。`),
    () => wrong((count) => `${verb}${kind}${writeCount(count, '件', random)}，同步发布解读材料${made}份。`),
    () => wrong((count) => `${agency.own[0]}共${verb}${kind}${count}份。`),
  ];
  if (format.id === '2021') {
    ways.push(() => wrong((count) => `${verb}${kind}${count}件，废止${repealed}件，现行有效${valid}件。`));
    ways.push(() =>
      wrong((count) => `本年${verb}${kind}${count}件，废止${repealed}件，同步发布解读材料${made}份。`),
    );
  }
  if (made > 1 && agency.kind !== 'department') {
    const [first, second] = agency.makers;
    const own = random.int(1, made - 1);
    const split = (count: number): string =>
      `${first}${verb}${kind}${own}件，${second}${verb}${kind}${count - own}件，均配套发布解读。`;
    ways.push(() => wrong(split));
    ways.push(() => say(`${verb}${kind}${made}件，其中以${first}名义印发${own}件。`, 'fact:documents'));
  }
  return [random.pick(ways)()];
}

/** Statements of the decisions in table 二; the trial form counts projects, so reports of it give none. */
function describeDecisions({ figures, format, random }: Context): Sentence[] {
  if (format.id === '2019' || !random.chance(0.3)) return [];
  const licences = countOf(figures, 't2.licences', 0);
  const penalties = countOf(figures, 't2.penalties', 0);
  const amount = String(figures['t2.fees'][0]);
  const write = (first: number): string =>
    `办理行政许可${first}件、行政处罚${penalties}件，相关结果已按规定公示。`;
  const decisions = say(write(licences), 'fact:decisions', write(licences * 2 + 13));
  const fees = say(`行政事业性收费${amount}万元。`, 'fact:amount');
  return random.chance(0.4) ? [decisions, fees] : [decisions];
}

/** The paragraph about disclosure without being asked, with numbers that no table holds. */
export function writeDisclosure(context: Context): Paragraph {
  const { agency, random, year } = context;
  const chatter: (() => string)[] = [
    () =>
      `全年通过${agency.site}门户网站公开各类信息${random.pick([2023, year, 4216, random.int(60, 9000)])}条。`,
    () => `“${agency.site}发布”公众号推送信息${random.int(20, 3000)}条，较${year - 1}年多86条。`,
    () => `召开新闻发布会${random.int(2, 20)}场，组织政策吹风会${random.int(2, 9)}次。`,
    () => `发布政策解读${random.int(2, 60)}篇，其中图解${random.int(1, 20)}篇。`,
    () => `公开政府集中采购信息${random.int(2, 60)}条、财政预决算${random.int(2, 90)}份。`,
    () => `${year - 1}年以来，围绕“十四五”规划实施，持续公开重大项目进展。`,
    () => `按照《${year}年政务公开工作要点》（政办发〔${year}〕${random.int(3, 40)}号）要求，逐项抓好落实。`,
    () => `对${random.int(8, 60)}件规范性文件开展合法性审核，清理规范性文件${random.int(60, 200)}件。`,
    () => `公开规范性文件${random.int(20, 90)}件、政策文件${random.int(20, 90)}件。`,
    () => `公示行政许可、行政处罚信息${random.int(20, 9000)}条。`,
    () => `公开${year - 1}年度部门决算和${year}年度部门预算。`,
    () => '坚持以公开为常态、不公开为例外，及时公开机构职能、政策文件、统计信息。',
    () => `开展“${year + 1}年重点领域公开清单”意见征集${random.int(1, 3)}次。`,
  ];
  const chosen = random.some(chatter, random.int(1, 4)).map((write) => say(write()));
  const facts = random.chance(0.75) ? describeDocuments(context) : [];
  const at = random.int(0, chosen.length);
  return [...chosen.slice(0, at), ...facts, ...describeDecisions(context), ...chosen.slice(at)];
}
