// The part of run-in-desktop.mjs that runs as a process of its own, so that it can be ended as a whole.
import { runTests } from '@vscode/test-electron';

try {
  process.exitCode = await runTests(JSON.parse(process.argv[2]));
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code > 0 ? error.code : 1;
}
