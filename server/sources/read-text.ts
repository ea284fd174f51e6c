import { decode } from '../../encoding/decode';
import type { Files } from './report-source';

/** The text of a file, whatever its encoding; undefined where there is none or its bytes are no text. */
export async function readText(files: Files, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri);
  return bytes && decode(bytes)?.text;
}
