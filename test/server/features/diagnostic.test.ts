import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { rules } from '../../../core/index';
import { analyze } from '../../../server/analysis';
import { type DiagnosticOptions, listDiagnostics } from '../../../server/features/diagnostic';
import { readMarks } from '../../kit/check';
import { cleanReport, replace, setFigure } from '../../kit/report';
import { damagedSeeds, readSeed, seeds } from '../../kit/texts';

const options: DiagnosticOptions = { uri: 'file:///a.txt', locale: 'zh-cn', hasRelatedInformation: true };

function diagnose(text: string, changed: Partial<DiagnosticOptions> = {}): Diagnostic[] {
  return listDiagnostics(analyze(text, '1'), { ...options, ...changed });
}

/** The only diagnostic of `rule` in a marked text; it must stand at the mark. */
function diagnoseMarked(marked: string, rule: string): { diagnostic: Diagnostic; document: TextDocument } {
  const { text, marks } = readMarks(marked);
  const document = TextDocument.create(options.uri, 'disclosure-report', 1, text);
  const own = diagnose(text).filter(({ code }) => code === rule);
  assert.deepEqual(
    own.map(({ range }) => range),
    marks.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
  );
  assert.equal(own.length, 1);
  return { diagnostic: own[0], document };
}

const wrongTotal = setFigure(cleanReport, '一、本年新收', '总计', '⟦9⟧');
const lostCell = setFigure(cleanReport, '一、本年新收', '自然人', '⟦').replace('⟦\t', '⟦\t⟧');
const misspelt = replace(cleanReport, '本年废止件数', '⟦本年度止件数⟧');

describe('diagnostics', () => {
  it('stand at the cell in question, with the rule’s id as code', () => {
    const { diagnostic } = diagnoseMarked(wrongTotal, 'row-total');
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
    assert.equal(diagnostic.source, 'disclosure-report');
    assert.match(String(diagnostic.message), /9.*4/);
    assert.equal(diagnostic.tags, undefined);
  });

  it('show the addends as related places', () => {
    const { diagnostic, document } = diagnoseMarked(wrongTotal, 'row-total');
    const related = diagnostic.relatedInformation!;
    const places = related.map(({ location, message }) => {
      assert.equal(location.uri, options.uri);
      assert.notEqual(message, '');
      return [location.range.start.line, document.getText(location.range)];
    });
    assert.ok(places.some(([line, words]) => line === 28 && words === '3'));
    assert.ok(places.some(([line, words]) => line === 28 && words === '1'));
  });

  it('have no related places for clients that cannot show them', () => {
    const { text } = readMarks(wrongTotal);
    const [diagnostic] = diagnose(text, { hasRelatedInformation: false });
    assert.equal(diagnostic.code, 'row-total');
    assert.equal(diagnostic.relatedInformation, undefined);
  });

  it('warn of a lost cell and of a misspelt label where they stand', () => {
    assert.equal(diagnoseMarked(lostCell, 'blank-cell').diagnostic.severity, DiagnosticSeverity.Warning);
    assert.equal(diagnoseMarked(misspelt, 'misspelt-label').diagnostic.severity, DiagnosticSeverity.Warning);
  });

  it('fade noise, which is no more than information', () => {
    const noise = diagnose(readSeed('tangxian-county-2022.txt')).filter(
      ({ code }) => code === 'garbled-line',
    );
    assert.deepEqual(
      noise.map(({ range, severity, tags }) => [range.start.line + 1, severity, tags]),
      [47, 78].map((line) => [line, DiagnosticSeverity.Information, [DiagnosticTag.Unnecessary]]),
    );
  });

  it('speak the language asked for', () => {
    const { text } = readMarks(wrongTotal);
    const [chinese] = diagnose(text);
    const [english] = diagnose(text, { locale: 'en' });
    assert.match(String(chinese.message), /\p{Script=Han}/u);
    assert.match(String(english.message), /\b(is|should|the)\b/);
    assert.deepEqual(
      { ...english, message: '', relatedInformation: [] },
      { ...chinese, message: '', relatedInformation: [] },
    );
    assert.notDeepEqual(english.relatedInformation, chinese.relatedInformation);
  });

  it('stand at the same lines and columns whatever ends the lines', () => {
    const texts = [...seeds.map(({ text }) => text), readMarks(wrongTotal).text, readMarks(lostCell).text];
    assert.ok(texts.flatMap((text) => diagnose(text)).length >= 10);
    for (const text of texts) {
      for (const lineEnd of ['\r\n', '\r']) {
        assert.deepEqual(diagnose(text.replaceAll('\n', lineEnd)), diagnose(text), JSON.stringify(lineEnd));
      }
    }
  });

  it('stay inside the lines of damaged reports, under known codes', () => {
    const known = new Set<unknown>(rules.map(({ id }) => id));
    fc.assert(
      fc.property(damagedSeeds, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { range, relatedInformation = [], code } of diagnose(text)) {
          assert.ok(known.has(code), String(code));
          for (const { start, end } of [range, ...relatedInformation.map(({ location }) => location.range)]) {
            for (const { line, character } of [start, end]) {
              assert.ok(
                line < lines.length && character <= lines[line].length,
                `${code} at ${line}:${character}`,
              );
            }
            const isForward =
              start.line < end.line || (start.line === end.line && start.character <= end.character);
            assert.ok(isForward, `${code} ends behind its start`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
