import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';
import { nodeFiles } from './sources/node-files';

/** The server for Node: over IPC when VS Code forks it, over `--stdio` for any other client. */
startServer(createConnection(ProposedFeatures.all), nodeFiles);
