// npm test: everything that has to hold, in order; stops at the first failure. Ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { countTests, formatCounts } from './count-tests.mjs';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { hasNpmHost } from './vscode/host.mjs';

const NPM = ['npm', 'run', '--silent'];
const STEPS = [
  { title: 'Build', command: [...NPM, 'build'] },
  { title: 'Lint', command: [...NPM, 'lint'] },
  { title: 'Format', command: [...NPM, 'format:check'] },
  { title: 'Unit tests', command: [process.execPath, 'tools/test-unit.mjs'], counted: true },
  { title: 'Tests in VS Code', command: [process.execPath, 'tools/test-vscode.mjs'], counted: true },
  ...(hasNpmHost
    ? [
        { title: 'Smoke tests in the web host', command: [...NPM, 'test:web'], counted: true },
        { title: 'Smoke tests of the installed package', command: [...NPM, 'test:installed'], counted: true },
      ]
    : []),
];

// Output is passed on and kept. Colours would be lost, as the programs see no terminal; hence FORCE_COLOR.
function runStep([program, ...args]) {
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const shell = process.platform === 'win32' && program === 'npm';
  const child = spawn(program, args, { cwd: projectRoot, env, shell, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    output += data;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 2, output }));
  });
}

async function runSteps() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  let counted = false;
  if (!hasNpmHost)
    console.log('Without the web host and the installed package: they need the VS Code of npm, Linux x64.');
  let code = 0;
  for (const step of STEPS) {
    console.log(`\n=== ${step.title}`);
    const start = Date.now();
    const result = await runStep(step.command);
    code = result.code;
    console.log(
      `=== ${step.title}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
    );
    if (step.counted) {
      counted = true;
      const counts = countTests(result.output);
      // A suite that broke off has no count of failures; the closing line must not look green then.
      if (code !== 0 && counts.failed === 0) counts.failed = 1;
      for (const name of Object.keys(total)) total[name] += counts[name];
    }
    if (code !== 0) break;
  }
  if (counted) console.log(`\n${formatCounts(total)}`);
  return code;
}

try {
  ensureDependencies();
  process.exitCode = await runSteps();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
