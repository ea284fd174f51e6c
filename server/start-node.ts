import { createConnection } from './protocol/connection';
import { chooseTransport, processLife } from './protocol/node-process';
import { startServer } from './server';
import { nodeFiles } from './sources/node-files';

/** The server for Node: over IPC when VS Code forks it, over `--stdio` for any other client. */
const { channel, onGone } = chooseTransport(process.argv.slice(2));
onGone(startServer(createConnection(channel), { life: processLife, files: nodeFiles }));
