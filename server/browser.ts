import { createConnection } from './protocol/connection';
import { workerLife } from './protocol/life';
import type { Channel, Message } from './protocol/messages';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

/** The server for browsers: a worker that talks to the one who started it. */
const channel: Channel = {
  read: (hear) => self.addEventListener('message', ({ data }) => hear(data as Message)),
  write: (message) => self.postMessage(message),
};
startServer(createConnection(channel), { life: workerLife });
