// npm run test:unit: compiles, then runs mocha over every compiled test that needs no VS Code. Arguments go to mocha.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';

// A leaked process or timer keeps mocha alive after the last test; without this limit that would hang a CI job.
const LIMIT = 300_000;

function runNode(script, args) {
  const options = { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], timeout: LIMIT };
  const result = spawnSync(process.execPath, [join(projectRoot, 'node_modules', script), ...args], options);
  if (result.error?.code === 'ETIMEDOUT') console.error(`Ended after ${LIMIT / 1000} s: ${script}`);
  return result.status ?? 2;
}

try {
  ensureDependencies();
  let code = runNode('typescript/bin/tsc', ['-b']);
  if (code === 0) {
    const files = ['out/test/**/*.test.js', '--ignore', 'out/test/vscode/**'];
    code = runNode('mocha/bin/mocha.js', ['--timeout', '20000', ...files, ...process.argv.slice(2)]);
  }
  process.exit(code);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
