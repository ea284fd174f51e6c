import type { Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { listDiagnostics } from '../features/diagnostic';
import type { Session } from '../session';

/** The findings of a report as this client can show them. */
export function wordDiagnostics(analysis: Analysis, uri: string, session: Session): Diagnostic[] {
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
}
