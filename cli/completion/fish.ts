import type { Offer, Offered } from './offers';

/** To be saved as `~/.config/fish/completions/disclosure-report.fish`, or sourced. */
export function writeFish(offers: readonly Offer[]): string {
  const lines = ['# disclosure-report: fish', 'complete -c disclosure-report -f'];
  const begin = 'complete -c disclosure-report';
  for (const { name, says, options, operands } of offers) {
    lines.push(`${begin} -n __fish_use_subcommand -a ${name} -d ${quote(says)}`);
    const within = `${begin} -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
    for (const { names, says: told, value } of options) {
      const called = names.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`));
      lines.push(`${within} ${called.join(' ')}${takes(value)} -d ${quote(told)}`);
    }
    if (operands === 'files') lines.push(`${within} -F`);
    else if (operands !== 'nothing') lines.push(`${within} -a ${quote(operands.join(' '))}`);
  }
  return `${lines.join('\n')}\n`;
}

function takes(value: Offered | undefined): string {
  if (value === undefined) return '';
  if (value === 'files') return ' -r -F';
  return value === 'nothing' ? ' -x' : ` -x -a ${quote(value.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
