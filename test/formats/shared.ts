import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(__dirname, '../../../../shared');

/** A path beside the checkout, skipping the running test in clones that have none. */
function findShared(context: Mocha.Context, name: string): string {
  const path = join(shared, name);
  if (!existsSync(path)) context.skip();
  return path;
}

/** The text of a file beside the checkout. */
export function readShared(context: Mocha.Context, name: string): string {
  return readFileSync(findShared(context, name), 'utf8').replace(/\r\n/g, '\n');
}

/** The texts of a folder's .txt files beside the checkout, by name. */
export function readSharedFiles(context: Mocha.Context, folder: string): string[] {
  const names = readdirSync(findShared(context, folder)).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readShared(context, join(folder, name)));
}
