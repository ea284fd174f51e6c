// What VS Code loads inside its web host, a worker of the browser; bundled by tools/vscode/bundle-web-tests.mjs.
import 'mocha/mocha.js';

/** What the runner takes from the console for a line of the report: a worker has no file to write to. */
const mark = 'TEST REPORT ';

/** Runs the smoke tests; rejects when one fails. */
export async function run(): Promise<void> {
  if (typeof process !== 'undefined' && process.versions?.node) throw new Error('This is not the web host.');
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Spec, color: false });
  Mocha.reporters.Base.consoleLog = (text = '', ...values: unknown[]) =>
    console.log(`${mark}${text}`, ...values);
  require('./smoke.test'); // now: its tests are declared to mocha
  const { failures, passes } = await new Promise<{ failures: number; passes: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ failures, passes: runner.stats?.passes ?? 0 }));
  });
  console.log(`${mark}TESTS DONE failures=${failures} passes=${passes}`);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}
