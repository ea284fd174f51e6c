/** The words that a finding marks, on one line and no longer than `most` characters. */
export function quote(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  most = 30,
): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * most))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...words];
  return characters.length > most || end - start > 2 * most
    ? `${characters.slice(0, most).join('')}…`
    : words;
}
