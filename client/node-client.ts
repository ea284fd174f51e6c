import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startReportSupport } from './extension';
import type { CreateLanguageClient, StartReportSupport } from './platform';

const createNodeClient: CreateLanguageClient = (context, name, options) => {
  // A folder of our own on this machine's disk: what V8 has compiled is kept there for the next start.
  const { scheme, fsPath } = context.globalStorageUri;
  const server = {
    module: context.asAbsolutePath('dist/server/node.js'),
    transport: TransportKind.ipc,
    args: scheme === 'file' ? [`--code-cache=${fsPath}`] : [],
  };
  return new LanguageClient('disclosureReport', name, server, options);
};

/** Starts what reports need in the node host; `node.ts` loads this file when the first report is seen. */
export const start: StartReportSupport = (context) => startReportSupport(context, createNodeClient);
