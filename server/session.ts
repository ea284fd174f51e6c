import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver-protocol';
import { chooseLocale, type Locale } from '../core/index';
import { type Documentation, noDocumentation, readDocumentation } from './documentation';
import { propertyOf } from './properties';

/** What the client has said of itself. */
export interface Session {
  readonly locale: Locale;
  readonly capabilities: ClientCapabilities;
  readonly documentation: Documentation;
  /** Whether the client reads files for the server. */
  readonly readsFiles: boolean;
  /** Whether it wants to know which settings file is in force. */
  readonly wantsSettings: boolean;
  /** Its command that asks why a finding is accepted, where it has one. */
  readonly acceptCommand?: string;
}

/** Before the client has introduced itself. */
export const noSession: Session = {
  locale: 'zh-cn',
  capabilities: {},
  documentation: noDocumentation,
  readsFiles: false,
  wantsSettings: false,
};

/** What an initialize request says of the client; what it leaves out is as in {@link noSession}. */
export function readSession({
  locale: wanted,
  capabilities,
  initializationOptions,
}: InitializeParams): Session {
  const locale = chooseLocale(wanted);
  const acceptCommand = propertyOf(initializationOptions, 'acceptCommand');
  return {
    locale,
    capabilities,
    documentation: readDocumentation(propertyOf(initializationOptions, 'documentation'), locale),
    readsFiles: propertyOf(initializationOptions, 'readsFiles') === true,
    wantsSettings: propertyOf(initializationOptions, 'wantsSettings') === true,
    acceptCommand: typeof acceptCommand === 'string' ? acceptCommand : undefined,
  };
}

/** Whether the client asks for diagnostics; to others they are sent. */
export function isPulling({ capabilities }: Session): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}
