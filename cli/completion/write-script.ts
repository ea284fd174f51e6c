import type { Locale } from '../../core/index';
import type { Command } from '../command';
import { writeBash } from './bash';
import { writeFish } from './fish';
import { listOffers, type Offer } from './offers';
import { writePowershell } from './powershell';
import type { Shell } from './shells';
import { writeZsh } from './zsh';

const writers: Readonly<Record<Shell, (offers: readonly Offer[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowershell,
};

/** What a shell is to be told to complete these commands. */
export function writeScript(shell: Shell, commands: readonly Command[], locale: Locale): string {
  return writers[shell](listOffers(commands, locale));
}
