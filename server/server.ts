import {
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { chooseLocale, type Locale } from '../core/index';
import { type Analysis, createAnalyses } from './analysis';
import { type Documentation, noDocumentation, readDocumentation } from './documentation';
import { codeActionKinds, listCodeActions } from './features/code-action';
import { diagnosticSource, listDiagnostics } from './features/diagnostic';
import { listDocumentSymbols, listSymbolInformation } from './features/document-symbol';
import { listFoldingRanges } from './features/folding-range';
import { getHover } from './features/hover';
import { propertyOf } from './properties';
import { watchSettings } from './watch-settings';

interface Session {
  readonly locale: Locale;
  readonly capabilities: ClientCapabilities;
  readonly documentation: Documentation;
}

/** Wires the features to a connection; the platform files only make the connection. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const analyses = createAnalyses();
  let session: Session = { locale: 'zh-cn', capabilities: {}, documentation: noDocumentation };

  /** Answers a request about an open document; nothing for one that is not. */
  const withAnalysis = <T>(
    uri: string,
    answer: (analysis: Analysis, document: TextDocument) => T,
  ): T | undefined => {
    const document = documents.get(uri);
    return document && answer(analyses.get(document), document);
  };
  const diagnosticsOf = (analysis: Analysis, uri: string) => {
    const { publishDiagnostics, diagnostic } = session.capabilities.textDocument ?? {};
    const can = (what: 'relatedInformation' | 'codeDescriptionSupport'): boolean =>
      publishDiagnostics?.[what] === true || diagnostic?.[what] === true;
    const hasLinks = can('codeDescriptionSupport');
    return listDiagnostics(analysis, {
      uri,
      locale: session.locale,
      hasRelatedInformation: can('relatedInformation'),
      linkToRule: (rule) => (hasLinks ? session.documentation.linkFromCode(`rules/${rule}`) : undefined),
    });
  };
  const isPulling = (): boolean => session.capabilities.textDocument?.diagnostic !== undefined;

  const settings = watchSettings(connection, ({ severities }) => {
    analyses.choose(severities);
    if (!isPulling()) documents.all().forEach(push);
    else if (session.capabilities.workspace?.diagnostics?.refreshSupport === true) {
      connection.languages.diagnostics.refresh();
    }
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const locale = chooseLocale(params.locale);
    const documentation = readDocumentation(
      propertyOf(params.initializationOptions, 'documentation'),
      locale,
    );
    session = { locale, capabilities: params.capabilities, documentation };
    settings.start(params);
    return {
      serverInfo: { name: diagnosticSource },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        diagnosticProvider: isPulling()
          ? { identifier: diagnosticSource, interFileDependencies: false, workspaceDiagnostics: false }
          : undefined,
      },
    };
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) => {
    const answer = withAnalysis(uri, (analysis): DocumentDiagnosticReport => {
      const { resultId } = analysis;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(analysis, uri) };
    });
    return answer ?? { kind: DocumentDiagnosticReportKind.Full, items: [] };
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    withAnalysis(uri, (analysis) =>
      session.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? listDocumentSymbols(analysis, session.locale)
        : listSymbolInformation(analysis, uri, session.locale),
    ),
  );

  connection.onFoldingRanges(({ textDocument: { uri } }) => withAnalysis(uri, listFoldingRanges));

  connection.onHover(({ textDocument: { uri }, position }) =>
    withAnalysis(uri, (analysis) =>
      getHover(analysis, {
        position,
        locale: session.locale,
        contentFormat: session.capabilities.textDocument?.hover?.contentFormat,
        linkTo: session.documentation.linkInText,
      }),
    ),
  );

  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    withAnalysis(uri, (analysis, { version }) =>
      listCodeActions(analysis, {
        uri,
        version,
        range,
        diagnostics: context.diagnostics,
        only: context.only,
        locale: session.locale,
        hasDocumentChanges: session.capabilities.workspace?.workspaceEdit?.documentChanges === true,
        hasChangeAnnotations:
          session.capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      }),
    ),
  );

  const push = (document: TextDocument): void => {
    const { uri, version } = document;
    void connection.sendDiagnostics({
      uri,
      version,
      diagnostics: diagnosticsOf(analyses.get(document), uri),
    });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!isPulling()) push(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    analyses.drop(uri);
    if (!isPulling()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}
