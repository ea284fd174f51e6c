import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSplitter } from '../../server/protocol/stream-channel';

const write = (content: string): Buffer =>
  Buffer.from(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);

describe('messages on a stream', () => {
  it('are the same however they are cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        (contents, pieces) => {
          const expected = contents.map((content) => Buffer.from(content).toString());
          const bytes = Buffer.concat(contents.map(write));
          const heard: string[] = [];
          const split = createSplitter((content) => heard.push(content));
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const end = at + pieces[turn % pieces.length];
            split(bytes.subarray(at, end));
            at = end;
          }
          assert.deepEqual(heard, expected);
        },
      ),
      { numRuns: 50 },
    );
  }).timeout(20_000);

  it('may have other headers, in any spelling', () => {
    const heard: string[] = [];
    createSplitter((content) => heard.push(content))(
      Buffer.from('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}'),
    );
    assert.deepEqual(heard, ['{}']);
  });
});
