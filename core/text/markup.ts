import { decodeReference } from './character-references';

/** Takes the place of what is blanked inside words: blank to `\s`, to `isSpace` and to the comparison form of a label. */
const nothing = '\ufeff';

/** Tags at which a line ends where a page is shown. */
const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 head header ' +
    'hr html li main nav ol p pre section table tbody tfoot thead ul'
  ).split(' '),
);
/** Tags inside words. */
const inlines = new Set(
  (
    'a abbr b big cite code col colgroup em font i img input ins label link mark meta s small span strike strong sub sup ' +
    'tt u wbr'
  ).split(' '),
);
const cells = new Set(['td', 'th', 'tr']);
/** Elements whose content is not shown. */
const hidden = new Set(['script', 'style', 'title']);
const known = new Set([...blocks, ...inlines, ...cells, ...hidden]);
const longestName = 24;
/** Tables inside tables are looked for no deeper than this. */
const deepest = 8;

/** A tag or comment: `<` to behind `>`. */
interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The text with HTML blanked out, every other character at its own offset: a row becomes a line, its cells are separated
 * by tabs, block elements stand on lines of their own. A text without tags and references is given back itself.
 */
export function blankMarkup(text: string): string {
  const hasTags = text.includes('<');
  if (!hasTags && !text.includes('&')) return text;
  const tags = hasTags ? findTags(text) : [];
  const pieces: string[] = [];
  let isInRow = false;
  let cellsOfRow = 0;
  let from = 0;
  const isLayout = findLayoutRows(tags);
  tags.forEach((tag, index) => {
    if (from < tag.start) pieces.push(readWords(text.slice(from, tag.start), isInRow));
    from = tag.end;
    const { name, isClosing, start, end } = tag;
    const length = end - start;
    if (name === 'tr') {
      // A tab shows that the line is one of a table, where it has but one cell.
      const isLone = isClosing && isInRow && cellsOfRow === 1;
      pieces.push(fill(length, isLone ? '\t' : '', '\n'));
      isInRow = !isClosing && !isLayout.has(index);
      cellsOfRow = 0;
    } else if (name === 'td' || name === 'th') {
      if (!isClosing) cellsOfRow++;
      const isCut = !isClosing && cellsOfRow > 1;
      pieces.push(fill(length, '', isInRow ? (isCut ? '\t' : nothing) : '\n'));
    } else if (blocks.has(name)) {
      if (name === 'table') isInRow = false;
      pieces.push(isInRow ? ' '.repeat(length) : fill(length, '', '\n'));
    } else pieces.push(fillers(length));
  });
  if (from === 0) return readWords(text, false);
  pieces.push(readWords(text.slice(from), isInRow));
  return pieces.join('');
}

function fill(length: number, first: string, last: string): string {
  return first + fillers(length - first.length - last.length) + last;
}

/** Nearly every tag is short: what takes its place is cut from a string that is made once. */
function fillers(length: number): string {
  return length <= manyFillers.length ? manyFillers.slice(0, length) : nothing.repeat(length);
}

const manyFillers = nothing.repeat(256);

/** Words between tags: references decoded, and in a cell all on one line. */
function readWords(words: string, isInRow: boolean): string {
  const decoded = words.includes('&') ? decodeAll(words) : words;
  return isInRow ? decoded.replace(/[\r\n\t]/g, ' ') : decoded;
}

function decodeAll(words: string): string {
  let decoded = '';
  let from = 0;
  for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) {
    const found = decodeReference(words, at);
    if (found === undefined) continue;
    decoded += words.slice(from, at) + found.character + nothing.repeat(found.end - at - 1);
    from = found.end;
  }
  return decoded + words.slice(from);
}

/** All tags that HTML knows, and what is not shown from its first tag to its last as one. */
function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  // Each mark is looked for from where the last one was, so that no text is gone through twice.
  const places = new Map<string, number>();
  const find = (mark: string, from: number): number => {
    const known = places.get(mark) ?? 0;
    if (known < 0 || (places.has(mark) && known >= from)) return known;
    const at = text.indexOf(mark, from);
    places.set(mark, at);
    return at;
  };
  for (let start = text.indexOf('<'); start >= 0; ) {
    const tag = text.startsWith('<!--', start)
      ? readComment(start, find('-->', start))
      : readTag(text, start);
    if (tag === undefined) {
      start = text.indexOf('<', start + 1);
      continue;
    }
    const close = hidden.has(tag.name) && !tag.isClosing ? findClose(find, tag) : -1;
    tags.push(close < 0 ? tag : { ...tag, end: close });
    start = text.indexOf('<', close < 0 ? tag.end : close);
  }
  return tags;
}

function readComment(start: number, close: number): Tag | undefined {
  return close < 0 ? undefined : { name: '', isClosing: false, start, end: close + 3 };
}

/** Where the closing tag of a hidden element begins; pages write it in small letters or in capitals. */
function findClose(find: (mark: string, from: number) => number, { name, end }: Tag): number {
  const found = [find(`</${name}`, end), find(`</${name.toUpperCase()}`, end)].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

function readTag(text: string, start: number): Tag | undefined {
  const isClosing = text[start + 1] === '/';
  const nameStart = start + (isClosing ? 2 : 1);
  let nameEnd = nameStart;
  while (nameEnd < nameStart + longestName && isOfName(text.charCodeAt(nameEnd))) nameEnd++;
  const written = text.slice(nameStart, nameEnd);
  const name = known.has(written) ? written : written.toLowerCase();
  // <!DOCTYPE html>, <![endif]>, <?xml …?>
  const isDeclaration =
    nameEnd === nameStart &&
    '!?'.includes(text[nameStart] ?? ' ') &&
    /[a-zA-Z[]/.test(text[nameStart + 1] ?? ' ');
  // Word has tags of its own: <o:p>, <st1:chsdate>.
  const isKnown = known.has(name) || name.includes(':');
  const isCut = ' \t\r\n/>'.includes(text[nameEnd] ?? '<');
  if (!(isKnown && isCut) && !isDeclaration) return undefined;
  // Up to `>`; another `<` before it shows that this one was none of a tag.
  for (let at = nameEnd; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) return undefined;
    if (code === 0x3e) return { name, isClosing, start, end: at + 1 };
  }
  return undefined;
}

/** a–z, A–Z, digits, `:` and `-`. */
function isOfName(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x3a) || code === 0x2d;
}

/** Rows that hold a table: pages are laid out with them. */
function findLayoutRows(tags: readonly Tag[]): ReadonlySet<number> {
  const rows: number[] = [];
  const found = new Set<number>();
  tags.forEach(({ name, isClosing }, index) => {
    if (name === 'tr' && isClosing) rows.pop();
    else if (name === 'tr') {
      rows.push(index);
    } else if (name === 'table' && !isClosing) for (const row of rows.slice(-deepest)) found.add(row);
    // Rows need not be closed; a table closes them.
    if (name === 'table' && isClosing && rows.length > 0 && !found.has(rows[rows.length - 1]))
      rows.length = 0;
  });
  return found;
}
