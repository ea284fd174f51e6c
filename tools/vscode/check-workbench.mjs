import { readdirSync } from 'node:fs';
import { findChromium, makeLaunchOptions } from './chromium.mjs';
import { makeWorkbenchUrl } from './server.mjs';

const WAIT = 60_000;

/** Checks what `npm start` serves: the page only with the token, and in it, given a Chromium, the extension at work. */
export async function checkWorkbench(server, folder, manifest) {
  const url = makeWorkbenchUrl(server, { folder });
  await checkStatus(new URL(`?${new URLSearchParams({ folder })}`, server.origin), {}, 403);
  // The token in the address is turned into a cookie by a redirect.
  const redirect = await fetch(url, { redirect: 'manual' });
  const cookie = (redirect.headers.get('set-cookie') ?? '').split(';')[0];
  await checkStatus(new URL(redirect.headers.get('location') ?? '', url), { cookie }, 200);
  console.log('Checked: the page is served with the token (200) and refused without it (403).');
  const chromium = findChromium();
  if (chromium) await checkInBrowser(chromium, url, folder, manifest);
  else console.log('Not checked in a browser: no Chromium was found.');
}

async function checkStatus(url, headers, expected) {
  const { status } = await fetch(url, { headers, redirect: 'manual' });
  if (status !== expected) throw new Error(`${url} answered ${status} instead of ${expected}.`);
}

// Opens the first sample as a person would and reads the list of running extensions.
async function checkInBrowser(executablePath, url, folder, manifest) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(makeLaunchOptions(executablePath));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 4000 } }); // high: a list has only its visible rows
    page.setDefaultTimeout(WAIT);
    await page.goto(url);
    const file = findSample(folder);
    await page.waitForSelector('.explorer-folders-view .monaco-list-row');
    await runQuickInput(page, 'Control+P', file);
    await page.waitForSelector('.monaco-editor .view-line');
    await runQuickInput(page, 'F1', 'Show Running Extensions');
    // The time of activation is there only after a successful one.
    await page
      .locator('.runtime-extensions-editor .monaco-list-row', { hasText: manifest.version })
      .filter({ has: page.locator('.name').getByText(manifest.displayName, { exact: true }) })
      .filter({ hasText: /Activation: \d+ms/ })
      .filter({ hasNotText: 'uncaught error' })
      .waitFor();
    console.log(`Checked: ${file} opens in the browser and the extension is running.`);
  } catch (error) {
    const [reason] = error.message.split('\n');
    throw new Error(
      `The extension could not be seen at work in the browser (${browser.version()}): ${reason}`,
    );
  } finally {
    await browser.close();
  }
}

async function runQuickInput(page, key, text) {
  await page.keyboard.press(key);
  await page.keyboard.type(text, { delay: 5 });
  // The row, not just the first one: the list follows the typing with a delay.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

function findSample(folder) {
  const file = readdirSync(folder).find((name) => name.endsWith('.txt'));
  if (!file) throw new Error(`${folder} has no .txt file.`);
  return file;
}
