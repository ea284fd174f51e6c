import type { Offer, Offered, OfferedOption } from './offers';

/** A file for a folder of `$fpath`, or to be evaluated in `.zshrc` behind compinit. */
export function writeZsh(offers: readonly Offer[]): string {
  const commands = offers.map(({ name, says }) => `    ${quote(`${name}:${says}`)}`);
  const cases = offers.map(
    ({ name, options, operands }) => `    ${name})
      _arguments -s \\
${options
  .flatMap(specify)
  .map((one) => `        ${one} \\\n`)
  .join('')}        ${quote(`*: :${actionOf(operands)}`)}
      ;;`,
  );
  return `#compdef disclosure-report
_disclosure_report() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _disclosure_report ]]; then
  _disclosure_report "$@"
else
  compdef _disclosure_report disclosure-report
fi
`;
}

function specify({ names, says, value, isRepeatable }: OfferedOption): string[] {
  const told = says.replace(/[[\]\\:]/g, '\\$&');
  return names.map((name) => {
    const many = isRepeatable ? '*' : '';
    if (value === undefined) return quote(`${many}${name}[${told}]`);
    return quote(`${many}${name}=[${told}]: :${actionOf(value)}`);
  });
}

function actionOf(offered: Offered): string {
  if (offered === 'files') return '_files';
  return offered === 'nothing' ? ' ' : `(${offered.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
