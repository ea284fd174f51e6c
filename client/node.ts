import type { ExtensionContext } from 'vscode';
import { type Detection, watchDocuments } from './detection';
import type { StartReportSupport } from './platform';

let detection: Detection | undefined;

/** The entry in VS Code's node host: all that runs while a person has only ordinary texts open. */
export function activate(context: ExtensionContext): void {
  detection = watchDocuments(context, loadReportSupport);
}

export async function deactivate(): Promise<void> {
  await detection?.stop();
}

// A bundle of its own, forty times the size of this one; see tools/bundle.mjs.
const loadReportSupport: StartReportSupport = (context) => {
  const { start } = require('./node-client') as typeof import('./node-client');
  return start(context);
};
