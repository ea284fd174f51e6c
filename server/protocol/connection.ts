import { type Cancellation, createCancellation } from './cancellation';
import type { Channel, Message } from './messages';
import type { Notifications, Requests } from './methods';

/**
 * The client as the rest of the server sees it. It is JSON-RPC and no more: the library for all of LSP is as long as
 * everything that reads and checks a report.
 */
export interface Connection {
  onRequest<Method extends keyof Requests>(
    method: Method,
    answer: (params: Requests[Method]['params'], cancellation: Cancellation) => Requests[Method]['answer'],
  ): void;
  onNotification<Method extends keyof Notifications>(
    method: Method,
    hear: (params: Notifications[Method]) => void,
  ): void;
  /** Asks the client; rejects where it does not answer. */
  ask<Answer>(method: string, params?: unknown): Promise<Answer>;
  /** Tells the client. */
  tell(method: string, params: unknown): void;
  listen(): void;
}

/** Error codes of JSON-RPC. */
const unknownMethod = -32601;
const failed = -32603;

type Answer = (params: never, cancellation: Cancellation) => unknown;
type Hear = (params: never) => unknown;
interface Question {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** Talks over a channel, from {@link Connection.listen} on. */
export function createConnection(channel: Channel): Connection {
  const answers = new Map<string, Answer>();
  const listeners = new Map<string, Hear>();
  const questions = new Map<Message['id'], Question>();
  const inWork = new Map<Message['id'], () => void>();
  let serial = 0;
  const write = (message: Message): void => channel.write({ jsonrpc: '2.0', ...message });

  async function reply({ id, method = '', params }: Message): Promise<void> {
    const answer = answers.get(method);
    if (answer === undefined)
      return write({ id, error: { code: unknownMethod, message: `Unhandled method ${method}` } });
    const cancellation = createCancellation();
    inWork.set(id, cancellation.cancel);
    try {
      write({ id, result: (await answer(params as never, cancellation)) ?? null });
    } catch (error) {
      write({ id, error: { code: failed, message: `Request ${method} failed: ${messageOf(error)}` } });
    } finally {
      inWork.delete(id);
    }
  }

  async function hear({ method = '', params }: Message): Promise<void> {
    if (method === '$/cancelRequest') inWork.get((params as Message).id)?.();
    try {
      await listeners.get(method)?.(params as never);
    } catch {
      // There is nobody to answer: a notification that cannot be read is passed over.
    }
  }

  function settle({ id, result, error }: Message): void {
    const question = questions.get(id);
    questions.delete(id);
    if (error === undefined) question?.resolve(result as never);
    else question?.reject(new Error(error.message));
  }

  return {
    onRequest: (method, answer) => void answers.set(method, answer as Answer),
    onNotification: (method, listener) => void listeners.set(method, listener as Hear),
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++serial;
        questions.set(id, { resolve, reject });
        write({ id, method, params });
      }),
    tell: (method, params) => write({ method, params }),
    listen: () =>
      channel.read((message) => {
        if (message.method === undefined) settle(message);
        else if (message.id === undefined || message.id === null) void hear(message);
        else void reply(message);
      }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
