import {
  createReportIndex,
  type DeclaredOrganization,
  digestReport,
  type Report,
  type ReportDigest,
  type Siblings,
} from '../../core/index';
import type { ClosedReports, FileReport } from './closed-reports';

/** The reports of the workspace: open documents as they are, also unsaved; the others as their files have them. */
export interface WorkspaceIndex {
  /** An open document takes the place of its file. */
  open(uri: string, report: Report): void;
  /** The file's text counts again. */
  close(uri: string): void;
  /** The file has been read, or is gone. */
  noteFile(uri: string): void;
  organize(declared: readonly DeclaredOrganization[]): void;
  siblingsOf(digest: ReportDigest): Siblings;
  /** What others are compared with of a report, open or not. */
  findDigest(uri: string): ReportDigest | undefined;
  isOpen(uri: string): boolean;
  /** The reports that are not open. */
  listClosed(): [uri: string, report: FileReport][];
}

/** An index of what `closed` finds, and of the documents that are opened. */
export function createWorkspaceIndex(closed: Pick<ClosedReports, 'byUri'>): WorkspaceIndex {
  const index = createReportIndex(isFile);
  const open = new Map<string, ReportDigest>();

  function noteFile(uri: string): void {
    if (open.has(uri)) return;
    const file = closed.byUri.get(uri);
    if (file === undefined) index.delete(uri);
    else index.set(file.digest);
  }

  return {
    open(uri, report) {
      const digest = digestReport(uri, report);
      open.set(uri, digest);
      index.set(digest);
    },
    close(uri) {
      open.delete(uri);
      noteFile(uri);
    },
    noteFile,
    organize: (declared) => index.organize(declared),
    siblingsOf: (digest) => index.siblingsOf(digest),
    findDigest: (uri) => open.get(uri) ?? closed.byUri.get(uri)?.digest,
    isOpen: (uri) => open.has(uri),
    listClosed: () => [...closed.byUri].filter(([uri]) => !open.has(uri)),
  };
}

/** An untitled text may be a copy that somebody works on: it is no second file of the same report. */
function isFile(uri: string): boolean {
  return !uri.startsWith('untitled:');
}
