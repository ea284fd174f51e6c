const unknown = 0xff;
/** By UTF-16 unit, as far as they have been asked for. */
const widths = new Uint8Array(65536).fill(unknown);

/** Columns of a terminal that a UTF-16 unit takes; the halves of a pair have one each. */
export function widthOfCode(code: number): number {
  const known = widths[code];
  if (known !== unknown) return known;
  const width = isWide(code) ? 2 : isCombining(code) ? 0 : 1;
  widths[code] = width;
  return width;
}

/** Chinese characters and their marks, full-width forms. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
}

/** What is printed over the character before it, or not at all. */
function isCombining(code: number): boolean {
  return code >= 0x300 && /[\p{Mn}\p{Me}\p{Cf}]/u.test(String.fromCharCode(code));
}

/** Columns that a text without tabs takes on a terminal: two for Chinese characters and their marks, for full-width forms. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widthOfCode(text.charCodeAt(at));
  return width;
}
