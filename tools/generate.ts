/** npm run generate: writes the files, and the parts of files, that are made from core and committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../cli/run';
import { buildCategories } from './generate/categories';
import { buildGrammar } from './generate/grammar';
import { buildManual } from './generate/manual';
import { buildRuleIndex } from './generate/rule-index';
import { describeRuleSettings, wordRuleSettings } from './generate/rule-settings';
import { buildBaselineSchema, buildSettingsSchema } from './generate/schemas';
import { buildSnippets } from './generate/snippets';
import { buildTraditional } from './generate/traditional';

const root = join(__dirname, '../..');

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const files: Readonly<Record<string, () => object | string>> = {
  'core/text/traditional.ts': () => buildTraditional(join(root, 'core/formats')),
  'syntaxes/disclosure-report.tmLanguage.json': buildGrammar,
  'snippets/disclosure-report.code-snippets': buildSnippets,
  'schemas/disclosure-report.schema.json': buildSettingsSchema,
  'schemas/disclosure-report.baseline.schema.json': buildBaselineSchema,
  'docs/categories.md': () => buildCategories('zh-cn'),
  'docs/categories.en.md': () => buildCategories('en'),
  'docs/rules/README.md': () => buildRuleIndex('zh-cn'),
  'docs/rules/README.en.md': () => buildRuleIndex('en'),
  'docs/disclosure-report.1': () => buildManual(commands, read('package.json').version, 'en'),
  'docs/disclosure-report.zh-CN.1': () => buildManual(commands, read('package.json').version, 'zh-cn'),
  'package.json': () => describeRuleSettings(read('package.json')),
  'package.nls.json': () => wordRuleSettings(read('package.nls.json'), 'en'),
  'package.nls.zh-cn.json': () => wordRuleSettings(read('package.nls.zh-cn.json'), 'zh-cn'),
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
