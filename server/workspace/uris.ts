import { decodePath } from '../../core/index';

/**
 * One spelling for every file: clients escape the same path differently. It is the one of VS Code, so that there nothing
 * changes.
 */
export function spellUri(uri: string): string {
  if (latest.uri !== uri) latest = { uri, spelt: spell(uri) };
  return latest.spelt;
}

/** One document is named at every key, again and again. */
let latest: { readonly uri: string; readonly spelt: string } = { uri: '', spelt: '' };

function spell(uri: string): string {
  const [, start, path] = /^([A-Za-z][\w+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)$/.exec(uri) ?? [];
  if (start === undefined || path === undefined) return uri;
  const plain = decodePath(path).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return start + plain.split('/').map(escapeName).join('/');
}

function escapeName(name: string): string {
  try {
    return encodeURIComponent(name).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return name; // half a character, which no escape can write
  }
}
