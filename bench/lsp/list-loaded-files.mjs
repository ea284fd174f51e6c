// Which of its files a server loads until it has answered with its first findings.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureStart } from './measure-server.mjs';

const reporter = fileURLToPath(new URL('report-loaded-files.cjs', import.meta.url));

/** The files that the server has loaded of its own folder. */
export async function listLoadedFiles(server, folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-loaded-'));
  const report = join(scratch, 'files');
  const home = dirname(server.args[0]);
  try {
    const args = ['--require', reporter, ...server.args, `--bench-loaded=${report}`];
    await measureStart({ ...server, args }, { folder, size: '7k' });
    const listed = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : [];
    return listed.filter((file) => file.startsWith(home));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
