/** What a file is called beside another one: its name, with the folders that tell it from where the other one stands. */
export function nameFile(uri: string, besideUri: string): string {
  const own = uri.split('/');
  const other = besideUri.split('/');
  let shared = 0;
  while (shared < own.length - 1 && own[shared] === other[shared]) shared++;
  return decodePath(own.slice(shared).join('/'));
}

/** What a path of a URI spells; itself where its escapes make no sense. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The name of last year's file, where there are several: which one a report is compared with must be told then. */
export function nameIfSeveral(
  { uri }: { readonly uri: string },
  all: readonly unknown[],
  besideUri: string,
): string | undefined {
  return all.length > 1 ? nameFile(uri, besideUri) : undefined;
}
