import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server asks for; the names are also in server/sources/client-files.ts. */
interface ListParams {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limit: number;
}

/** A report has 5 to 30 KB; larger files are not read. */
const largestFile = 1_000_000;

/**
 * Reads closed files for the server, which touches none: so it sees what VS Code sees, in the browser, over a remote
 * connection and in repositories that are on no disk.
 */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('disclosureReport/listFiles', async ({ include, exclude, limit }: ListParams) => {
    if (include.length === 0 || limit === 0) return [];
    // What `files.exclude` hides is left out as well; null in its place would find that, too.
    const found = await workspace.findFiles(
      join(include),
      exclude.length === 0 ? undefined : join(exclude),
      limit,
    );
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri)).sort();
  });
  client.onRequest('disclosureReport/readFile', async ({ uri }: { readonly uri: string }) => {
    // Most files that are asked for and cannot be read are settings files that nobody has written.
    const bytes = await readFile(Uri.parse(uri, true)).catch(() => undefined);
    return bytes === undefined ? null : toText(bytes);
  });
}

async function readFile(uri: Uri): Promise<Uint8Array | undefined> {
  const { size, type } = await workspace.fs.stat(uri);
  const isReadable = size <= largestFile && (type & FileType.File) !== 0;
  return isReadable ? await workspace.fs.readFile(uri) : undefined;
}

function join(patterns: readonly string[]): string {
  return patterns.length === 1 ? patterns[0]! : `{${patterns.join(',')}}`;
}

/** One character for each byte: JSON has no bytes. */
function toText(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
