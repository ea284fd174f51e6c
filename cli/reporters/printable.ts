/**
 * What a terminal would obey rather than print: control characters, and marks that turn the direction of writing. A report
 * or the name of a file may hold them.
 */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Whether a UTF-16 unit is one of them. */
export function isObeyed(code: number): boolean {
  if (code < 0x2000) return code < 0x20 || (code >= 0x7f && code <= 0x9f);
  if (code > 0x2069) return false;
  return code >= 0x2066 || (code >= 0x2028 && code <= 0x202e) || code === 0x200e || code === 0x200f;
}

/** What takes its place: one column wide. */
export function toPicture(code: number): string {
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}

/** A text without anything that a terminal obeys. */
export function toPrintable(text: string): string {
  return text.replace(obeyed, (character) => toPicture(character.charCodeAt(0)));
}
