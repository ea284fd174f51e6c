import { connect } from 'node:net';
import type { Life } from './life';
import type { Channel, Message } from './messages';
import { createStreamChannel } from './stream-channel';

/** How messages come and go. */
export interface Transport {
  readonly channel: Channel;
  /** Calls `end` when the client is gone. */
  onGone(end: () => void): void;
}

/** The transport that the arguments name, in the words that language clients use. */
export function chooseTransport(args: readonly string[]): Transport {
  if (args.includes('--node-ipc'))
    return { channel: forkChannel, onGone: (end) => void process.on('disconnect', end) };
  const place = optionOf(args, '--socket') ?? optionOf(args, '--pipe');
  if (place !== undefined) {
    const socket = /^\d+$/.test(place) ? connect(Number(place), '127.0.0.1') : connect(place);
    return { channel: createStreamChannel(socket, socket), onGone: (end) => void socket.on('close', end) };
  }
  if (!args.includes('--stdio')) {
    process.stderr.write('disclosure-report-language-server --stdio | --node-ipc | --socket=… | --pipe=…\n');
    process.exit(2);
  }
  const { stdin, stdout } = process;
  return {
    channel: createStreamChannel(stdin, stdout),
    onGone: (end) => void stdin.on('end', end).on('close', end),
  };
}

/** The channel to the process that has forked this one. */
const forkChannel: Channel = {
  read: (hear) => void process.on('message', (message) => hear(message as Message)),
  write(message) {
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  },
};

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
