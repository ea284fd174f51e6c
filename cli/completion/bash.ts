import type { Offer, Offered } from './offers';

/** For bash 3.2 and newer; what this offers nothing for is completed as the name of a file. */
export function writeBash(offers: readonly Offer[]): string {
  const cases = offers.map(
    ({ name, options, operands }) => `    ${name})
      options='${options.flatMap(({ names }) => names).join(' ')}'
      case $previous in
${options
  .filter(({ value }) => value !== undefined)
  .map(({ names, value }) => `        ${names.join('|')}) isValue=1; words='${wordsOf(value!)}' ;;\n`)
  .join('')}        *) words='${wordsOf(operands)}' ;;
      esac
      ;;`,
  );
  return `# disclosure-report: bash
_disclosure_report() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} options= words= isValue=
  # Of --format=json bash makes three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = && $COMP_CWORD -gt 1 ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${offers.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case $command in
${cases.join('\n')}
  esac
  if [[ -z $isValue && $current == -* ]]; then
    words=$options
  fi
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _disclosure_report disclosure-report
`;
}

function wordsOf(offered: Offered): string {
  return typeof offered === 'string' ? '' : offered.join(' ');
}
