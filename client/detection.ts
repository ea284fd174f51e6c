import {
  commands,
  type ExtensionContext,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { detectionLength, lengthToDetect } from '../core/detect';
import { choiceIn, languageToSet, mayMakeReport, plainLanguage, reportLanguage } from './claiming';
import { registerDocumentation } from './documentation';
import { markAsReport } from './mark-as-report';
import type { ReadFacts } from './misread';
import { newReport } from './new-report';
import { openSample } from './open-sample';
import type { ReportSupport, StartReportSupport } from './platform';
import { createReopening } from './reopening';
import { createSetBackMemory } from './set-back-memory';
import { isDetecting, openingSettings } from './settings';
import { openSettingsFile, openSettingsFileCommand } from './settings-file';

export interface Detection {
  /** Stops what was started for reports. */
  stop(): Promise<void>;
}

/**
 * Watches the window's documents: gives plain texts that are reports their language, keeps what the person has set
 * back as it is, reopens reports that were read in the wrong encoding, and starts `startSupport` at the first report.
 */
export function watchDocuments(context: ExtensionContext, startSupport: StartReportSupport): Detection {
  const memory = createSetBackMemory(context.workspaceState);
  const languageBefore = new WeakMap<TextDocument, string>();
  const languageGiven = new WeakMap<TextDocument, string>();
  const reopening = createReopening(review);
  let support: Promise<ReportSupport | undefined> | undefined;

  function start(): void {
    // The language client has shown the reason; the text stays readable without it.
    support ??= startSupport(context).catch((error) => void console.error(error));
  }

  function describe(document: TextDocument): ReadFacts {
    let head: string | undefined;
    return {
      languageId: document.languageId,
      scheme: document.uri.scheme,
      path: document.uri.path,
      encoding: document.encoding,
      isDirty: document.isDirty,
      readHead: () => {
        head ??= readHead(document);
        return head;
      },
      isSetBack: memory.has(document.uri.toString()),
      isClaimed: languageGiven.get(document) === reportLanguage,
      isDetecting: () => isDetecting(document.uri),
    };
  }

  function review(document: TextDocument): void {
    const facts = describe(document);
    const language = languageToSet(facts);
    if (language !== undefined) setLanguage(document, language);
    else if (document.languageId === reportLanguage) start();
    reopening.review(document, facts);
  }

  function setLanguage(document: TextDocument, language: string): void {
    languageGiven.set(document, language);
    // Rejected when the document was closed meanwhile: then there is nothing to set.
    languages.setTextDocumentLanguage(document, language).then(undefined, () => undefined);
  }

  function onOpen(document: TextDocument): void {
    const before = languageBefore.get(document);
    languageBefore.delete(document);
    if (languageGiven.get(document) !== document.languageId) {
      languageGiven.delete(document);
      const choice = before === undefined ? undefined : choiceIn(before, document.languageId);
      if (choice === 'set-back') memory.remember(document.uri.toString());
      if (choice === 'wanted') memory.forget(document.uri.toString());
    }
    review(document);
  }

  function onClose(document: TextDocument): void {
    // A change of language is told as closing and opening in one go, while the document lives on.
    if (!document.isClosed) {
      languageBefore.set(document, document.languageId);
      return;
    }
    reopening.onClose(document);
    // The next untitled document has the same name and is another text.
    if (document.isUntitled) memory.forget(document.uri.toString());
  }

  function onChange(event: TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    reopening.onChange(event);
    if (document.languageId === plainLanguage && mayMakeReport(contentChanges)) review(document);
    // Perhaps it was read anew: the file has changed, or the person has chosen another encoding.
    else if (!document.isDirty) reopening.review(document, describe(document));
  }

  context.subscriptions.push(
    workspace.onDidOpenTextDocument(onOpen),
    workspace.onDidCloseTextDocument(onClose),
    workspace.onDidChangeTextDocument(onChange),
    workspace.onDidChangeConfiguration((event) => {
      if (openingSettings.some((name) => event.affectsConfiguration(name)))
        workspace.textDocuments.forEach(review);
    }),
    commands.registerCommand('disclosureReport.markAsReport', () =>
      markAsReport(window.activeTextEditor?.document, memory),
    ),
    commands.registerCommand('disclosureReport.openSample', () => openSample(context, memory)),
    commands.registerCommand(openSettingsFileCommand, openSettingsFile),
    commands.registerCommand('disclosureReport.newReport', () => newReport(memory)),
  );
  registerDocumentation(context);
  workspace.textDocuments.forEach(review);
  return { stop: async () => (await support)?.stop() };
}

/** The text as far as it is looked at; of a web page that is more. */
function readHead(document: TextDocument): string {
  const head = readBeginning(document, detectionLength);
  const length = lengthToDetect(head);
  return length > detectionLength ? readBeginning(document, length) : head;
}

/** The text up to a length, line by line: `getText` and offsets would go through the whole of a log. */
function readBeginning(document: TextDocument, length: number): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < length; line++) {
    head += `${document.lineAt(line).text.slice(0, length)}\n`;
  }
  return head.slice(0, length);
}
