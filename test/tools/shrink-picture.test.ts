import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { root } from '../kit/shared';

const width = 9;
const height = 5;
const pixel = 3;
const line = width * pixel;
const pixels = Buffer.from(Array.from({ length: line * height }, (_, at) => (at * at * 7) % 256));

/** What PNG predicts from the pixels to the left, above, and above to the left. */
const predictions: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  (left, above, corner) => {
    const guess = left + above - corner;
    return [left, above, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0];
  },
];

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, 'latin1');
  return Buffer.concat([frame, data, Buffer.alloc(4)]);
}

/** A picture whose lines are stored as differences, uncompressed. */
function writePicture(filter: number): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const stored = Array.from({ length: height }, (_, y) => {
    const at = (x: number, row: number): number => (x < 0 || row < 0 ? 0 : pixels[row * line + x]);
    const differences = Array.from(
      { length: line },
      (_, x) => at(x, y) - predictions[filter](at(x - pixel, y), at(x, y - 1), at(x - pixel, y - 1)),
    );
    return Buffer.from([filter, ...differences]);
  });
  const data = deflateSync(Buffer.concat(stored), { level: 0 });
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, 50)),
    chunk('IDAT', data.subarray(50)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture that holds one piece of data. */
function readLines(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

describe('a picture that is shrunk', () => {
  let shrinkPicture: (png: Buffer) => Buffer;
  before(async () => {
    const tool = path.join(root, 'tools/vscode/shrink-picture.mjs');
    ({ shrinkPicture } = await import(pathToFileURL(tool).href));
  });

  for (const filter of predictions.keys()) {
    it(`shows the same, stored by filter ${filter}`, () => {
      const lines = readLines(shrinkPicture(writePicture(filter)));
      for (let y = 0; y < height; y++) {
        assert.equal(lines[y * (line + 1)], 0);
        const own = lines.subarray(y * (line + 1) + 1, (y + 1) * (line + 1));
        assert.deepEqual(own, pixels.subarray(y * line, (y + 1) * line));
      }
    });
  }

  it('is all that the package holds', () => {
    const folder = path.join(root, 'docs/walkthrough');
    for (const name of readdirSync(folder)) {
      const png = readFileSync(path.join(folder, name));
      assert.equal(shrinkPicture(png).length, png.length, name);
    }
  });
});
