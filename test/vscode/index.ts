// What VS Code loads inside its extension host, on the desktop and in the browser alike; see tools/test-vscode.mjs.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, inspect } from 'node:util';
import Mocha from 'mocha';

/** Runs every *.test.js below this folder, or below VSCODE_TEST_FOLDER in it; rejects when a test fails. */
export async function run(): Promise<void> {
  const reportFile = process.env.VSCODE_TEST_OUT;
  const report = (line: string) => (reportFile ? appendFileSync(reportFile, `${line}\n`) : console.log(line));
  // A file, because the console of the extension host arrives mixed with the log of the workbench.
  if (reportFile) Mocha.reporters.Base.consoleLog = (...args: unknown[]) => report(format(...args));
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  if (process.env.MOCHA_GREP) mocha.grep(process.env.MOCHA_GREP);
  const folder = join(__dirname, process.env.VSCODE_TEST_FOLDER ?? '');
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(folder, name));
  }
  const { failures, passes } = await runMocha(mocha).catch((error) => {
    report(inspect(error)); // a test file that cannot be loaded
    throw error;
  });
  // The proof that the run came to its end: VS Code's own exit code is 0 even when the extension host dies.
  report(`TESTS DONE failures=${failures} passes=${passes}`);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}

// An async function: what mocha throws while it loads the files becomes a rejection.
async function runMocha(mocha: Mocha): Promise<{ failures: number; passes: number }> {
  return await new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ failures, passes: runner.stats?.passes ?? 0 }));
  });
}
