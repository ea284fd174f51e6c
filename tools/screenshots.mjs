// The pictures of the README, docs/images/*.png: npm run build && node tools/screenshots.mjs [name ...]
import { join } from 'node:path';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { takeScreenshot } from './vscode/take-screenshot.mjs';
import { exitOnSignals } from './vscode/temp-dir.mjs';

const SAMPLES = join(projectRoot, 'samples');
const FAULTY = { file: '2-有错的报告.txt', line: '58', outline: true, problems: true, scale: 1.5 };
const DAMAGED = { file: '3-转换受损的报告.txt', line: '49', quickFix: true, scale: 1.5 };
const PICTURES = [
  { name: 'problems.zh-CN', locale: 'zh-cn', ...FAULTY },
  { name: 'problems.en', ...FAULTY },
  { name: 'fix.zh-CN', locale: 'zh-cn', ...DAMAGED },
  { name: 'fix.en', ...DAMAGED },
];

exitOnSignals();
try {
  ensureDependencies();
  const wanted = process.argv.slice(2);
  for (const { name, file, ...options } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const out = join(projectRoot, 'docs', 'images', `${name}.png`);
    await takeScreenshot({ folder: SAMPLES, file: join(SAMPLES, file), out, ...options });
    console.log(out);
  }
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
