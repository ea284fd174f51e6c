import { FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decode } from '../encoding/decode';
import { baselineFileName, findBaselinePlace } from './baseline-place';

/** Called by the quick fix with a report and the identity of a finding. */
export const acceptFindingCommand = 'disclosureReport.acceptFinding';

/** What a finding is known by; the client passes it on as it is. */
export interface Identity {
  readonly rule: string;
  readonly place: string;
  readonly figures: readonly string[];
}

type Answer = { readonly text: string } | { readonly problem: string };

/** How a reason is asked for; undefined where the person has thought better of it. */
export type AskReason = () => PromiseLike<string | undefined>;

/**
 * Keeps a finding as accepted in the baseline that counts for the report, with the reason that the person gives. What can
 * hinder it is looked for before the person is asked.
 */
export async function acceptFinding(
  client: BaseLanguageClient,
  uri: string,
  identity: Identity,
  askReason: AskReason = askPerson,
): Promise<void> {
  const report = Uri.parse(uri, true);
  // Asked for: what was told last may be older than the file.
  const settingsFile = await client.sendRequest<string | null>('disclosureReport/findSettingsFile', { uri });
  const place = findBaselinePlace({
    path: report.path,
    isUntitled: report.scheme === 'untitled',
    isDirty: isDirty(report),
    settingsPath: settingsFile === null ? undefined : Uri.parse(settingsFile, true).path,
    folderPath: workspace.getWorkspaceFolder(report)?.uri.path,
  });
  if ('refusal' in place) {
    void window.showInformationMessage(
      place.refusal === 'unsaved'
        ? l10n.t('Save the report first: accepted findings are kept in a file beside it.')
        : l10n.t('Open the folder of the report first: accepted findings are kept in a file there.'),
    );
    return;
  }
  const file = report.with({ path: place.path, query: '', fragment: '' });
  if (isDirty(file)) {
    void window.showInformationMessage(
      l10n.t('Save “{0}” first: it has changes of yours.', baselineFileName),
    );
    return;
  }
  const add = async (entry?: object): Promise<Answer> =>
    await client.sendRequest<Answer>('disclosureReport/addToBaseline', { text: await readText(file), entry });
  const before = await add();
  if ('problem' in before) {
    await refuse(file, before.problem);
    return;
  }
  const reason = (await askReason())?.trim();
  if (reason === undefined || reason === '') return;
  // Read anew: the file may have changed while the person was writing.
  const answer = await add({ file: place.file, ...identity, reason });
  if ('problem' in answer) await refuse(file, answer.problem);
  else await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
}

async function askPerson(): Promise<string | undefined> {
  return await window.showInputBox({
    title: l10n.t('Accept Finding'),
    prompt: l10n.t('Why is it right as it is? The finding comes back when its figures change.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Give a reason.') : undefined),
  });
}

/** Null where there is no such file yet. */
async function readText(file: Uri): Promise<string | null> {
  try {
    return decode(await workspace.fs.readFile(file))?.text ?? '';
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString());
}

async function refuse(file: Uri, problem: string): Promise<void> {
  const open = l10n.t('Open');
  const answer = await window.showErrorMessage(`${baselineFileName}: ${problem}`, open);
  if (answer === open) await window.showTextDocument(file);
}
