import type { Offer, Offered } from './offers';

/** For PowerShell 5.1 and newer; where nothing is offered PowerShell itself offers files. */
export function writePowershell(offers: readonly Offer[]): string {
  const entries = offers.map(
    ({ name, says, options, operands }) => `    ${quote(name)} = @{
      says = ${quote(says)}
      operands = ${listOf(operands)}
      options = [ordered]@{
${options
  .flatMap(({ names, says: told, value }) =>
    names.map(
      (one) =>
        `        ${quote(one)} = @(${quote(told)}, ${value === undefined ? '$null' : listOf(value)})\n`,
    ),
  )
  .join('')}      }
    }`,
  );
  return `# disclosure-report: PowerShell
Register-ArgumentCompleter -Native -CommandName disclosure-report -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${entries.join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $offer = {
    param($text, $says)
    if ($text -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $says)
    }
  }
  if ($words.Count -lt 2) {
    foreach ($name in $commands.Keys) { & $offer $name $commands[$name].says }
    return
  }
  $command = $commands[$words[1]]
  if ($null -eq $command) { return }
  $option = $command.options[$words[-1]]
  if ($null -ne $option -and $null -ne $option[1]) {
    foreach ($value in $option[1]) { & $offer $value $value }
  } elseif ($wordToComplete -like '-*') {
    foreach ($name in $command.options.Keys) { & $offer $name $command.options[$name][0] }
  } else {
    foreach ($value in $command.operands) { & $offer $value $value }
  }
}
`;
}

function listOf(offered: Offered): string {
  return `@(${typeof offered === 'string' ? '' : offered.map(quote).join(', ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
