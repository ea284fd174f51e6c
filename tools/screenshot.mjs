// One picture of the extension at work: node tools/screenshot.mjs --file samples/x.txt --out x.png [options]
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { takeScreenshot } from './vscode/take-screenshot.mjs';
import { exitOnSignals } from './vscode/temp-dir.mjs';

const USAGE = `node tools/screenshot.mjs --file FILE --out PNG
  --locale zh-cn|en   language of the extension's texts (en)
  --size WxH          size of the window (1280x800)
  --scale N           picture points per point of the window (2)
  --outline           show the Outline view
  --problems          show the Problems panel
  --line N            put the cursor on line N
  --hover-line N      show the message of the first squiggle of line N
  --hover WORDS       show the hover of the first WORDS in view (of --line, if given)
  --quick-fix         show the quick fixes of the first squiggle (of --line, if given)
  --clean             do not wait for a squiggle: the file has none
Build first: npm run build.`;

function readOptions() {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const { values } = parseArgs({
    options: {
      ...{
        file: text,
        out: text,
        locale: text,
        size: text,
        scale: text,
        line: text,
        'hover-line': text,
        hover: text,
      },
      ...{ outline: flag, problems: flag, 'quick-fix': flag, clean: flag },
    },
  });
  if (!values.file || !values.out) throw new Error(USAGE);
  const file = resolve(values.file);
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const size = /^(\d+)x(\d+)$/.exec(values.size ?? '1280x800');
  if (!size) throw new Error(USAGE);
  const samples = join(projectRoot, 'samples');
  return {
    ...values,
    file,
    out: resolve(values.out),
    folder: file.startsWith(samples) ? samples : dirname(file),
    locale: values.locale === 'en' ? undefined : values.locale,
    width: Number(size[1]),
    height: Number(size[2]),
    scale: Number(values.scale ?? 2),
    hoverLine: values['hover-line'],
    quickFix: values['quick-fix'],
  };
}

exitOnSignals();
try {
  const options = readOptions();
  ensureDependencies();
  await takeScreenshot(options);
  console.log(options.out);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
