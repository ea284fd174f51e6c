import { ConfigurationTarget, type Uri, workspace } from 'vscode';

const section = 'disclosureReport';

/** The settings that decide about documents when they are opened. */
export const openingSettings = [`${section}.detection`, `${section}.encoding`];

/** Whether texts are looked at (`auto`), or only file names and the command make a report (`off`). */
export function isDetecting(uri: Uri): boolean {
  return workspace.getConfiguration(section, uri).get('detection') !== 'off';
}

/** What to do with a report that was read in the wrong encoding; `auto` where the setting makes no sense. */
export function getEncodingSetting(uri: Uri): 'auto' | 'ask' | 'off' {
  const value = workspace.getConfiguration(section, uri).get('encoding');
  return value === 'ask' || value === 'off' ? value : 'auto';
}

/** Sets the encoding setting to `auto` where it has its present value from. */
export async function alwaysReopen(uri: Uri): Promise<void> {
  const configuration = workspace.getConfiguration(section, uri);
  const { workspaceFolderValue, workspaceValue } = configuration.inspect('encoding') ?? {};
  let target = ConfigurationTarget.Global;
  if (workspaceFolderValue !== undefined) target = ConfigurationTarget.WorkspaceFolder;
  else if (workspaceValue !== undefined) target = ConfigurationTarget.Workspace;
  await configuration.update('encoding', 'auto', target);
}
