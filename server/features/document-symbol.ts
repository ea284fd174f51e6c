import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { getLanguage, type Locale, type OutlineItem, type OutlineKind } from '../../core/index';
import type { Reading } from '../analysis';
import { toRange } from '../positions';

/** As LSP numbers its kinds; behind each, what it calls them: they choose the icons. */
const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  report: 1, // File
  part: 2, // Module
  subheading: 15, // String
  table: 18, // Array
  group: 3, // Namespace
  row: 16, // Number
};

function nameOf({ name }: OutlineItem, locale: Locale): string {
  return name[getLanguage(locale)] || name.zh || '—';
}

/** The outline as nested document symbols. */
export function listDocumentSymbols({ report, outline }: Reading, locale: Locale): DocumentSymbol[] {
  const convert = (item: OutlineItem): DocumentSymbol => ({
    name: nameOf(item, locale),
    detail: item.detail,
    kind: kinds[item.kind],
    range: toRange(report, item),
    selectionRange: toRange(report, { start: item.labelStart, end: item.labelEnd }),
    children: item.children.map(convert),
  });
  return outline.map(convert);
}

/** The same for clients without nested symbols. */
export function listSymbolInformation(
  { report, outline }: Reading,
  uri: string,
  locale: Locale,
): SymbolInformation[] {
  const flatten = (item: OutlineItem, container: string | undefined): SymbolInformation[] => {
    const name = nameOf(item, locale);
    const own = {
      name,
      kind: kinds[item.kind],
      location: { uri, range: toRange(report, item) },
      containerName: container,
    };
    return [own, ...item.children.flatMap((child) => flatten(child, name))];
  };
  return outline.flatMap((item) => flatten(item, undefined));
}
