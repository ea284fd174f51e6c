import type { InitializeParams } from 'vscode-languageserver-protocol';
import { propertyOf } from './properties';
import type { Connection } from './protocol/connection';
import { register } from './protocol/registration';
import { areSameSettings, findSection, readSettings, type Settings, settingsSection } from './settings';

export interface SettingsWatch {
  readonly current: Settings;
  /** Takes the settings that a client sends along with its introduction, and how it tells later ones. */
  start(params: InitializeParams): void;
  /** The client is ready to be asked; resolves when it has answered. */
  noteInitialized(): Promise<void>;
}

/**
 * Keeps up with the client's settings and reports those that differ from the ones before: asked for where the client
 * answers `workspace/configuration`, else as it sends them.
 */
export function watchSettings(connection: Connection, onChange: () => void): SettingsWatch {
  let current = readSettings(undefined);
  let canAsk = false;
  let canRegister = false;
  let asked = 0;

  function accept(section: unknown): void {
    const settings = readSettings(section);
    if (areSameSettings(settings, current)) return;
    current = settings;
    onChange();
  }

  async function ask(): Promise<void> {
    const question = ++asked;
    try {
      const items = [{ section: settingsSection }];
      const [section] = await connection.ask<readonly unknown[]>('workspace/configuration', { items });
      // An answer that was overtaken says nothing any more.
      if (question === asked) accept(section);
    } catch {
      // A client that cannot answer after all: what it has said before stays.
    }
  }

  connection.onNotification('workspace/didChangeConfiguration', async ({ settings }) => {
    if (canAsk) await ask();
    else accept(findSection(settings));
  });

  return {
    get current() {
      return current;
    },
    start({ capabilities: { workspace }, initializationOptions }) {
      canAsk = workspace?.configuration === true;
      canRegister = workspace?.didChangeConfiguration?.dynamicRegistration === true;
      accept(propertyOf(initializationOptions, 'settings'));
    },
    async noteInitialized() {
      if (canRegister) register(connection, 'workspace/didChangeConfiguration', { section: settingsSection });
      if (canAsk) await ask();
    },
  };
}
