/** The assertions of tests that also run in a browser's worker, where there is no node:assert. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected “${part}” in “${text}”`);
}

/** The value, if it is one. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
