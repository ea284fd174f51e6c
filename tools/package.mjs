// npm run package: disclosure-report-<version>.vsix, in this folder or in that of --out. Compile first.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, projectRoot } from './install-dependencies.mjs';
import { writePackage } from './package/write-package.mjs';

try {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  ensureDependencies();
  const { file, count, size } = await writePackage(resolve(values.out ?? projectRoot));
  console.log(`${file} (${count} files, ${Math.round(size / 1024)} KB)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
