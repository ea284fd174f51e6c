import assert from 'node:assert/strict';
import { parseReport } from '../../../core/index';
import { list, see } from '../../kit/check';
import { cleanReport, expectNothing, headings, trialReport } from '../../kit/report';

/** Both forms' reports with something about their writing changed. */
const written = [cleanReport, trialReport()];

/** The heading of each part in another writing: `words` without the numeral, `index` from 0. */
function reword(text: string, write: (words: string, index: number) => string): string {
  return headings.reduce((rest, heading, index) => {
    const words = heading.slice(2);
    return rest.replace(`\n${heading}\n`, () => `\n${write(words, index)}\n`);
  }, text);
}

const pick = (characters: string) => (words: string, index: number) => `${[...characters][index]}、${words}`;

/** Traditional characters, each behind the simplified one it is written for. */
const traditional =
  '国國办辦开開号號总總体體况況报報务務动動关關处處请請复復议議诉訴讼訟问問题題进進机機构構规規范範监監护護' +
  '障障内內条條数數废廢现現决決许許罚罰强強费費额額单單业業据據系係为為于於与與类類组組织織会會计計结結给給' +
  '无無转轉属屬区區权權秘祕稳穩过過执執询詢没沒应應确確认認访訪举舉当當获獲后後补補齐齊缴繳纳納续續维維纠糾' +
  '审審经經济濟员員县縣乡鄉镇鎮级級项項准準标標网網众眾责責资資产產对對评評环環来來书書电電台臺厅廳党黨长長' +
  '东東广廣门門发發参參实實际際丰豐还還够夠将將逐逐证證岭嶺';

describe('a report is read alike', () => {
  for (const [name, write] of [
    ['1. 总体情况', (words, index) => `${index + 1}. ${words}`],
    ['1、总体情况', (words, index) => `${index + 1}、${words}`],
    ['１．总体情况', (words, index) => `${String.fromCharCode(0xff11 + index)}．${words}`],
    ['（一）总体情况', (words, index) => `（${'一二三四五六'[index]}）${words}`],
    ['(1) 总体情况', (words, index) => `(${index + 1}) ${words}`],
    ['Ⅰ、总体情况', pick('ⅠⅡⅢⅣⅤⅥ')],
    ['I. 总体情况', (words, index) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][index]}. ${words}`],
    ['壹、总体情况', pick('壹贰叁肆伍陆')],
    ['① 总体情况', (words, index) => `${'①②③④⑤⑥'[index]} ${words}`],
    ['第一章 总体情况', (words, index) => `第${'一二三四五六'[index]}章 ${words}`],
    ['第一部分 总体情况', (words, index) => `第${'一二三四五六'[index]}部分 ${words}`],
    ['总体情况', (words) => words],
    ['## 一、总体情况', (words, index) => `## ${'一二三四五六'[index]}、${words}`],
    ['#### 总体情况', (words) => `#### ${words}`],
    ['**一、总体情况**', (words, index) => `**${'一二三四五六'[index]}、${words}**`],
    ['<b>一、总体情况</b>', (words, index) => `<b>${'一二三四五六'[index]}、${words}</b>`],
    [
      '<h2>一、<span>总体情况</span></h2>',
      (words, index) => `<h2>${'一二三四五六'[index]}、<span>${words}</span></h2>`,
    ],
    ['一、总体情况 over dashes', (words, index) => `${'一二三四五六'[index]}、${words}\n------`],
  ] as const satisfies readonly (readonly [string, (words: string, index: number) => string])[]) {
    it(`with headings such as ${name}`, () => {
      for (const text of written) {
        const reworded = reword(text, write);
        assert.notEqual(reworded, text);
        assert.equal(parseReport(reworded).headings.length, 6);
        assert.deepEqual(list(see(reworded)), []);
      }
    });
  }

  for (const [name, write] of [
    ['traditional characters', (text) => [...text].map(toTraditional).join('')],
    ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['old Mac line ends', (text) => text.replace(/\n/g, '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['form feeds on lines of their own', (text) => text.replace(/\n\n/g, '\n\f\n')],
    ['form feeds before paragraphs', (text) => text.replace(/\n\n/g, '\n\n\f')],
    ['ideographic spaces before every line', (text) => text.replace(/^(?=.)/gm, '　　')],
    ['no-break spaces around cells', (text) => text.replace(/\t/g, '\u00a0\t\u00a0')],
    ['line separators behind sentences', (text) => text.replace(/。/g, '。\u2028')],
    ...['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad'].map(
      (mark) =>
        [
          `U+${mark.charCodeAt(0).toString(16)} between all characters`,
          (text: string) => text.replace(/(?<=.)(?=.)/g, mark),
        ] as const,
    ),
  ] as const satisfies readonly (readonly [string, (text: string) => string])[]) {
    it(`with ${name}`, () => {
      for (const text of written) {
        const changed = write(text);
        assert.notEqual(changed, text);
        assert.deepEqual(parseReport(changed).values, parseReport(text).values);
        expectNothing(changed);
      }
    });
  }

  for (const title of [
    '松岭县水利局\n2024年政府信息公开工作年度报告',
    '松岭县水利局\n2024年\n政府信息公开工作年度报告',
    '松岭县水利局\n\n2024年\n\n政府信息公开工作\n\n年度报告',
    '松岭县水利局\n2024年政府信息公开\n工作年度报告',
    '松岭县水利局2024年\n政府信息公开工作\n年度报告',
    '松岭县水利局\n政府信息公开工作年度报告\n（2024年度）',
    '# 松岭县水利局2024年政府信息公开工作年度报告',
    '<h1 align="center">松岭县水利局<br>2024年政府信息公开工作年度报告</h1>',
    '<p><b>松岭县水利局</b></p><p><b>2024</b>年政府信息公开工作年度报告</p>',
    '标题：松岭县水利局2024年政府信息公开工作年度报告',
  ]) {
    it(`with the title ${title.replace(/\n/g, ' ⏎ ')}`, () => {
      const text = cleanReport.replace('松岭县水利局2024年政府信息公开工作年度报告', title);
      const { agency, year } = parseReport(text);
      assert.deepEqual({ agency, year }, { agency: '松岭县水利局', year: 2024 });
      expectNothing(text);
    });
  }
});

function toTraditional(character: string): string {
  for (let at = 0; at < traditional.length; at += 2)
    if (traditional[at] === character) return traditional[at + 1];
  return character;
}
