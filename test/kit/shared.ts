import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../encoding/decode';

/** The project's root, from the compiled tests. */
export const root = path.resolve(__dirname, '../../..');

/** Data beside the checkout that not every clone has. */
const shared = path.resolve(root, '../shared');

/** Whether there is shared data at all; where there is, a missing file is a failure. */
export const hasShared = existsSync(shared);

/** A path in the shared data; skips the running test where there is none at all. */
export function findShared(context: Mocha.Context, name: string): string {
  if (!hasShared) context.skip();
  return path.join(shared, name);
}

/** The text of a shared file, line ends as LF. */
export function readShared(context: Mocha.Context, name: string): string {
  return readFileSync(findShared(context, name), 'utf8').replace(/\r\n/g, '\n');
}

/** The text of a report's bytes, as the command line reads them; throws where no encoding fits. */
export function decodeReport(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (decoded === undefined) throw new Error('No encoding fits');
  return decoded.text;
}

/** The reports of a folder by file name, sorted; throws where the folder is missing or has none. */
export function readReports(folder: string): { readonly name: string; readonly text: string }[] {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: decodeReport(readFileSync(path.join(folder, name))) }));
  if (reports.length === 0) throw new Error(`No reports in ${folder}`);
  return reports;
}

export const fixtures = path.join(root, 'test/fixtures');
export const samples = path.join(root, 'samples');
export const sharedFolder = (name: string): string => path.join(shared, name);

/** The texts of a shared folder's reports; skips the running test where there is no shared data. */
export function readSharedFiles(context: Mocha.Context, folder: string): string[] {
  return readReports(findShared(context, folder)).map(({ text }) => text);
}
