import { deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
/** Length, type and check sum around the data of a chunk. */
const frame = 12;

/**
 * The same picture in fewer bytes: PNG lines written as they are instead of as differences from their neighbours. Pictures
 * of an editor repeat whole pieces, which differences hide from compression. Takes 8-bit PNG, RGB or RGBA, as Chromium
 * writes it; returns `png` itself where nothing is gained.
 */
export function shrinkPicture(png) {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colours, interlaced] = [header[8], header[9], header[12]];
  const pixel = { 2: 3, 6: 4 }[colours];
  if (depth !== 8 || interlaced !== 0 || pixel === undefined) return png;
  const stored = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const plain = removeDifferences(stored, { height, line: width * pixel, pixel });
  const shrunk = Buffer.concat([
    png.subarray(0, signature),
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(plain, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
  return shrunk.length < png.length ? shrunk : png;
}

function readChunks(png) {
  const chunks = [];
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + frame;
  }
  return chunks;
}

/** Every line behind a 0 for “as it is”; `stored` has the number of a filter there (PNG, chapter 9). */
function removeDifferences(stored, { height, line, pixel }) {
  const plain = Buffer.alloc(stored.length);
  for (let y = 0; y < height; y++) {
    const start = y * (line + 1) + 1;
    const filter = stored[start - 1];
    for (let at = start; at < start + line; at++) {
      const isFirst = at - start < pixel;
      const left = isFirst ? 0 : plain[at - pixel];
      const above = y === 0 ? 0 : plain[at - line - 1];
      const corner = isFirst || y === 0 ? 0 : plain[at - line - 1 - pixel];
      plain[at] = stored[at] + predict(filter, left, above, corner);
    }
  }
  return plain;
}

function predict(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function writeChunk(type, data) {
  const chunk = Buffer.alloc(data.length + frame);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(checkSum(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

/** CRC-32; `zlib.crc32` is newer than the oldest Node that these tools run on. */
function checkSum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
