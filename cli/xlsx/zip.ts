/** A file in an archive; its text comes in pieces, so that none has to be in memory whole. */
export interface ArchiveFile {
  readonly name: string;
  readonly text: () => Iterable<string>;
}

const utf8Name = 0x0800;
const deflated = 8;
/** Midnight of 1 January 1980, the first day that the format knows: the same reports give the same bytes. */
const date = 0x21;
/** Pieces are put together to so many characters before they are compressed. */
const batch = 1 << 18;

/** Writes a ZIP archive, as APPNOTE 6.3 describes it, without its extension for more than 4 GB. */
export async function writeZip(
  files: readonly ArchiveFile[],
  write: (bytes: Uint8Array) => void,
): Promise<void> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const { crc, size, packed } = await pack(text());
    const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
    const encoded = Buffer.from(name);
    const common = Buffer.alloc(26);
    for (const [at, value] of [20, utf8Name, deflated, 0, date].entries())
      common.writeUInt16LE(value, 2 * at);
    for (const [at, value] of [crc, packedSize, size].entries()) common.writeUInt32LE(value, 10 + 4 * at);
    common.writeUInt16LE(encoded.length, 22);
    const local = Buffer.concat([signature(0x04034b50), common, encoded]);
    for (const bytes of [local, ...packed]) write(bytes);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([signature(0x02014b50, 20), common, rest, encoded]));
    offset += local.length + packedSize;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  for (const bytes of [directory, signature(0x06054b50), end]) write(bytes);
}

function signature(value: number, madeBy?: number): Buffer {
  const bytes = Buffer.alloc(madeBy === undefined ? 4 : 6);
  bytes.writeUInt32LE(value, 0);
  if (madeBy !== undefined) bytes.writeUInt16LE(madeBy, 4);
  return bytes;
}

async function pack(
  text: Iterable<string>,
): Promise<{ readonly crc: number; readonly size: number; readonly packed: readonly Buffer[] }> {
  // Loaded here, so that nothing else waits for it.
  const { createDeflateRaw } = await import('node:zlib');
  const deflate = createDeflateRaw({ level: 6 });
  const packed: Buffer[] = [];
  deflate.on('data', (bytes: Buffer) => packed.push(bytes));
  const ended = new Promise<void>((resolve, reject) => {
    deflate.on('end', resolve);
    deflate.on('error', reject);
  });
  let crc = 0xffffffff;
  let size = 0;
  const add = async (piece: string): Promise<void> => {
    const bytes = Buffer.from(piece);
    crc = addToCrc(crc, bytes);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise<void>((resolve) => deflate.once('drain', resolve));
  };
  let open = '';
  for (const piece of text) {
    open += piece;
    if (open.length < batch) continue;
    await add(open);
    open = '';
  }
  await add(open);
  deflate.end();
  await ended;
  return { crc: ~crc >>> 0, size, packed };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function addToCrc(crc: number, bytes: Uint8Array): number {
  let value = crc;
  for (let at = 0; at < bytes.length; at++) value = crcTable[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return value;
}
