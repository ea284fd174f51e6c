import { readCheckCall } from './check-call';
import type { Call, ExitCode, Host } from './command';
import { runCheck } from './pipeline/run-check';
import { describeRemark } from './problem';
import { createSettingsLookup } from './settings';
import type { Memory } from './watch/memory';

/** The command `check`: checks once, or until Ctrl-C. */
export async function startCheck(given: Call, host: Host): Promise<ExitCode> {
  const call = readCheckCall(given);
  const checkOnce = async (world: Host, memory?: Memory): Promise<ExitCode> => {
    const settings = createSettingsLookup(call.settings);
    if (!settings.isMissing) return await runCheck(call, settings, world, memory);
    for (const line of settings.remarks.flatMap((one) => describeRemark(one, call.locale))) world.warn(line);
    return 2;
  };
  if (!call.isWatching) return await checkOnce(host);
  const { watchCheck } = await import('./watch/watch-check.js');
  return await watchCheck(call, host, checkOnce);
}
