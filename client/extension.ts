import { type ExtensionContext, l10n, workspace } from 'vscode';
import { reportLanguage, servedSchemes } from './claiming';
import { documentationOptions, openDocumentationCommand } from './documentation';
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
    initializationOptions: {
      documentation: documentationOptions,
      // The first findings have their chosen severities already; later ones the server asks for. A copy, because a
      // worker cannot be sent what VS Code hands out.
      settings: { rules: { ...workspace.getConfiguration('disclosureReport').get<object>('rules') } },
    },
    markdown: { isTrusted: { enabledCommands: [openDocumentationCommand] } },
  });
  await client.start();
  return { stop: () => client.stop() };
}
