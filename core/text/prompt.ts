/** What is asked for, marked so that nobody takes it for the report's own words. */
export function markPrompt(words: string): string {
  return `〈${words}〉`;
}
