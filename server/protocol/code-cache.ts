import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** When what V8 has compiled is kept: the first answers have been given by then. In milliseconds. */
const restBeforeKeeping = 5000;

/**
 * Runs a CommonJS file and those beside it that it requires, from V8's compiled code where `folder` has it. Keeps that code
 * for the next time; a folder that cannot be written, or holds something else, costs time and nothing more. It must be one
 * that others cannot write: V8 trusts what it reads there.
 */
export function loadCached(file: string, folder: string, rest = restBeforeKeeping): void {
  const load = createLoader((script, name, wasCached) => {
    if (!wasCached) setTimeout(() => keep(script, folder, name), rest).unref();
  }, folder);
  load(file);
}

type Loaded = (script: Script, name: string, wasCached: boolean) => void;

function createLoader(onLoad: Loaded, folder: string): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  return function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const name = nameCache(file);
    const cachedData = readCache(path.join(folder, name));
    const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData });
    onLoad(script, name, cachedData !== undefined && script.cachedDataRejected === false);
    const elsewhere = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith('./') ? load(path.join(path.dirname(file), id)) : elsewhere(id);
    script.runInThisContext()(module.exports, require, module);
    return module.exports;
  };
}

/** One name for each version of a file and of V8; what is too old for both is refused by V8 itself. */
function nameCache(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${path.basename(file)}-${process.versions.v8}-${process.arch}-${size}-${Math.floor(mtimeMs)}.cache`;
}

function readCache(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** Writes the compiled code under another name first: another window may be reading, or writing the same. */
function keep(script: Script, folder: string, name: string): void {
  const temporary = path.join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    const [stem] = name.split('.js-');
    for (const old of readdirSync(folder))
      if (old.startsWith(`${stem}.js-`) && old !== name) rmSync(path.join(folder, old), { force: true });
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, path.join(folder, name));
  } catch {
    removeIfThere(temporary);
  }
}
