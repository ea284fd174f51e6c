import { type Command, type ExitCode, type Host, WrongCall } from './command';
import { check } from './commands/check';
import { createCompletion } from './commands/completion';
import { explain } from './commands/explain';
import { fix } from './commands/fix';
import { summary } from './commands/summary';
import { wordHelp } from './help';
import { readCall } from './read-call';

/** In the order of the help. */
export const commands: readonly Command[] = [check, fix, summary, explain, createCompletion(() => commands)];

/** Runs the command line `args` (without node and script). */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const { command, asks, ...call } = readCall(args, commands);
    if (asks === 'command' && command !== undefined) return await command.run(call, host);
    if (asks === 'version') host.write(`${host.version}\n`);
    else {
      const help = wordHelp(command, commands, call.locale, host.terminal.columns);
      if (asks === 'command') throw new WrongCall(help.trimEnd());
      host.write(help);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    host.warn(error.message);
    return 2;
  }
}
