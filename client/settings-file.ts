import { l10n, Uri, window, workspace } from 'vscode';
import { settingsFileName } from './baseline-place';

/** Opens the settings file in force for the active report, or makes one. */
export const openSettingsFileCommand = 'disclosureReport.openSettingsFile';

/** The command “open settings file”; links name the file, the person does not. */
export async function openSettingsFile(uri?: unknown): Promise<void> {
  const report = window.activeTextEditor?.document.uri;
  const file = typeof uri === 'string' ? Uri.parse(uri, true) : report && (await findSettingsFile(report));
  if (file !== undefined) {
    await window.showTextDocument(file);
    return;
  }
  const folder = (report && workspace.getWorkspaceFolder(report)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    void window.showInformationMessage(
      l10n.t('Open the folder of the reports first: the settings file is kept there.'),
    );
    return;
  }
  const create = l10n.t('Create');
  const question = l10n.t(
    'There is no settings file yet. Create “{0}” in “{1}”? For the reports of that folder it takes the place of the rule settings of VS Code; these are copied into it.',
    settingsFileName,
    folder.name,
  );
  if ((await window.showInformationMessage(question, create)) === create)
    await window.showTextDocument(await createSettingsFile(folder.uri));
}

/** The settings file in the nearest folder above a file. */
async function findSettingsFile(uri: Uri): Promise<Uri | undefined> {
  let folder = uri.path;
  while (uri.scheme !== 'untitled' && folder.includes('/')) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const file = uri.with({ path: `${folder}/${settingsFileName}`, query: '', fragment: '' });
    if (await isThere(file)) return file;
  }
  return undefined;
}

/** With the rule settings of VS Code, so that no finding changes; one that has come into being meanwhile stays. */
export async function createSettingsFile(folder: Uri): Promise<Uri> {
  const file = Uri.joinPath(folder, settingsFileName);
  const rules = workspace.getConfiguration('disclosureReport', folder).get<object>('rules') ?? {};
  const text = `${JSON.stringify({ rules }, null, 2)}\n`;
  if (!(await isThere(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

async function isThere(file: Uri): Promise<boolean> {
  return await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
