/** Whether a text has any of these words in it. */
export function includesAny(text: string, words: readonly string[]): boolean {
  return text !== '' && words.some((word) => text.includes(word));
}
