import type { Analyses, Reading } from './analysis';
import { listDocumentSymbols, listSymbolInformation } from './features/document-symbol';
import { listFoldingRanges } from './features/folding-range';
import type { Connection } from './protocol/connection';
import type { Documents } from './protocol/documents';
import type { Session } from './session';
import type { Workspace } from './workspace/workspace';

export interface FeatureOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly workspace: Workspace;
  readonly getSession: () => Session;
}

/**
 * Answers what a client asks about an open document, diagnostics aside. What a report can be read without is loaded when it
 * is first asked for.
 */
export function serveFeatures(options: FeatureOptions): void {
  const { connection, documents, analyses, workspace, getSession } = options;

  /** Nothing for a document that is not open. */
  const withReading = <T>(uri: string, answer: (reading: Reading) => T): T | undefined => {
    const document = documents.get(uri);
    return document && answer(analyses.read(document));
  };

  connection.onRequest('textDocument/documentSymbol', ({ textDocument: { uri } }) =>
    withReading(uri, (reading) => {
      const { locale, capabilities } = getSession();
      return capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? listDocumentSymbols(reading, locale)
        : listSymbolInformation(reading, uri, locale);
    }),
  );

  connection.onRequest('textDocument/foldingRange', ({ textDocument: { uri } }) =>
    withReading(uri, listFoldingRanges),
  );

  // What the law and practice say of every row is a sixth of the whole.
  connection.onRequest('textDocument/hover', async ({ textDocument: { uri }, position }) => {
    const { getHover } = await import('./on-demand.js');
    return withReading(uri, (reading) => {
      const { locale, capabilities, documentation } = getSession();
      const contentFormat = capabilities.textDocument?.hover?.contentFormat;
      const { linkInText: linkTo } = documentation;
      const { deadline } = workspace.findFiles(uri).settings?.content.settings ?? {};
      return getHover(reading, { position, locale, contentFormat, linkTo, deadline });
    });
  });

  connection.onRequest('textDocument/codeAction', async ({ textDocument: { uri }, range, context }) => {
    // Fixes belong to findings, and these depend on the settings file in force.
    const [{ listCodeActions }] = await Promise.all([import('./on-demand.js'), workspace.load(uri)]);
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    const { locale, capabilities, acceptCommand } = getSession();
    const { documentChanges, changeAnnotationSupport } = capabilities.workspace?.workspaceEdit ?? {};
    return listCodeActions(analyses.get(document), {
      uri,
      version: document.version,
      range,
      diagnostics: context.diagnostics,
      only: context.only,
      locale,
      hasDocumentChanges: documentChanges === true,
      hasChangeAnnotations: changeAnnotationSupport !== undefined,
      acceptCommand,
    });
  });

  connection.onRequest('disclosureReport/findSettingsFile', async ({ uri }) => {
    await workspace.load(uri);
    return workspace.findFiles(uri).settings?.uri;
  });

  connection.onRequest('disclosureReport/addToBaseline', async (request) => {
    const { addToBaseline } = await import('./on-demand.js');
    return addToBaseline(request, getSession().locale);
  });
}
