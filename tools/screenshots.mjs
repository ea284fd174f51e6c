// The pictures of the README and of what the package shows, docs/images/*.webp and docs/walkthrough/*.webp: npm run build && node tools/screenshots.mjs [name ...]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  {
    name: 'two-years',
    years: true,
    line: '52',
    besideLine: '75',
    problems: true,
    wide: true,
    clean: true,
    width: 1520,
    height: 720,
    scale: 1.5,
    settings: {
      'editor.fontSize': 11,
      'editor.stickyScroll.enabled': false,
      '[disclosure-report]': { 'editor.wordWrap': 'off' },
    },
  },
  { name: 'open', file: '1-规范的报告.txt', line: '44', outline: true, ...SMALL },
  { name: 'mend', file: '2-有错的报告.txt', line: '56', quickFix: true, wide: true, ...SMALL },
  { name: 'ask', file: '1-规范的报告.txt', line: '53', hover: '（一）予以公开', wide: true, ...SMALL },
].flatMap((picture) => [
  { ...picture, name: `${picture.name}.zh-CN`, locale: 'zh-cn' },
  { ...picture, name: `${picture.name}.en` },
]);

// A folder with the sound sample and last year's report, which carries over another number; otherwise the two are the
// same, and the settings file says that this is no news.
async function withTwoYears(take) {
  const folder = mkdtempSync(join(tmpdir(), 'two-years-'));
  const text = readFileSync(join(SAMPLES, '1-规范的报告.txt'), 'utf8');
  const off = ['copied-figures', 'copied-prose', 'stock-change'].map((rule) => [rule, 'off']);
  try {
    writeFileSync(join(folder, '2024年度.txt'), text);
    writeFileSync(join(folder, '2023年度.txt'), text.replaceAll('2024', '2023'));
    writeFileSync(join(folder, 'disclosure-report.json'), JSON.stringify({ rules: Object.fromEntries(off) }));
    await take({ folder, file: join(folder, '2024年度.txt'), beside: '2023年度' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

exitOnSignals();
try {
  ensureDependencies();
  const wanted = process.argv.slice(2);
  for (const { name, file, folder = 'images', years, ...options } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const out = join(projectRoot, 'docs', folder, `${name}.webp`);
    if (years) await withTwoYears((opened) => takeScreenshot({ ...opened, out, ...options }));
    else await takeScreenshot({ folder: SAMPLES, file: join(SAMPLES, file), out, ...options });
    console.log(out);
  }
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
