/** npm run generate: writes the files that are made from core/formats and committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCategories } from './generate/categories';
import { buildGrammar } from './generate/grammar';
import { buildSnippets } from './generate/snippets';

const root = join(__dirname, '../..');

const files: Readonly<Record<string, () => object | string>> = {
  'syntaxes/disclosure-report.tmLanguage.json': buildGrammar,
  'snippets/disclosure-report.code-snippets': buildSnippets,
  'docs/categories.md': () => buildCategories('zh-cn'),
  'docs/categories.en.md': () => buildCategories('en'),
};

/** Writes a file only where its content differs, so that time stamps and watchers stay quiet. */
function writeIfChanged(name: string, content: string): boolean {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}

function print(content: object | string): string {
  return typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
}

const written = Object.entries(files)
  .filter(([name, build]) => writeIfChanged(name, print(build())))
  .map(([name]) => name);
console.log(written.length === 0 ? 'Generated files are current.' : `Wrote ${written.join(', ')}`);
