import { commands, type ExtensionContext, languages, type TextDocument, window, workspace } from 'vscode';
import { detectionLength } from '../core/detect';
import { choiceIn, languageToSet, mayMakeReport, plainLanguage, reportLanguage } from './claiming';
import { markAsReport } from './mark-as-report';
import { openSample } from './open-sample';
import type { ReportSupport, StartReportSupport } from './platform';
import { createSetBackMemory } from './set-back-memory';

export interface Detection {
  /** Stops what was started for reports. */
  stop(): Promise<void>;
}

/**
 * Watches the window's documents: gives plain texts that are reports their language, keeps what the person has set
 * back as it is, and starts `startSupport` at the first report.
 */
export function watchDocuments(context: ExtensionContext, startSupport: StartReportSupport): Detection {
  const memory = createSetBackMemory(context.workspaceState);
  const languageBefore = new WeakMap<TextDocument, string>();
  let support: Promise<ReportSupport | undefined> | undefined;

  function start(): void {
    // The language client has shown the reason; the text stays readable without it.
    support ??= startSupport(context).catch((error) => void console.error(error));
  }

  function review(document: TextDocument): void {
    const language = languageToSet({
      languageId: document.languageId,
      scheme: document.uri.scheme,
      path: document.uri.path,
      readHead: () => readHead(document),
      isSetBack: memory.has(document.uri.toString()),
    });
    if (language !== undefined) setLanguage(document, language);
    else if (document.languageId === reportLanguage) start();
  }

  function onOpen(document: TextDocument): void {
    const before = languageBefore.get(document);
    languageBefore.delete(document);
    const choice = before === undefined ? undefined : choiceIn(before, document.languageId);
    if (choice === 'set-back') memory.remember(document.uri.toString());
    if (choice === 'wanted') memory.forget(document.uri.toString());
    review(document);
  }

  function onClose(document: TextDocument): void {
    // A change of language is told as closing and opening in one go, while the document lives on.
    if (!document.isClosed) languageBefore.set(document, document.languageId);
    // The next untitled document has the same name and is another text.
    else if (document.isUntitled) memory.forget(document.uri.toString());
  }

  context.subscriptions.push(
    workspace.onDidOpenTextDocument(onOpen),
    workspace.onDidCloseTextDocument(onClose),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === plainLanguage && mayMakeReport(contentChanges)) review(document);
    }),
    commands.registerCommand('disclosureReport.markAsReport', () =>
      markAsReport(window.activeTextEditor?.document, memory),
    ),
    commands.registerCommand('disclosureReport.openSample', () => openSample(context)),
  );
  workspace.textDocuments.forEach(review);
  return { stop: async () => (await support)?.stop() };
}

function setLanguage(document: TextDocument, language: string): void {
  // Rejected when the document was closed meanwhile: then there is nothing to set.
  languages.setTextDocumentLanguage(document, language).then(undefined, () => undefined);
}

/** The text up to the detection's length, line by line: `getText` and offsets would go through the whole of a log. */
function readHead(document: TextDocument): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < detectionLength; line++) {
    head += `${document.lineAt(line).text.slice(0, detectionLength)}\n`;
  }
  return head.slice(0, detectionLength);
}
