import { type ExtensionContext, l10n } from 'vscode';
import { reportLanguage, servedSchemes } from './claiming';
import type { CreateLanguageClient, ReportSupport } from './platform';

/**
 * Starts the language client and with it the server, and resolves when both understand each other; rejects when the
 * server does not start (VS Code's client has then told the person). The client passes on VS Code's display language
 * as `initialize.locale`.
 */
export async function startReportSupport(
  context: ExtensionContext,
  createClient: CreateLanguageClient,
): Promise<ReportSupport> {
  const client = createClient(context, l10n.t('Disclosure Report'), {
    documentSelector: servedSchemes.map((scheme) => ({ scheme, language: reportLanguage })),
  });
  await client.start();
  return { stop: () => client.stop() };
}
