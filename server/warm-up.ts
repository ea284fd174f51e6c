import type { TextDocument } from 'vscode-languageserver-textdocument';
import { judge, readText } from './analysis';
import { wordDiagnostics } from './diagnostics/word-diagnostics';
import { listDocumentSymbols } from './features/document-symbol';
import type { Session } from './session';
import type { Workspace } from './workspace/workspace';

export interface WarmUpOptions {
  readonly workspace: Workspace;
  readonly getSession: () => Session;
}

/** A longer text would keep those waiting who ask something meanwhile; in characters. */
const longest = 20_000;
/** So long it goes on before requests get their turn, and so long in all; in milliseconds. */
const slice = 2;
const inAll = 300;

/** What has been compiled is so for all servers of a process. */
let hasBegun = false;

/**
 * Returns what works out the same answers about a document once more, again and again, in moments in which nothing is asked.
 * What has run often is compiled to machine code: so the first keys are answered as fast as the two-hundredth would be.
 */
export function createWarmUp({ workspace, getSession }: WarmUpOptions): (document: TextDocument) => void {
  return (document) => {
    if (hasBegun) return;
    const { uri } = document;
    const text = document.getText();
    if (text.length > longest) return;
    hasBegun = true;
    const circumstances = workspace.circumstancesOf(uri);
    repeatInSlices(() => {
      const analysis = judge(readText(text), '', circumstances);
      JSON.stringify(wordDiagnostics(analysis, uri, getSession()));
      JSON.stringify(listDocumentSymbols(analysis, getSession().locale));
    });
  };
}

/** Does a work in moments between requests, until its time is spent. */
export function repeatInSlices(work: () => void): void {
  let spent = 0;
  const goOn = (): void => {
    const since = performance.now();
    let taken = 0;
    while (taken < slice) {
      work();
      taken = performance.now() - since;
    }
    spent += taken;
    if (spent < inAll) setTimeout(goOn, 0);
  };
  setTimeout(goOn, 0);
}
