import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createProtocolConnection,
  InitializeRequest,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { useBundle } from './bundle';

const introduction = { processId: process.pid, rootUri: null, capabilities: {} };

describe('the ways in which a client reaches the server', function () {
  this.timeout(30_000);
  const bundle = useBundle('server/node.ts');
  let child: ChildProcess | undefined;
  afterEach(() => void child?.kill());

  it('is IPC for an editor that forks it; without it the server ends', async () => {
    child = fork(bundle.file, ['--node-ipc']);
    const exit = once(child, 'exit');
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: introduction });
    const [{ id, result }] = await once(child, 'message');
    assert.equal(id, 1);
    assert.equal(result.serverInfo.name, 'disclosure-report');
    child.disconnect();
    assert.deepEqual(await exit, [1, null]);
  });

  /** What the server says of itself over the first connection to `server`. */
  async function introduceOver(
    server: Server,
    place: number | string,
    argument: string,
  ): Promise<string | undefined> {
    server.listen(place);
    await once(server, 'listening');
    const address = server.address();
    const name = typeof address === 'object' && address !== null ? address.port : address;
    child = spawn(process.execPath, [bundle.file, `${argument}=${name}`], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    const [socket] = (await once(server, 'connection')) as [Socket];
    const connection = createProtocolConnection(
      new SocketMessageReader(socket),
      new SocketMessageWriter(socket),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, introduction);
    socket.destroy();
    server.close();
    assert.deepEqual(await exit, [1, null]);
    return serverInfo?.name;
  }

  it('is a port, where one is named', async () => {
    assert.equal(await introduceOver(createServer(), 0, '--socket'), 'disclosure-report');
  });

  it('is a pipe, where one is named', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pipe-'));
    const pipe =
      process.platform === 'win32' ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'pipe');
    try {
      assert.equal(await introduceOver(createServer(), pipe, '--pipe'), 'disclosure-report');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('has to be named', async () => {
    child = spawn(process.execPath, [bundle.file], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [message] = await once(child.stderr!, 'data');
    assert.match(String(message), /--stdio/);
    assert.deepEqual(await once(child, 'exit'), [2, null]);
  });
});
