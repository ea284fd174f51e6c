/** Characters that pages write by name. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  minus: '−',
  hellip: '…',
  middot: '·',
  bull: '•',
};
const longest = 10;

/** The character that a reference such as `&nbsp;` or `&#12288;` at `at` stands for, and where the reference ends. */
export function decodeReference(text: string, at: number): { character: string; end: number } | undefined {
  const close = text.slice(at, at + longest).indexOf(';');
  if (close < 2) return undefined;
  const name = text.slice(at + 1, at + close);
  const character = named[name] ?? readNumbered(name);
  return character === undefined ? undefined : { character, end: at + close + 1 };
}

/** `#12288` or `#x3000`; control characters are blanks. */
function readNumbered(name: string): string | undefined {
  const digits = /^#(?:(\d{1,5})|[xX]([\da-fA-F]{1,4}))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number.parseInt(digits[2], 16) : Number(digits[1]);
  if (code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code < 0x20 ? ' ' : String.fromCharCode(code);
}
