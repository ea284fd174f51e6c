// The pictures of the README and of what the package shows, docs/images/*.png and docs/walkthrough/*.png: npm run build && node tools/screenshots.mjs [name ...]
import { join } from 'node:path';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { takeScreenshot } from './vscode/take-screenshot.mjs';
import { exitOnSignals } from './vscode/temp-dir.mjs';

const SAMPLES = join(projectRoot, 'samples');
const FAULTY = { file: '2-有错的报告.txt', line: '58', outline: true, problems: true, scale: 1.5 };
const DAMAGED = { file: '3-转换受损的报告.txt', line: '49', quickFix: true, scale: 1.5 };
// Shown at half their size beside the steps of the walkthrough: small windows.
const SMALL = { folder: 'walkthrough', width: 860, height: 560, scale: 1.5 };
const PICTURES = [
  { name: 'problems', ...FAULTY },
  { name: 'fix', ...DAMAGED },
  { name: 'open', file: '1-规范的报告.txt', line: '44', outline: true, ...SMALL },
  { name: 'mend', file: '2-有错的报告.txt', line: '56', quickFix: true, wide: true, ...SMALL },
  { name: 'ask', file: '1-规范的报告.txt', line: '53', hover: '（一）予以公开', wide: true, ...SMALL },
].flatMap((picture) => [
  { ...picture, name: `${picture.name}.zh-CN`, locale: 'zh-cn' },
  { ...picture, name: `${picture.name}.en` },
]);

exitOnSignals();
try {
  ensureDependencies();
  const wanted = process.argv.slice(2);
  for (const { name, file, folder = 'images', ...options } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const out = join(projectRoot, 'docs', folder, `${name}.png`);
    await takeScreenshot({ folder: SAMPLES, file: join(SAMPLES, file), out, ...options });
    console.log(out);
  }
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
