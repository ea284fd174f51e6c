import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol/node';
import { lastYear, thisYear } from '../kit/years';
import type { Client, ClientOptions } from './client';
import { useServers } from './servers';

export const folder = 'file:///workspace';
export const own = `${folder}/2024.txt`;
export const last = `${folder}/2023.txt`;
export const settingsFile = `${folder}/disclosure-report.json`;
export const baselineFile = `${folder}/disclosure-report.baseline.json`;
export const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true, dynamicRegistration: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: true,
  },
};

/** Resolves to nothing after so many milliseconds. */
export function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** A client with a workspace of two reports. */
export interface WorkspaceClient {
  /** The one started last. */
  client: Client;
  /** What there is to read, by URI. */
  files: Map<string, string>;
  /** What the editor's settings say. */
  settings: Record<string, unknown>;
  start(options?: ClientOptions): Promise<void>;
  /** Writes a file, or takes it away, and tells the server. */
  put(uri: string, text: string | undefined): Promise<void>;
  pullItems(uri: string): Promise<Diagnostic[]>;
  /** Asks until the diagnostics are these: files are read in the background. */
  shows(uri: string, ...expected: readonly string[]): Promise<Diagnostic[]>;
  /** What a client that has been told of all before hears of an act: that it has to ask again. */
  isTold(act: () => Promise<void>): Promise<void>;
}

/** Within a `describe`: each test has a workspace of its own, and starts its server when it wants. */
export function useWorkspace(): WorkspaceClient {
  const startServer = useServers();
  const here: WorkspaceClient = {
    client: undefined as unknown as Client,
    files: new Map(),
    settings: {},
    async start(options) {
      here.settings = {};
      here.client = await startServer({
        capabilities,
        files: here.files,
        folders: [folder],
        configure: () => here.settings,
        ...options,
      });
    },
    async put(uri, text) {
      const type = text === undefined ? 'deleted' : here.files.has(uri) ? 'changed' : 'created';
      if (text === undefined) here.files.delete(uri);
      else here.files.set(uri, text);
      await here.client.tellChanges({ [uri]: type });
    },
    async pullItems(uri) {
      const report = await here.client.pull(uri);
      assert.ok(report.kind === 'full');
      return report.items;
    },
    async shows(uri, ...expected) {
      for (;;) {
        const items = await here.pullItems(uri);
        if (`${items.map(({ code }) => code)}` === `${expected}`) return items;
        await pause(20);
      }
    },
    async isTold(act) {
      const before = here.client.refreshes();
      await act();
      await here.client.waitForRefresh(before + 1);
    },
  };
  beforeEach(() => {
    here.files = new Map([
      [own, thisYear],
      [last, lastYear],
      [`${folder}/notes.txt`, 'Nothing about reports.'],
    ]);
  });
  return here;
}
