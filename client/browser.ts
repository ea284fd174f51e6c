import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Detection, watchDocuments } from './detection';
import { startReportSupport } from './extension';
import type { CreateLanguageClient } from './platform';

let detection: Detection | undefined;

const createWorkerClient: CreateLanguageClient = (context, name, options) => {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  // Not a function that makes it: the client would not know VS Code's own kind of worker for one.
  return new LanguageClient('disclosureReport', name, new Worker(server), options);
};

/** The entry in VS Code's web host, which loads one file only: detector and client are one bundle there. */
export function activate(context: ExtensionContext): void {
  detection = watchDocuments(context, (context) => startReportSupport(context, createWorkerClient));
}

export async function deactivate(): Promise<void> {
  await detection?.stop();
}
