/** What a file is called beside another one: its name, with the folders that tell it from where the other one stands. */
export function nameFile(uri: string, besideUri: string): string {
  let shared = 0;
  for (let at = 0; at < uri.length; at++) {
    const isEnd = uri[at] === '/' && (at === besideUri.length || besideUri[at] === '/');
    if (isEnd) shared = at + 1;
    else if (uri[at] !== besideUri[at]) break;
  }
  return decodePath(uri.slice(shared));
}

/** What a path of a URI spells; itself where its escapes make no sense. */
export function decodePath(path: string): string {
  if (!path.includes('%')) return path;
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
