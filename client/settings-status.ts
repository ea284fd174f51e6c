import { type Disposable, l10n, languages, window } from 'vscode';
import { reportLanguage } from './claiming';
import { openSettingsFileCommand } from './settings-file';
import type { SettingsInForce } from './settings-in-force';

export interface SettingsStatus extends Disposable {
  /** Shows anew what is in force for the active report. */
  update(): void;
}

/** In the language's status, beside the name of the language: whose settings of rules are in force. */
export function createSettingsStatus(settings: SettingsInForce): SettingsStatus {
  const item = languages.createLanguageStatusItem('disclosureReport.settings', { language: reportLanguage });
  item.name = l10n.t('Settings of the rules');

  function update(): void {
    const uri = window.activeTextEditor?.document.uri.toString() ?? '';
    const { settingsFile = null, accepted = 0 } = settings.find(uri) ?? {};
    const count = accepted === 0 ? '' : l10n.t('Accepted findings: {0}', accepted);
    if (settingsFile === null) {
      item.text = l10n.t('VS Code settings');
      item.detail = count;
      const title = l10n.t('Open');
      item.command = {
        title,
        command: 'workbench.action.openSettings',
        arguments: ['disclosureReport.rules'],
      };
      return;
    }
    const name = settingsFile.slice(settingsFile.lastIndexOf('/') + 1);
    item.text = l10n.t('Settings: {0}', name);
    const inForce = l10n.t('The rule settings of VS Code do not apply');
    item.detail = count === '' ? inForce : `${inForce} · ${count}`;
    item.command = { title: l10n.t('Open'), command: openSettingsFileCommand, arguments: [settingsFile] };
  }

  update();
  const listener = window.onDidChangeActiveTextEditor(update);
  return {
    update,
    dispose: () => {
      listener.dispose();
      item.dispose();
    },
  };
}
