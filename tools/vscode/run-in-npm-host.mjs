import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { ensureChromium, makeLaunchOptions } from './chromium.mjs';
import { makeWorkbenchUrl, startServer } from './server.mjs';

const NO_ANSWER = 2;
// VS Code does without this native module, but says so at length.
const NOISE = /Could not locate the bindings file/;
// How a test entry in the web host, which can write no file, marks a line of the report; see test/vscode/smoke/web.ts.
const REPORT_LINE = /^TEST REPORT (.*)$/s;

/**
 * Runs the test entry `tests` in the VS Code of npm, shown in a headless Chromium, and resolves to the code VS Code
 * reports. `extension` and `tests` are paths for the node host, in `web` they are addresses for the web host. `judge` turns that code into the exit code of the run: other than 0, a picture is saved as `picture`; 2 (no
 * complete report), the log of the workbench is printed, as it may tell why.
 */
export async function runInNpmHost(options) {
  const { extension, tests, web, workspace, dataDir, reportFile, timeout, picture, judge } = options;
  const { env, locale, extensionsDir } = options;
  const executablePath = ensureChromium();
  const server = await startServer({ dataDir, testDriver: true, locale, env, extensionsDir });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(makeLaunchOptions(executablePath));
  const log = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      bypassCSP: web !== undefined, // this server's page takes scripts of its own only
    });
    if (web) await developWebExtension(page, web);
    const code = await waitForExit({ page, browser, server, log, reportFile, timeout }, () =>
      page.goto(makeWorkbenchUrl(server, { folder: workspace, extension, tests })),
    );
    writeFileSync(join(dataDir, 'workbench.log'), log.join('\n'));
    const verdict = judge(code);
    if (verdict === 2 || process.env.VERBOSE) console.log(log.join('\n'));
    if (verdict !== 0) await savePicture(page, picture);
    return code;
  } finally {
    await browser.close().catch(() => {});
    server.stop();
  }
}

// VS Code's test driver calls codeAutomationExit at the end of a run; whatever can end without that call is watched too.
function waitForExit({ page, browser, server, log, reportFile, timeout }, open) {
  return new Promise((resolve, reject) => {
    const giveUp = (reason) => {
      clearTimeout(timer);
      log.push(reason);
      resolve(NO_ANSWER);
    };
    const timer = setTimeout(() => giveUp(`Time-out: no result after ${timeout / 1000} s.`), timeout);
    page.on('crash', () => giveUp('The page crashed.'));
    browser.on('disconnected', () => giveUp('Chromium ended.'));
    server.exited.then(() => giveUp('The VS Code server ended.'));
    const start = async () => {
      await page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
      await page.exposeFunction('codeAutomationLog', (type, args) => {
        const text = format(...args);
        const reported = REPORT_LINE.exec(text);
        if (reported) return appendFileSync(reportFile, `${reported[1]}\n`);
        const line = `[${type}] ${text}`;
        if (process.env.VERBOSE || (type === 'error' && !NOISE.test(line))) log.push(line);
      });
      await open();
    };
    start().catch((error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

// The address of the page can name extensions for the node host only; those for the web host stand in its configuration.
async function developWebExtension(page, { extension, tests }) {
  const toUri = (address) => {
    const { host: authority, pathname: path } = new URL(address);
    return { scheme: 'http', authority, path };
  };
  await page.addInitScript(
    (added) => {
      const { getAttribute } = Element.prototype;
      Element.prototype.getAttribute = function (name) {
        const value = getAttribute.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
        const settings = JSON.parse(value);
        return JSON.stringify({
          ...settings,
          developmentOptions: { ...settings.developmentOptions, ...added },
        });
      };
    },
    { extensions: [toUri(extension)], extensionTestsPath: toUri(tests) },
  );
}

async function savePicture(page, picture) {
  try {
    mkdirSync(dirname(picture), { recursive: true });
    await page.screenshot({ path: picture, timeout: 5000 });
    console.log(`Picture of the moment: ${picture}`);
  } catch (error) {
    console.log(`No picture could be taken: ${error.message.split('\n')[0]}`);
  }
}
