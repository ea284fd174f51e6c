import {
  commands,
  l10n,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Attempt, createAttempts } from './attempts';
import {
  gb18030,
  isReportInGb18030,
  largestFile,
  lostCharacter,
  type ReadFacts,
  seemsMisread,
} from './misread';
import { alwaysReopen, getEncodingSetting } from './settings';

export interface Reopening {
  /** Looks at a document that was opened or read anew. */
  review(document: TextDocument, facts: ReadFacts): void;
  onChange(event: TextDocumentChangeEvent): void;
  onClose(document: TextDocument): void;
}

/** Reopens reports that VS Code has read in the wrong encoding as GB18030, and then tells `onReopened`. */
export function createReopening(onReopened: (document: TextDocument) => void): Reopening {
  const attempts = createAttempts();

  async function attempt(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    attempts.note(uri, 'running');
    // A file that is gone or cannot be read stays as it is in the editor.
    const result = await tryToReopen(document).catch(() => undefined);
    attempts.note(uri, result);
    if (result === 'reopened') onReopened(document);
  }

  return {
    review: (document, facts) => {
      if (!attempts.mayBegin(document.uri.toString(), facts.encoding) || !seemsMisread(facts)) return;
      if (getEncodingSetting(document.uri) !== 'off') void attempt(document);
    },
    onChange: ({ document, contentChanges, reason }) => {
      if (reason !== TextDocumentChangeReason.Undo || !attempts.isReopened(document.uri.toString())) return;
      // Undo goes back past the reopening: the text would be garbled again, and lost if it were saved so.
      const isGarbled = contentChanges.some(({ text }) => text.includes(lostCharacter));
      if (isGarbled) void commands.executeCommand('redo');
    },
    onClose: ({ uri }) => attempts.noteClosed(uri.toString()),
  };
}

async function tryToReopen(document: TextDocument): Promise<Attempt | undefined> {
  const { uri } = document;
  if (!(await isMisreadReport(uri))) return undefined;
  const isAsking = getEncodingSetting(uri) === 'ask';
  if (isAsking && !(await askPerson(document))) return 'left';
  if (document.isClosed) return undefined;
  // Saving would make the damage last, so VS Code's own advice to save first would be wrong.
  if (document.isDirty) {
    if (isAsking) void window.showWarningMessage(refusal());
    return undefined;
  }
  // Refused by VS Code, it is not tried again: nothing may come of it but one refusal after another.
  return await workspace.openTextDocument(uri, { encoding: gb18030 }).then(
    () => 'reopened' as const,
    () => 'left' as const,
  );
}

function refusal(): string {
  return l10n.t('The text has been changed, so it was not reopened. Undo the changes and do not save them.');
}

async function isMisreadReport(uri: Uri): Promise<boolean> {
  const { size } = await workspace.fs.stat(uri);
  return size <= largestFile && isReportInGb18030(await workspace.fs.readFile(uri));
}

async function askPerson(document: TextDocument): Promise<boolean> {
  const name = document.uri.path.split('/').at(-1)!;
  const [reopen, leave, always] = [l10n.t('Reopen with GB18030'), l10n.t('No'), l10n.t('Always')];
  const question = l10n.t(
    '“{0}” looks like an annual report stored in GB18030, but it was opened with another encoding.',
    name,
  );
  const answer = await window.showInformationMessage(question, reopen, leave, always);
  if (answer === always) await alwaysReopen(document.uri);
  return answer === reopen || answer === always;
}
