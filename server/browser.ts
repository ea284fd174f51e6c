import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { createConnection } from './protocol/connection';
import { workerLife } from './protocol/life';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

/** The server for browsers: a worker that talks to the one who started it. */
const reader = new BrowserMessageReader(self);
const writer = new BrowserMessageWriter(self);
startServer(createConnection(createMessageConnection(reader, writer)), { life: workerLife });
