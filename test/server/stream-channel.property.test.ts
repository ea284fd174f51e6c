import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { createSplitter, createStreamChannel } from '../../server/protocol/stream-channel';

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

  it('are read as they were written, whatever characters they have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (params) => {
        const output = new PassThrough();
        createStreamChannel(new PassThrough(), output).write({ method: 'said', params });
        const heard: string[] = [];
        createSplitter((content) => heard.push(content))(output.read());
        assert.deepEqual(
          heard.map((content) => JSON.parse(content)),
          [{ method: 'said', params }],
        );
      }),
    );
  });

  it('have their turn one by one: an answer that waits for a moment knows no more than was said before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 20 }), async (areAsked) => {
        const messages = areAsked.map((isAsked, at) => ({
          method: String(at),
          ...(isAsked ? { id: at } : {}),
        }));
        const input = new PassThrough();
        const heard: string[] = [];
        const known: number[] = [];
        createStreamChannel(input, new PassThrough()).read(async ({ id, method = '' }) => {
          heard.push(method);
          if (id === undefined) return;
          for (let moment = 0; moment < 5; moment++) await Promise.resolve();
          known.push(heard.length - 1);
        });
        input.write(Buffer.concat(messages.map((message) => write(JSON.stringify(message)))));
        while (heard.length < messages.length) await new Promise(setImmediate);
        await new Promise(setImmediate);
        assert.deepEqual(
          heard,
          messages.map(({ method }) => method),
        );
        assert.deepEqual(
          known,
          messages.flatMap(({ id }) => id ?? []),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('may have other headers, in any spelling', () => {
    const heard: string[] = [];
    createSplitter((content) => heard.push(content))(
      Buffer.from('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}'),
    );
    assert.deepEqual(heard, ['{}']);
  });
});
