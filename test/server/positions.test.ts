import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseReport } from '../../core/index';
import { toOffset, toPosition, toRange } from '../../server/positions';

const pieces = fc.array(
  fc.constantFrom('一', 'a', '\t', '\n', '\r', '\r\n', '\f', '\u2028', '\u0085', '😀', '\ufeff'),
  { maxLength: 40 },
);

describe('positions', () => {
  it('are those of LSP for every place that an editor can name, whatever ends the lines', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const report = parseReport(text);
        const document = TextDocument.create('file:///a.txt', 'disclosure-report', 1, text);
        assert.equal(report.lines.length, document.lineCount);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue; // inside a line end
          const position = document.positionAt(offset);
          assert.deepEqual(toPosition(report, offset), position);
          assert.equal(toOffset(report, position), offset);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('outside the text lead to its nearest place', () => {
    const report = parseReport('ab\r\ncd');
    assert.equal(toOffset(report, { line: 0, character: 99 }), 2);
    assert.equal(toOffset(report, { line: 9, character: 0 }), 6);
  });

  it('make ranges, columns counted in UTF-16', () => {
    const report = parseReport('😀年\n报告');
    assert.deepEqual(toRange(report, { start: 2, end: 6 }), {
      start: { line: 0, character: 2 },
      end: { line: 1, character: 2 },
    });
  });
});
