import {
  createReportIndex,
  type DeclaredOrganization,
  digestWhenAsked,
  type Report,
  type ReportDigest,
  type Siblings,
} from '../../core/index';
import type { ClosedReports, FileReport } from './closed-reports';

/** The reports of the workspace: open documents as they are, also unsaved; the others as their files have them. */
export interface WorkspaceIndex {
  /** An open document takes the place of its file; it is read when somebody asks for what depends on it. */
  open(uri: string, read: () => Report): void;
  /** The file's text counts again. */
  close(uri: string): void;
  /** The file has been read, or is gone. */
  noteFile(uri: string): void;
  organize(declared: readonly DeclaredOrganization[]): void;
  /** What a report, open or not, is compared with. */
  findSiblings(uri: string): Siblings | undefined;
  isOpen(uri: string): boolean;
  /** The reports that are not open. */
  listClosed(): [uri: string, report: FileReport][];
}

/** An index of what `closed` finds, and of the documents that are opened. */
export function createWorkspaceIndex(closed: Pick<ClosedReports, 'byUri'>): WorkspaceIndex {
  const index = createReportIndex(isFile);
  /** What is kept of the open documents; of those that have changed, what they were before. */
  const open = new Map<string, ReportDigest | undefined>();
  /** Open documents that have changed since the index heard of them. */
  const changed = new Map<string, () => Report>();

  /** Brings the index up to date: once for any number of keystrokes. */
  function settle(): void {
    for (const [uri, read] of changed) {
      const digest = digestWhenAsked(uri, read());
      open.set(uri, digest);
      index.set(digest);
    }
    changed.clear();
  }

  function noteFile(uri: string): void {
    if (open.has(uri)) return;
    const file = closed.byUri.get(uri);
    if (file === undefined) index.delete(uri);
    else index.set(file.digest);
  }

  return {
    open(uri, read) {
      open.set(uri, open.get(uri));
      changed.set(uri, read);
    },
    close(uri) {
      open.delete(uri);
      changed.delete(uri);
      noteFile(uri);
    },
    noteFile,
    organize: (declared) => index.organize(declared),
    findSiblings(uri) {
      settle();
      const digest = open.get(uri) ?? closed.byUri.get(uri)?.digest;
      return digest && index.siblingsOf(digest);
    },
    isOpen: (uri) => open.has(uri),
    listClosed: () => [...closed.byUri].filter(([uri]) => !open.has(uri)),
  };
}

/** An untitled text may be a copy that somebody works on: it is no second file of the same report. */
function isFile(uri: string): boolean {
  return !uri.startsWith('untitled:');
}
