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
const namesFromTheirFiles = {
  name: 'names-from-their-files',
  setup({ onLoad, onStart }) {
    let files;
    onStart(async () => {
      files = await readIndex();
    });
    onLoad({ filter: /[\\/]server[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        /^import \{([^}]*)\} from '([./]*\/core)\/index';/gm,
        (_, names, core) =>
          listNames(names)
            .map((name) => `import { ${name} } from '${core}/${files.get(name)}';`)
            .join(' '),
      ),
    }));
  },
};

/**
 * What a file takes from another part becomes variables of its own. Left to esbuild it would be looked up in the other
 * part at every use, through two getters; that takes the server a sixth of its time.
 */
const takeFromParts = (code) =>
  code.replace(
    /\bimport\s*\{([^}]*)\}\s*from\s*"(\.\/part-\w+\.js)";/g,
    (_, names, part) => `const{${names.replace(/\s+as\s+/g, ':')}}=require("${part}");`,
  );

/**
 * Bundles a program for Node so that what it imports with `import()` lies in files of its own, loaded when they are needed.
 * esbuild parts ES modules only; these are made CommonJS afterwards, which starts faster and can be kept as compiled code.
 */
export async function bundleInParts(options, entry, folder) {
  const { outputFiles } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    entryPoints: [entry],
    outdir: folder,
    plugins: [namesFromTheirFiles],
    sourcemap: options.sourcemap && 'inline',
    write: false,
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(takeFromParts(text), {
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
