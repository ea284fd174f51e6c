import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a CommonJS file and those beside it that it requires, from V8's compiled code where `folder` has it. For each that it
 * has not, `onCompiled` is given what keeps the code for the next time, with all functions that have run until it is called;
 * a folder that cannot be written, or holds something else, costs time and nothing more. It must be one that others cannot
 * write: V8 trusts what it reads there.
 */
export function loadCached(file: string, folder: string, onCompiled: (keep: () => void) => void): void {
  const modules = new Map<string, { exports: unknown }>();
  function load(file: string): unknown {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const name = nameCache(file);
    const cachedData = readCache(path.join(folder, name));
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) onCompiled(() => keep(script, folder, name));
    const beside = path.dirname(file);
    // What does not lie beside the file is a module of Node.
    const requireHere = (id: string): unknown =>
      id.startsWith('./') ? load(path.join(beside, id)) : require(id);
    script.runInThisContext()(module.exports, requireHere, module, file, beside);
    return module.exports;
  }
  load(file);
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

/** Writes the compiled code under another name first: another process may be reading, or writing the same. */
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
