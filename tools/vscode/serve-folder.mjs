import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * Serves a folder on this machine as a gallery serves web extensions: from another origin than the workbench. The host
 * is "localhost", the only one without https that VS Code takes scripts from. Resolves to `{ origin, stop }`.
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404, headers).end();
    const type = TYPES[extname(file)] ?? 'text/plain; charset=utf-8';
    response.writeHead(200, { ...headers, 'Content-Type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}
