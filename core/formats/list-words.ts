/** Many short words read better as running text than one to a line. */
export function listWords(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
