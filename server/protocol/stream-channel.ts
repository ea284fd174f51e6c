import type { Channel, Message } from './messages';

const headerEnd = '\r\n\r\n';

/** Messages as LSP puts them on streams: a header that says how many bytes follow, and these. */
export function createStreamChannel(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Channel {
  // Nobody hears what is written to a client that is gone; that it is gone is told by its end of the input.
  output.on('error', () => undefined);
  return {
    read(hear) {
      const pass = inTurn(hear);
      input.on(
        'data',
        createSplitter((content) => {
          const message = parse(content);
          if (message !== undefined) pass(message);
        }),
      );
    },
    // In one piece: header and content apart would wake the client twice.
    write: (message) => void output.write(frame(JSON.stringify(message))),
  };
}

const encoder = new TextEncoder();
/** More than any header takes. */
const headerRoom = 40;

/** A content behind its header. It is encoded once, straight to its place, where no character takes more than three bytes. */
function frame(content: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(headerRoom + 3 * content.length);
  const { written } = encoder.encodeInto(content, bytes.subarray(headerRoom));
  const header = `Content-Length: ${written}${headerEnd}`;
  const start = headerRoom - header.length;
  bytes.write(header, start, 'latin1');
  return bytes.subarray(start, headerRoom + written);
}

/**
 * Passes messages on one by one. Behind what is answered there is a pause: an answer that waits for a moment must not see the
 * text of a later message. What is only told, as most of what comes while somebody types, is over when it is heard.
 */
function inTurn(hear: (message: Message) => void): (message: Message) => void {
  const waiting: Message[] = [];
  let isPausing = false;

  function pass(message: Message): void {
    if (message.id !== undefined) {
      isPausing = true;
      setImmediate(goOn);
    }
    hear(message);
  }

  function goOn(): void {
    isPausing = false;
    while (!isPausing) {
      const message = waiting.shift();
      if (message === undefined) return;
      pass(message);
    }
  }

  return (message) => {
    if (isPausing) waiting.push(message);
    else pass(message);
  };
}

/** Takes what comes in pieces of any size, and passes on the contents of whole messages. */
export function createSplitter(pass: (content: string) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** How many bytes the content has, from the end of its header on. */
  let wanted: number | undefined;

  function cut(bytes: Buffer, at: number): void {
    chunks = [bytes.subarray(at)];
    length = bytes.length - at;
  }

  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    while (wanted === undefined || length >= wanted) {
      const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
      if (wanted === undefined) {
        const end = bytes.indexOf(headerEnd);
        if (end < 0) return cut(bytes, 0);
        wanted = readLength(bytes.toString('latin1', 0, end));
        cut(bytes, end + headerEnd.length);
      } else {
        const content = bytes.toString('utf8', 0, wanted);
        cut(bytes, wanted);
        wanted = undefined;
        pass(content);
      }
    }
  };
}

function readLength(header: string): number {
  return Number(/^content-length: *(\d{1,15}) *$/im.exec(header)?.[1] ?? 0);
}

/** Undefined for what is no message: others may still follow. */
function parse(content: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(content);
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}
