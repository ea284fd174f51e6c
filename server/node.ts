import { createMessageConnection } from 'vscode-jsonrpc/node';
import { createConnection } from './protocol/connection';
import { chooseTransport, processLife } from './protocol/node-process';
import { startServer } from './server';
import { nodeFiles } from './sources/node-files';

/** The server for Node: over IPC when VS Code forks it, over `--stdio` for any other client. */
const { reader, writer, onGone } = chooseTransport(process.argv.slice(2));
const connection = createConnection(createMessageConnection(reader, writer));
onGone(startServer(connection, { life: processLife, files: nodeFiles }));
