import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { projectRoot } from '../install-dependencies.mjs';
import { listFiles, readManifest } from './list-files.mjs';
import { makeContentTypes, makeVsixManifest } from './vsix-manifest.mjs';

// Every file of a .vsix has an ending. VS Code's page of an extension shows README.md: in the package that is a page for
// those who use it, without pictures, as VS Code shows only such that are on the web.
const NAMES = { LICENSE: 'LICENSE.txt', 'docs/extension.md': 'README.md' };
// The same sources give the same bytes.
const DATE = new Date(Date.UTC(2020, 0, 1));

/**
 * Bundles the extension anew and writes `disclosure-report-<version>.vsix` into `folder`. Not with vsce: it asks for
 * Node 22 and brings 120 packages (a cloud's log-in among them) to write one zip with two small XML files.
 * Resolves to `{ file, count, size }`.
 */
export async function writePackage(folder) {
  const dist = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    execFileSync(process.execPath, [join(projectRoot, 'tools/bundle.mjs'), '--out', dist]);
    const manifest = readManifest();
    const files = listFiles(manifest, dist).map(({ name, path }) => ({
      name: NAMES[name] ?? name,
      content: readFileSync(path),
    }));
    const texts = JSON.parse(readFileSync(join(projectRoot, 'package.nls.json'), 'utf8'));
    const zip = new JSZip();
    const add = (name, content) => zip.file(name, content, { date: DATE, createFolders: false });
    add('extension.vsixmanifest', makeVsixManifest(manifest, texts));
    add('[Content_Types].xml', makeContentTypes(files.map(({ name }) => name)));
    for (const { name, content } of files) add(`extension/${name}`, content);
    const bytes = await zip.generateAsync({
      type: 'nodebuffer',
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
    });
    const file = join(folder, `${manifest.name}-${manifest.version}.vsix`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, bytes);
    return { file, count: files.length, size: bytes.length };
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}
