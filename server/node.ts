import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

/** The server for Node: over IPC when VS Code forks it, over `--stdio` for any other client. */
startServer(createConnection(ProposedFeatures.all));
