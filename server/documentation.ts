import type { Locale } from '../core/index';
import { propertyOf } from './properties';

/** The address of a page (`rules/row-total`) in the user's language; none where the client has no way to open it. */
export type LinkToPage = (page: string, anchor?: string) => string | undefined;

/** Links to the pages of docs/. */
export interface Documentation {
  /** For Markdown, where the client may let commands run. */
  readonly linkInText: LinkToPage;
  /** For the code of a diagnostic, where editors run none. */
  readonly linkFromCode: LinkToPage;
}

export const noDocumentation: Documentation = {
  linkInText: () => undefined,
  linkFromCode: () => undefined,
};

/**
 * Reads `initializationOptions.documentation`: `command` is called with the page and the anchor, `base` is the address
 * under which the pages lie as `.md` files.
 */
export function readDocumentation(options: unknown, locale: Locale): Documentation {
  const command = stringOf(options, 'command', /^[\w.-]+$/);
  const base = stringOf(options, 'base', /^[A-Za-z][\w+.-]*:/)?.replace(/\/$/, '');
  const localize = (page: string): string => (locale === 'en' ? `${page}.en` : page);
  const linkFromCode: LinkToPage = (page, anchor) =>
    base === undefined
      ? undefined
      : `${base}/${localize(page)}.md${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
  const linkInText: LinkToPage = (page, anchor) => {
    const call = [localize(page), ...(anchor === undefined ? [] : [anchor])];
    return `command:${command}?${encodeURIComponent(JSON.stringify(call))}`;
  };
  return { linkFromCode, linkInText: command === undefined ? linkFromCode : linkInText };
}

function stringOf(options: unknown, name: string, pattern: RegExp): string | undefined {
  const value = propertyOf(options, name);
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
