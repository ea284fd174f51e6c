/** Every run of `length` ideographs, punctuation set aside so that a comma moved does not hide a copy. */
export function ideographRuns(text: string, length: number): Set<string> {
  const ideographs = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, ideographs.length - length + 1) }, (_, at) =>
      ideographs.slice(at, at + length),
    ),
  );
}
