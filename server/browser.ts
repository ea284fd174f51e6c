import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

/** The server for browsers: a worker that talks to the one who started it. */
const reader = new BrowserMessageReader(self);
const writer = new BrowserMessageWriter(self);
startServer(createConnection(ProposedFeatures.all, reader, writer));
