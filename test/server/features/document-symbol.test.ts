import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { analyze } from '../../../server/analysis';
import { listDocumentSymbols, listSymbolInformation } from '../../../server/features/document-symbol';
import { toOffset } from '../../../server/positions';
import { cleanReport, replace } from '../../kit/report';
import { damagedSeeds, listDrafts, seeds } from '../../kit/texts';

function symbolsOf(text: string): DocumentSymbol[] {
  return listDocumentSymbols(analyze(text, '1'), 'zh-cn');
}

function walk(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...walk(symbol.children ?? [])]);
}

/** What VS Code insists on (it refuses the whole outline otherwise), and order: siblings follow one another. */
function expectNesting(text: string): void {
  const analysis = analyze(text, '1');
  const { report } = analysis;
  const visit = (symbols: readonly DocumentSymbol[], start: number, end: number): void => {
    let before = start;
    for (const { name, range, selectionRange, children = [] } of symbols) {
      const from = toOffset(report, range.start);
      const until = toOffset(report, range.end);
      const selectFrom = toOffset(report, selectionRange.start);
      const selectUntil = toOffset(report, selectionRange.end);
      assert.notEqual(name.trim(), '', 'has a name');
      assert.ok(from >= before, `${name} begins behind what stands before it, inside its parent`);
      assert.ok(until >= from && until <= end, `${name} ends inside its parent`);
      assert.ok(
        from <= selectFrom && selectFrom <= selectUntil && selectUntil <= until,
        `${name} is selected`,
      );
      visit(children, from, until);
      before = until;
    }
  };
  visit(listDocumentSymbols(analysis, 'zh-cn'), 0, text.length);
}

/** `part 一、总体情况`, indented by depth, with the detail behind it. */
function print(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` = ${detail}`}`,
    ...print(children ?? [], `${indent}  `),
  ]);
}

describe('document symbols', () => {
  it('show title, parts, tables, groups and rows with their totals', () => {
    const lines = print(symbolsOf(cleanReport));
    assert.deepEqual(
      lines.filter((line) => !/^ {6,}/.test(line)),
      [
        '松岭县水利局 2024 年',
        '  一、总体情况',
        '  二、主动公开政府信息情况',
        '    主动公开政府信息情况表',
        '  三、收到和处理政府信息公开申请情况',
        '    收到和处理政府信息公开申请情况表',
        '  四、政府信息公开行政复议、行政诉讼情况',
        '    政府信息公开行政复议、行政诉讼情况表',
        '  五、存在的主要问题及改进情况',
        '  六、其他需要报告的事项',
      ],
    );
    for (const line of [
      '      行政规范性文件 = 1 / 1 / 6',
      '      一、本年新收政府信息公开申请数量 = 4',
      '      三、本年度办理结果',
      '        （四）无法提供',
      '          1.本机关不掌握相关政府信息 = 1',
      '        （七）总计 = 4',
      '      行政复议 = 2',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  it('select title, headings and row labels', () => {
    const analysis = analyze(cleanReport, '1');
    const symbols = walk(listDocumentSymbols(analysis, 'zh-cn'));
    const selected = (name: string): string => {
      const { selectionRange } = symbols.find((symbol) => symbol.name === name)!;
      return cleanReport.slice(
        toOffset(analysis.report, selectionRange.start),
        toOffset(analysis.report, selectionRange.end),
      );
    };
    assert.equal(selected('松岭县水利局 2024 年'), '松岭县水利局2024年政府信息公开工作年度报告');
    for (const name of [
      '二、主动公开政府信息情况',
      '六、其他需要报告的事项',
      '行政规范性文件',
      '一、本年新收政府信息公开申请数量',
      '2.重复申请',
      '（七）总计',
    ]) {
      assert.equal(selected(name), name);
    }
  });

  it('have kinds that tell their icons apart', () => {
    const kinds = new Map(walk(symbolsOf(cleanReport)).map(({ name, kind }) => [name, kind]));
    assert.equal(kinds.get('松岭县水利局 2024 年'), SymbolKind.File);
    assert.equal(kinds.get('一、总体情况'), SymbolKind.Module);
    assert.equal(kinds.get('主动公开政府信息情况表'), SymbolKind.Array);
    assert.equal(kinds.get('（三）不予公开'), SymbolKind.Namespace);
    assert.equal(kinds.get('规章'), SymbolKind.Number);
  });

  it('speak English to who asks for it, and keep the words of the report where they are the report’s own', () => {
    const text = replace(cleanReport, '2024年，我局', '（一）本局要闻\n2024年，我局');
    const names = walk(listDocumentSymbols(analyze(text, '1'), 'en')).map(({ name }) => name);
    assert.ok(names.includes('松岭县水利局 2024'));
    assert.ok(names.includes('（一）本局要闻'));
    // 规章 has no English word of its own; “Rules (规章)” says which rules are meant.
    const inForm = names.filter((name) => !/松岭县|要闻|\(规章\)/.test(name));
    assert.deepEqual(
      inForm.filter((name) => /\p{Script=Han}/u.test(name)),
      [],
    );
  });

  it('nest and follow one another in every seed and every draft of it', () => {
    for (const { text } of seeds) for (const draft of listDrafts(text)) expectNesting(draft);
  });

  it('nest and follow one another in damaged reports', () => {
    fc.assert(fc.property(damagedSeeds, expectNesting), { numRuns: 500 });
  });

  it('show what there is of a report half written', () => {
    const draft = cleanReport.slice(0, cleanReport.indexOf('\n四、'));
    assert.equal(print(symbolsOf(draft)).filter((line) => /^ {2}\S/.test(line)).length, 3);
    assert.deepEqual(print(symbolsOf('')), []);
    assert.deepEqual(print(symbolsOf('松岭县水利局2024年政府信息公开工作年度报告')), [
      '松岭县水利局 2024 年',
    ]);
    assert.deepEqual(print(symbolsOf('二、主动公开政府信息情况\n规章\t1\t2\t3\n')).slice(0, 1), [
      '二、主动公开政府信息情况',
    ]);
  });

  it('are the same in a list, each with the name of what holds it', () => {
    const analysis = analyze(cleanReport, '1');
    const uri = 'file:///a.txt';
    const flat = listSymbolInformation(analysis, uri, 'zh-cn');
    const flatten = (symbols: readonly DocumentSymbol[], containerName?: string): object[] =>
      symbols.flatMap(({ name, kind, range, children }) => [
        { name, kind, location: { uri, range }, containerName },
        ...flatten(children ?? [], name),
      ]);
    assert.deepEqual(flat, flatten(listDocumentSymbols(analysis, 'zh-cn')));
  });
});
