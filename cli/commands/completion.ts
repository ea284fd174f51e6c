import { writeBash } from '../completion/bash';
import { writeFish } from '../completion/fish';
import { listOffers, type Offer } from '../completion/offers';
import { writePowershell } from '../completion/powershell';
import { writeZsh } from '../completion/zsh';
import { type Command, WrongCall } from '../command';
import { phrases } from '../phrases';

const shells: Readonly<Record<string, (offers: readonly Offer[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowershell,
};

/** What shells complete is told by the declarations of all commands, this one among them. */
export function createCompletion(listCommands: () => readonly Command[]): Command {
  const names = Object.keys(shells);
  return {
    name: 'completion',
    says: {
      'zh-cn': '输出命令行补全脚本，按 Tab 补全命令、选项、取值和规则名。',
      en: 'Prints a script by which a shell completes commands, options, values and rules.',
    },
    operands: { 'zh-cn': names.join('|'), en: names.join('|') },
    suggests: names,
    options: [],
    examples: [
      { 'zh-cn': 'completion bash >> ~/.bashrc', en: 'completion bash >> ~/.bashrc' },
      { 'zh-cn': 'completion zsh >> ~/.zshrc', en: 'completion zsh >> ~/.zshrc' },
      {
        'zh-cn': 'completion fish > ~/.config/fish/completions/disclosure-report.fish',
        en: 'completion fish > ~/.config/fish/completions/disclosure-report.fish',
      },
      { 'zh-cn': 'completion powershell >> $PROFILE', en: 'completion powershell >> $PROFILE' },
    ],
    run({ operands, locale }, host) {
      const say = phrases[locale];
      const [shell = ''] = operands;
      const writeScript = operands.length === 1 ? shells[shell.toLowerCase()] : undefined;
      if (writeScript === undefined)
        throw new WrongCall(say.wrongValue('completion', operands.join(' '), names));
      host.write(writeScript(listOffers(listCommands(), locale)));
      return 0;
    },
  };
}
