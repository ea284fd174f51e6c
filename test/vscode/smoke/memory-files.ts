import * as vscode from 'vscode';

/** A folder that is on no disk, such as those of repositories that VS Code for the Web opens; it has one file. */
export function createMemoryFile(uri: vscode.Uri, text: string): vscode.Disposable {
  let content: Uint8Array = new TextEncoder().encode(text);
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const isFile = (one: vscode.Uri): boolean => one.toString() === uri.toString();
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return vscode.workspace.registerFileSystemProvider(uri.scheme, {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(one) {
      if (!isFile(one)) throw vscode.FileSystemError.FileNotFound(one);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
    },
    readFile(one) {
      if (!isFile(one)) throw vscode.FileSystemError.FileNotFound(one);
      return content;
    },
    writeFile(one, written) {
      if (!isFile(one)) refuse();
      content = written;
    },
    readDirectory: () => [],
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  });
}
