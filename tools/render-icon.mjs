// Renders client/icons/extension.svg as extension.png beside it, which galleries want: npm run icon.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { ensureChromium, makeLaunchOptions } from './vscode/chromium.mjs';

const SIZE = 128;
const folder = join(projectRoot, 'client', 'icons');

ensureDependencies();
const { chromium } = await import('playwright-core');
const browser = await chromium.launch(makeLaunchOptions(ensureChromium()));
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
const svg = readFileSync(join(folder, 'extension.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: join(folder, 'extension.png'), omitBackground: true });
await browser.close();
