import { statSync } from 'node:fs';
import path from 'node:path';
import { loadCached } from '../../code-cache/load-cached';
import { version } from '../../package.json';

/** A process that ends by then, in seconds, keeps what was compiled; one that lives on may have dropped what only a start needs. */
const shortLife = 1;

/**
 * Runs a file beside this one from what V8 made of it the last time. That lies in the package's own folder: whoever can write
 * there could also change the program. It is taken only where it belongs to the owner of the program, and written only by that one.
 * Which functions are kept depends on what is run: each `purpose` has its own.
 */
export function launch(file: string, purpose: string): void {
  const script = path.join(__dirname, file);
  const compiled = path.join(__dirname, 'compiled');
  const owner = ownerOf(script);
  const keeps: (() => void)[] = [];
  if ((ownerOf(compiled) ?? owner) !== owner) require(script);
  else loadCached(script, path.join(compiled, `${version}-${purpose}`), (keep) => keeps.push(keep));
  // Windows knows no owner; there it is left to the rights of the folder.
  const isOwner = process.getuid === undefined || process.getuid() === owner;
  process.once('exit', (code) => {
    // 0 and 1: it has done what it is for, and has compiled what that needs.
    if (isOwner && code < 2 && process.uptime() < shortLife) for (const keep of keeps) keep();
  });
}

function ownerOf(place: string): number | undefined {
  return statSync(place, { throwIfNoEntry: false })?.uid;
}
