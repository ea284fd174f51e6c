import { type Command, type ExitCode, WrongCall } from '../command';
import { shells } from '../completion/shells';
import { phrases } from '../phrases';

/** What shells complete is told by the declarations of all commands, this one among them. */
export function createCompletion(listCommands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    says: {
      'zh-cn': '输出命令行补全脚本，按 Tab 补全命令、选项、取值和规则名。',
      en: 'Prints a script by which a shell completes commands, options, values and rules.',
    },
    operands: { 'zh-cn': shells.join('|'), en: shells.join('|') },
    suggests: shells,
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
    run: async ({ operands, locale }, host): Promise<ExitCode> => {
      const say = phrases[locale];
      const named = operands.join(' ');
      const shell = shells.find((one) => one === named.toLowerCase());
      if (shell === undefined) throw new WrongCall(say.wrongValue('completion', named, shells));
      const { writeScript } = await import('../completion/write-script.js');
      host.write(writeScript(shell, listCommands(), locale));
      return 0;
    },
  };
}
