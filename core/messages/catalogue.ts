import type { ArithmeticMessages } from './catalogue/arithmetic';
import type { BetweenReportsMessages } from './catalogue/between-reports';
import type { FixesMessages } from './catalogue/fixes';
import type { ProseMessages } from './catalogue/prose';
import type { RelatedMessages } from './catalogue/related';
import type { StructureMessages } from './catalogue/structure';
import type { TablesMessages } from './catalogue/tables';
import type { ValuesMessages } from './catalogue/values';

export type { BrokenRelation, NamedFigure } from './catalogue/arithmetic';
export type { ProseTie, ReadCell } from './catalogue/prose';

/** Every sentence that core says of reports, by key and parameters; each language implements all of it. */
export type Catalogue = StructureMessages &
  TablesMessages &
  ValuesMessages &
  ArithmeticMessages &
  ProseMessages &
  BetweenReportsMessages &
  RelatedMessages;

export type MessageKey = keyof Catalogue;

/** A sentence not yet worded. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly params: Parameters<Catalogue[K]>[0] };
}[MessageKey];

/** What a fix, or a change that answers no finding, is called; not yet worded. */
export type FixTitle = {
  [K in keyof FixesMessages]: { readonly key: K; readonly params: Parameters<FixesMessages[K]>[0] };
}[keyof FixesMessages];

export type Locale = 'zh-cn' | 'en';
