// Nothing but VS Code's API: the smoke tests use this in a browser's worker too.
import * as vscode from 'vscode';

/** Opens as a person does; a document opened by the API would be kept for minutes after its editor is closed. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return await waitFor(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  }, `an editor with ${uri}`);
}

/** Closes the active editor without saving. */
export async function close(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await waitFor(() => document.isClosed || undefined, 'the document to close');
}

/** For what VS Code tells by no event: looks again and again until `find` finds something. */
export async function waitFor<T>(find: () => T | undefined, what: string): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const found = find();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const becomes = (document: vscode.TextDocument, language: string) =>
  waitFor(() => document.languageId === language || undefined, `${language}, it is ${document.languageId}`);

/** What must not happen is given time to happen. */
export async function stays(document: vscode.TextDocument, language: string): Promise<void> {
  await pause(400);
  if (document.languageId !== language) throw new Error(`it is ${document.languageId}, not ${language}`);
}

/** `49 warning blank-cell`: a diagnostic as the tests speak of it, its line from 1. */
export function printDiagnostic({ range, severity, code }: vscode.Diagnostic): string {
  const value = typeof code === 'object' ? code.value : code;
  return `${range.start.line + 1} ${vscode.DiagnosticSeverity[severity].toLowerCase()} ${value}`;
}

/** What is shown of a document, but that it is there twice: the tests put copies of few reports into one folder. */
function listDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => !printDiagnostic(one).endsWith(' duplicate-report'));
}

/**
 * Saves a file, and saves it again every few seconds until that is noticed, as a person would: what is written before VS Code
 * watches a folder, right after its start or in a folder that is new, it may never tell. Fails as `isNoticed` does.
 */
export async function saveUntil<T>(
  save: () => void | PromiseLike<void>,
  isNoticed: () => PromiseLike<T>,
): Promise<T> {
  let saved = save();
  await saved;
  const timer = setInterval(() => {
    saved = save();
  }, 4000);
  try {
    return await isNoticed();
  } finally {
    clearInterval(timer);
    await saved; // or it would come after what the test does next
  }
}

/** Waits for VS Code to show diagnostics that fit; fails with those it shows after ten seconds. */
export async function waitForDiagnostics(
  uri: vscode.Uri,
  fits: (printed: readonly string[]) => boolean,
  what: string,
): Promise<vscode.Diagnostic[]> {
  // Made now: its stack tells which step of a test has waited.
  const failure = new Error(`waited in vain for ${what}`);
  return await new Promise((resolve, reject) => {
    const look = (): void => {
      const diagnostics = listDiagnostics(uri);
      if (!fits(diagnostics.map(printDiagnostic))) return;
      end();
      resolve(diagnostics);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.toString() === uri.toString())) look();
    });
    const timer = setTimeout(() => {
      end();
      failure.message += `; there is [${listDiagnostics(uri).map(printDiagnostic)}]`;
      reject(failure);
    }, 10_000);
    const end = (): void => {
      listener.dispose();
      clearTimeout(timer);
    };
    look();
  });
}

/** The code actions of a kind at a range. VS Code takes a request back where the editor asks for some itself meanwhile. */
export async function listCodeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix.value,
): Promise<vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
    } catch (error) {
      if (attempt === 5 || (error as Error).message !== 'Canceled') throw error;
      await pause(200);
    }
  }
}
