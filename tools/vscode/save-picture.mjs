import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Letters look the same; the files have less than half the size of PNG.
const QUALITY = 0.8;

/** Writes a PNG as it is, or as WebP where the name `out` says so: the browser does it. */
export async function savePicture(browser, png, out) {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, out.endsWith('.webp') ? await encodeWebP(browser, png) : png);
}

async function encodeWebP(browser, png) {
  const page = await browser.newPage();
  try {
    const url = await page.evaluate(drawAsWebP, {
      source: `data:image/png;base64,${png.toString('base64')}`,
      quality: QUALITY,
    });
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}

// Runs in the page.
async function drawAsWebP({ source, quality }) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality);
}
