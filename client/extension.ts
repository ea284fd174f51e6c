import { commands, type ExtensionContext, l10n, workspace } from 'vscode';
import { acceptFinding, acceptFindingCommand, type AskReason, type Identity } from './accept-finding';
import { reportLanguage, servedSchemes } from './claiming';
import { documentationOptions, openDocumentationCommand } from './documentation';
import { serveFiles } from './files';
import type { CreateLanguageClient, ReportSupport } from './platform';
import { createSettingsInForce, type DocumentSettings } from './settings-in-force';
import { createSettingsStatus } from './settings-status';

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
      readsFiles: true,
      wantsSettings: true,
      acceptCommand: acceptFindingCommand,
      // The first findings have their chosen severities already; later settings the server asks for.
      settings: copySettings(),
    },
    markdown: { isTrusted: { enabledCommands: [openDocumentationCommand] } },
  });
  serveFiles(client);
  const settings = createSettingsInForce(() => status.update());
  const status = createSettingsStatus(settings);
  client.onNotification(
    'disclosureReport/settings',
    ({ documents }: { readonly documents: readonly DocumentSettings[] }) => settings.note(documents),
  );
  context.subscriptions.push(
    status,
    commands.registerCommand(acceptFindingCommand, (...call: Parameters<AcceptCall>) =>
      acceptFinding(client, ...call),
    ),
  );
  await client.start();
  return { stop: () => client.stop() };
}

type AcceptCall = (uri: string, identity: Identity, askReason?: AskReason) => Promise<void>;

/** What the server heeds of our settings. A copy, because a worker cannot be sent what VS Code hands out. */
function copySettings(): unknown {
  const section = workspace.getConfiguration('disclosureReport');
  const names = ['rules', 'diagnosticScope', 'workspace'];
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, section.get(name)]))));
}
