/** Names of pages: folders and a file below docs/, without any way up. */
const pageName = /^(?:[a-z][a-z0-9-]*\/)*[A-Za-z][A-Za-z0-9-]*(?:\.en)?$/;

/** The path of a page that a link names (`rules/row-total.en`), if it may be one. */
export function findPage(page: unknown): string | undefined {
  return typeof page === 'string' && pageName.test(page) ? `/${page}.md` : undefined;
}

/** The place below docs/ of such a path; nothing for any other. */
export function addressOfPage(path: string): string | undefined {
  const name = /^\/(.+)\.md$/.exec(path)?.[1];
  return findPage(name)?.slice(1);
}
