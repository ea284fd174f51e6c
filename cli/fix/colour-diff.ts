import { toPrintable } from '../reporters/printable';

const colours: Readonly<Record<string, string>> = { '-': '31', '+': '32', '@': '36' };

/** A unified diff for a terminal: what goes in red, what comes in green, and nothing that the terminal obeys. */
export function colourDiff(diff: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const colour = /^(?:---|\+\+\+) /.test(line) ? '1' : colours[line[0] ?? ''];
      const shown = line.split('\t').map(toPrintable).join('\t');
      return colour === undefined ? shown : `\u001b[${colour}m${shown}\u001b[0m`;
    })
    .join('\n');
}
