import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { projectRoot } from './install-dependencies.mjs';

/** Which file of core each name of its index comes from. */
async function readIndex() {
  const index = await readFile(join(projectRoot, 'core/index.ts'), 'utf8');
  const files = new Map();
  for (const [, names, file] of index.matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/([^']*)';/gm))
    for (const name of listNames(names)) files.set(name, file);
  return files;
}

const listNames = (names) =>
  names
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '');

/** To a bundler an index is one piece, which all that use any of it need as a whole: each name is taken from its own file. */
function takeFromTheirFiles(source, files) {
  return source.replace(/^import \{([^}]*)\} from '([./]*\/core)\/index';/gm, (_, names, core) =>
    listNames(names)
      .map((name) => `import { ${name} } from '${core}/${files.get(name.split(' ')[0])}';`)
      .join(' '),
  );
}

/**
 * What several parts need esbuild puts into a part for each set of parts that need it: dozens of small ones. Where every part
 * imports all that stands before it among the `stems`, what one of those needs is one part.
 */
const prepareSources = (entries, stems) => ({
  name: 'prepare-sources',
  setup({ onLoad, onResolve, onStart, resolve }) {
    let files;
    const parts = new Set(entries.slice(1).map((entry) => join(projectRoot, entry)));
    onStart(async () => {
      files = await readIndex();
    });
    const places = stems.map((stem) => join(projectRoot, stem));
    onResolve({ filter: /^\.|^stem:/ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === 'inner') return undefined;
      const found = await resolve(path.replace(/^stem:/, ''), { ...place, pluginData: 'inner' });
      if (place.kind === 'dynamic-import') parts.add(found.path);
      // The package says of its files that they do nothing but export.
      return places.includes(found.path) ? { ...found, sideEffects: true } : found;
    });
    onLoad({ filter: /[\\/](server|cli)[\\/].*\.ts$/ }, async ({ path }) => {
      const source = takeFromTheirFiles(await readFile(path, 'utf8'), files);
      const at = places.indexOf(path);
      const before = at >= 0 ? places.slice(0, at) : parts.has(path) ? places : [];
      const imports = before.map((stem) => `import ${JSON.stringify(`stem:${stem}`)};`);
      return { loader: 'ts', contents: imports.join(' ') + source };
    });
  },
});

/**
 * A part's imports and exports in the way of CommonJS. The names are plain values: esbuild would make them properties with
 * getters, hundreds at every start, to be called at every use. (No part exports what it changes later.)
 */
function toCommonJs(text) {
  let head = '';
  const imported =
    /\bimport\s*(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)\s*|(\{[^}]*\})\s*)?(?:from\s*)?("(?:node:[\w/]+|\.\/[\w-]+\.js)");/g;
  const body = text.replace(imported, (_, whole, all = whole, names, file) => {
    if (all !== undefined) head += `const ${all} = require(${file});`;
    if (names !== undefined) head += `const ${names.replace(/\s+as\s+/g, ': ')} = require(${file});`;
    if (all === undefined && names === undefined) head += `require(${file});`;
    return '';
  });
  const exported = /\bexport\s*(\{[^}]*\});?(?=\s*(?:\/\/.*\s*)?$)/;
  return (
    head +
    body.replace(exported, (_, names) => {
      const values = names.replace(/([\w$]+)\s+as\s+([\w$]+)/g, '$2: $1');
      return `module.exports = ${values};`;
    })
  );
}

/**
 * Bundles programs for Node, by the names of their files, so that what they import with `import()` lies in files of its own,
 * loaded when they are needed. All but the first entry need the `stems`.
 * esbuild parts ES modules only; these are made CommonJS afterwards, which starts faster and can be kept as compiled code.
 */
export async function bundleInParts(options, entries, folder, stems = []) {
  const { outputFiles } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    entryPoints: entries,
    outdir: folder,
    plugins: [prepareSources(Object.values(entries), stems)],
    sourcemap: options.sourcemap && 'inline',
    write: false,
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(toCommonJs(text), {
      charset: options.charset,
      minify: options.minify,
      platform: 'node',
      format: 'cjs',
      target: options.target,
      sourcemap: options.sourcemap && 'inline',
      supported: { 'dynamic-import': false },
    });
    await writeFile(path, code);
  }
}
