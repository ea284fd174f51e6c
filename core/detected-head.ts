import { blankMarkup } from './text/markup';
import { traditional } from './text/traditional';

/** How much of a text is looked at, in UTF-16 units. */
export const detectionLength = 4096;

/** How much of the source of a web page is: styles, scripts and navigation stand before the words. */
export const pageDetectionLength = 32_768;

/** How much is looked at of a text that begins so. */
export function lengthToDetect(beginning: string): number {
  return /^\s{0,64}<[a-zA-Z!?]/.test(beginning) ? pageDetectionLength : detectionLength;
}

/** What is looked at of a text: without tags, in simplified characters where every report has a traditional one. */
export function headToDetect(text: string): string {
  const head = text.slice(0, lengthToDetect(text));
  const words = head.includes('<') || head.includes('&') ? dropMarkup(head) : head;
  return words.includes('開') ? simplify(words) : words;
}

/** A link to a report is no report: what it says is dropped with its tag. */
function dropMarkup(head: string): string {
  const withoutLinks = head.replace(/<a\s([^<>]*)>[^<]*<\/a>/gi, (link, attributes: string) =>
    /href/i.test(attributes) ? '' : link,
  );
  const words = blankMarkup(withoutLinks);
  // What takes the place of a tag; nothing here asks for offsets.
  return words === withoutLinks ? head : words.replaceAll('\ufeff', '');
}

let simplified: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: nearly no text needs it, and this loads with every plain text. */
function simplify(text: string): string {
  simplified ??= new Map(
    Array.from({ length: traditional.length / 2 }, (_, at) => [
      traditional[2 * at]!,
      traditional[2 * at + 1]!,
    ]),
  );
  return text.replace(/[\u3400-\u9fff]/g, (character) => simplified?.get(character) ?? character);
}
