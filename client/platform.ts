import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the language client of the host (node: a process over IPC; browser: a worker). */
export type CreateLanguageClient = (
  context: ExtensionContext,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** What reports need and ordinary texts do not; it runs from the first report until the window closes. */
export interface ReportSupport {
  stop(): Promise<void>;
}

/** Loads and starts it; called once, when the first report is seen. */
export type StartReportSupport = (context: ExtensionContext) => Promise<ReportSupport>;
