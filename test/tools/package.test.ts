import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { rules } from '../../core/rules/registry';
import { root } from '../kit/shared';

/** What the package may weigh; the pictures of the walkthrough and the two servers are most of it. */
const sizeLimit = 1_600_000;

/** Every relative path that a manifest names, at whatever depth. */
function listPaths(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/)?[\w.-]+(\/[\w.-]+)+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listPaths) : [];
}

describe('the package', () => {
  let folder: string;
  let size: number;
  let zip: JSZip;
  let names: string[];
  const read = async (name: string): Promise<string> => {
    const file = zip.file(`extension/${name}`);
    assert.ok(file, `${name} is missing`);
    return await file.async('string');
  };

  before(async function () {
    this.timeout(30_000);
    folder = mkdtempSync(path.join(tmpdir(), 'vsix-'));
    execFileSync(process.execPath, [path.join(root, 'tools/package.mjs'), '--out', folder]);
    const [file, ...others] = readdirSync(folder);
    assert.deepEqual(others, []);
    assert.match(file, /^disclosure-report-\d+\.\d+\.\d+\.vsix$/);
    const bytes = readFileSync(path.join(folder, file));
    size = bytes.length;
    zip = await JSZip.loadAsync(bytes);
    names = Object.keys(zip.files)
      .filter((name) => name.startsWith('extension/'))
      .map((name) => name.slice('extension/'.length));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has what package.json names, in each language', async () => {
    const { files, scripts, devDependencies, capabilities, ...manifest } = JSON.parse(
      await read('package.json'),
    );
    for (const texts of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const named = [...listPaths(manifest), ...listPaths(JSON.parse(await read(texts)))];
      for (const expected of [
        'dist/client/browser.js',
        'client/icons/extension.png',
        'docs/walkthrough/mend.',
      ])
        assert.ok(
          named.some((name) => name.replace(/^\.\//, '').startsWith(expected)),
          `${expected}: ${named}`,
        );
      for (const name of named.filter((one) => one !== manifest.l10n)) await read(name.replace(/^\.\//, ''));
    }
    assert.ok(names.some((name) => name.startsWith(`${manifest.l10n.replace(/^\.\//, '')}/`)));
  });

  it('has both servers, and the sample that the walkthrough opens', async () => {
    for (const name of ['dist/server/node.js', 'dist/server/browser.js', 'samples/2-有错的报告.txt']) {
      assert.ok((await read(name)).length > 0);
    }
  });

  it('has a page in each language about every rule', async () => {
    for (const { id } of rules) {
      for (const page of [`${id}.md`, `${id}.en.md`]) assert.match(await read(`docs/rules/${page}`), /^# /);
    }
  });

  it('has the pages about the categories that hovers lead to', async () => {
    for (const page of ['categories.md', 'categories.en.md']) assert.match(await read(`docs/${page}`), /^# /);
  });

  it('has a page of its own, which points to no file: VS Code would show broken pictures and links', async () => {
    const page = await read('README.md');
    assert.match(page, /^# 政府信息公开年报/);
    assert.doesNotMatch(page, /\]\((?!#)/);
  });

  it('has no sources, tests, tools or maps', () => {
    const kinds =
      /^(LICENSE\.txt|[^/]+\.(md|json)|(dist|docs|l10n|samples|schemas|snippets|syntaxes|client\/icons)\/.+)$/;
    for (const name of names) {
      assert.match(name, kinds);
      assert.doesNotMatch(name, /\.(m?ts|mjs|map|tsbuildinfo)$/);
    }
  });

  it('has programs that are minified and name no map', async () => {
    for (const name of names.filter((one) => one.startsWith('dist/'))) {
      const text = await read(name);
      assert.doesNotMatch(text, /sourceMappingURL/, name);
      assert.doesNotMatch(text, /^ +(const|return) /m, `${name} is not minified`);
    }
  });

  it('says of itself what a gallery reads', async () => {
    const manifest = JSON.parse(await read('package.json'));
    const description = await zip.file('extension.vsixmanifest')!.async('string');
    for (const part of [
      `Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"`,
      `<DisplayName>${manifest.displayName}</DisplayName>`,
      `Value="${manifest.engines.vscode}"`,
      '<Icon>extension/client/icons/extension.png</Icon>',
    ])
      assert.ok(description.includes(part), part);
    for (const [, name] of description.matchAll(/Path="extension\/([^"]+)"/g)) await read(name);
    const types = await zip.file('[Content_Types].xml')!.async('string');
    for (const name of names) assert.ok(types.includes(`Extension=".${name.split('.').at(-1)}"`), name);
  });

  it('is small', () => {
    assert.ok(size < sizeLimit, `${size} bytes`);
  });
});
