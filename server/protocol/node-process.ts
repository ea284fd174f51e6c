import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
} from 'vscode-jsonrpc/node';
import type { Life } from './life';
import { createStreamWriter } from './stream-writer';

/** How messages come and go. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Calls `end` when the client is gone. */
  onGone(end: () => void): void;
}

/** The transport that the arguments name, in the words that language clients use. */
export function chooseTransport(args: readonly string[]): Transport {
  if (args.includes('--node-ipc')) {
    return {
      reader: new IPCMessageReader(process),
      writer: new IPCMessageWriter(process),
      onGone: (end) => void process.on('disconnect', end),
    };
  }
  const port = optionOf(args, '--socket');
  if (port !== undefined) return connectTo(createServerSocketTransport(Number(port)));
  const pipe = optionOf(args, '--pipe');
  if (pipe !== undefined) return connectTo(createServerPipeTransport(pipe));
  if (!args.includes('--stdio')) {
    process.stderr.write('disclosure-report-language-server --stdio | --node-ipc | --socket=… | --pipe=…\n');
    process.exit(2);
  }
  return {
    reader: new StreamMessageReader(process.stdin),
    writer: createStreamWriter(process.stdout),
    onGone: (end) => void process.stdin.on('end', end).on('close', end),
  };
}

function connectTo([reader, writer]: [MessageReader, MessageWriter]): Transport {
  return { reader, writer, onGone: (end) => void reader.onClose(end) };
}

/** The value of `--name=value` or `--name value`. */
function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? args[at + 1] : args[at].slice(name.length + 1);
}

/** How often it is looked whether the client's process is there, in milliseconds. */
const pulse = 3000;

/** The server is a process of its own. */
export const processLife: Life = {
  end: (code) => process.exit(code),
  follow(processId) {
    setInterval(() => {
      try {
        process.kill(processId, 0);
      } catch {
        process.exit(1);
      }
    }, pulse).unref();
  },
};
