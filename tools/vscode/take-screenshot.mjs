import { projectRoot } from '../install-dependencies.mjs';
import { ensureChromium, makeLaunchOptions } from './chromium.mjs';
import { savePicture } from './save-picture.mjs';
import { makeWorkbenchUrl, startServer } from './server.mjs';
import { makeTempDir, removeTempDir } from './temp-dir.mjs';

const WAIT = 30_000;
// Animations (a list that opens, a hover that fades in) are over by then.
const SETTLE = 700;
const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const OUTLINE_ROW = '.outline-pane .monaco-list-row';
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  // Named, because the browser would otherwise take the Japanese forms of Chinese characters.
  'editor.fontFamily': "'Noto Sans Mono CJK SC', 'WenQuanYi Zen Hei Mono', monospace",
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'explorer.decorations.badges': false,
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/**
 * Takes a picture of VS Code with the built extension and `file` of `folder` open, as `out`, a PNG or WebP.
 * `wide` hides the side bar, `outline` shows the Outline view in it, `problems` the Problems panel, `line` is put into
 * view; `beside` opens another file to the right, its line `besideLine` in view; `hoverLine` shows the message of the first squiggle of that line, `hover` what is known of the words in view,
 * `quickFix` the menu of its fixes (at `line`, else at the first squiggle).
 */
export async function takeScreenshot({
  folder,
  file,
  out,
  locale,
  width = 1280,
  height = 800,
  scale = 2,
  ...show
}) {
  const dataDir = makeTempDir();
  const executablePath = ensureChromium();
  const settings = { ...SETTINGS, ...show.settings };
  const server = await startServer({ dataDir, testDriver: true, locale, settings });
  const { chromium } = await import('playwright-core');
  const launch = makeLaunchOptions(executablePath);
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--lang=zh-CN'] });
  try {
    // zh-CN also for the English workbench: it decides about the forms of Chinese characters, not about the texts.
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale, locale: 'zh-CN' });
    page.setDefaultTimeout(WAIT);
    await page.goto(makeWorkbenchUrl(server, { folder, file, extension: projectRoot }));
    await page.waitForSelector('.monaco-editor .view-line');
    await arrange(page, show);
    await page.waitForTimeout(SETTLE);
    await savePicture(browser, await page.screenshot(), out);
  } finally {
    await browser.close();
    server.stop();
    removeTempDir(dataDir);
  }
}

async function arrange(page, show) {
  const { outline, problems, line, hoverLine, hover, quickFix, clean, wide, beside, besideLine } = show;
  if (wide) await page.keyboard.press('Control+B');
  if (outline) {
    await page.locator('.pane-header').first().click(); // closes the list of files: the outline gets its room
    await page.locator('.pane-header', { hasText: /^(Outline|大纲)/ }).click();
    await page.waitForSelector(OUTLINE_ROW);
  } else if (!clean && !line && !hoverLine) {
    await page.waitForSelector(SQUIGGLE, { state: 'attached' });
  }
  if (beside) await openBeside(page, beside, besideLine);
  if (problems) {
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    // With the places that the first finding speaks of.
    if (beside) for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    if (beside) await page.keyboard.press('Control+1');
  }
  const shownLine = hoverLine ?? line;
  if (shownLine) await goToLine(page, shownLine);
  else if (outline || problems) await page.keyboard.press('Control+1'); // back to the editor
  if (hover) await showHover(page, hover, Boolean(line));
  if (!hoverLine && !quickFix) return;
  const { x, y } = await findSquiggle(page, Boolean(shownLine));
  if (quickFix) {
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.action-widget .monaco-list-row');
  } else {
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await page.locator('.monaco-hover .hover-row').first().waitFor();
  }
}

// Opens a file of the folder to the right of the editor, by its name, and comes back.
async function openBeside(page, name, line) {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => document.querySelectorAll('.editor-group-container').length === 2);
  await page.waitForTimeout(SETTLE);
  await goToLine(page, line);
  await page.keyboard.press('Control+1');
}

// Finds the words as a person does, and asks for their hover by its key.
async function showHover(page, words, onCursorLine) {
  if (!onCursorLine) await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  await page.waitForSelector('.find-widget.visible');
  await page.keyboard.type(words);
  await page.waitForTimeout(SETTLE);
  await page.keyboard.press('Escape');
  // The server may still be starting.
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.waitForTimeout(SETTLE);
    if (await page.locator('.monaco-hover .hover-row').first().isVisible()) return;
  }
  throw new Error(`There is no hover on ${words}.`);
}

async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(SETTLE); // scrolling
}

// The middle of the first squiggle in view, of the cursor's line only when asked for.
async function findSquiggle(page, onCursorLine) {
  // The first squiggles may be those of other lines, and lines move while long ones are being wrapped: the place counts
  // when it is the same twice.
  let before;
  for (let attempt = 0; attempt < 20; attempt++) {
    const cursor = await page.locator('.monaco-editor .cursor').first().boundingBox();
    const isWanted = (box) => box && (!onCursorLine || Math.abs(box.y - cursor.y) < box.height / 2);
    const boxes = await Promise.all(
      (await page.locator(SQUIGGLE).all()).map((squiggle) => squiggle.boundingBox()),
    );
    const box = boxes.filter(isWanted).sort((a, b) => a.y - b.y || a.x - b.x)[0];
    const isSettled = box && before && box.x === before.x && box.y === before.y;
    before = box;
    if (isSettled) return { x: box.x + Math.min(box.width, 40) / 2, y: box.y + box.height / 2 };
    await page.waitForTimeout(SETTLE);
  }
  throw new Error('There is no squiggle on that line.');
}
