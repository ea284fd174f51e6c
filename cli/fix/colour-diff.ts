const colours: Readonly<Record<string, string>> = { '-': '31', '+': '32', '@': '36' };

/** A unified diff for a terminal: what goes in red, what comes in green. */
export function colourDiff(diff: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const colour = /^(?:---|\+\+\+) /.test(line) ? '1' : colours[line[0] ?? ''];
      return colour === undefined ? line : `\u001b[${colour}m${line}\u001b[0m`;
    })
    .join('\n');
}
