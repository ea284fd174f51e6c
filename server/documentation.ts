import type { LinkTo, Locale } from '../core/index';
import { propertyOf } from './properties';

/** Links to the pages of docs/ in the user's language; none where the client has no way to open them. */
export interface Documentation {
  /** For Markdown, where the client may let commands run. */
  readonly linkInText: LinkTo;
  /** For the code of a diagnostic, where editors run none. */
  readonly linkFromCode: LinkTo;
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
  const linkFromCode: LinkTo = (page, anchor) =>
    base === undefined
      ? undefined
      : `${base}/${localize(page)}.md${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
  const linkInText: LinkTo = (page, anchor) => {
    const call = [localize(page), ...(anchor === undefined ? [] : [anchor])];
    return `command:${command}?${encodeURIComponent(JSON.stringify(call))}`;
  };
  return { linkFromCode, linkInText: command === undefined ? linkFromCode : linkInText };
}

function stringOf(options: unknown, name: string, pattern: RegExp): string | undefined {
  const value = propertyOf(options, name);
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
