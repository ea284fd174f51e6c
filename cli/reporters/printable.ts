/**
 * What a terminal would obey rather than print: control characters, and marks that turn the direction of writing. A report
 * or the name of a file may hold them.
 */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text without anything that a terminal obeys; what takes its place is one column wide. */
export function toPrintable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}
