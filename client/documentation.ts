import {
  commands,
  Disposable,
  env,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FilePermission,
  FileSystemError,
  type FileSystemProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { addressOfPage, findPage } from './documentation-pages';

/** Called with a page and an anchor by links in hovers and settings, with nothing by the person. */
export const openDocumentationCommand = 'disclosureReport.openDocumentation';

/**
 * The pages of docs/ under an address of their own, read-only. VS Code opens links in the code of a diagnostic as
 * documents and runs no command there; package.json associates this address with the Markdown preview.
 */
const documentationScheme = 'disclosure-report-docs';

/** What the server is told: how pages are opened here. */
export const documentationOptions = { command: openDocumentationCommand, base: `${documentationScheme}:` };

/** Makes the pages known to VS Code, and the command that opens them. */
export function registerDocumentation(context: ExtensionContext): void {
  const pages = createPages(Uri.joinPath(context.extensionUri, 'docs'));
  context.subscriptions.push(
    workspace.registerFileSystemProvider(documentationScheme, pages, { isReadonly: true }),
    commands.registerCommand(openDocumentationCommand, openPage),
  );
}

/** Opens a page beside the report; what is no page of ours opens nothing. */
async function openPage(page: unknown = indexPage(), anchor?: unknown): Promise<void> {
  const path = findPage(page);
  if (path === undefined) return;
  const fragment = typeof anchor === 'string' ? anchor : '';
  const uri = Uri.from({ scheme: documentationScheme, path, fragment });
  try {
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // The person has disabled VS Code's Markdown extension: the text can be read too.
    await window.showTextDocument(uri, { preview: true });
  }
}

function indexPage(): string {
  return env.language.startsWith('zh') ? 'rules/README' : 'rules/README.en';
}

function createPages(docs: Uri): FileSystemProvider {
  const locate = (uri: Uri): Uri => {
    const address = addressOfPage(uri.path);
    if (address === undefined) throw FileSystemError.FileNotFound(uri);
    return Uri.joinPath(docs, address);
  };
  const refuse = (): never => {
    throw FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => undefined),
    stat: async (uri) => ({
      ...(await workspace.fs.stat(locate(uri))),
      permissions: FilePermission.Readonly,
    }),
    readFile: async (uri) => await workspace.fs.readFile(locate(uri)),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
