import { baselineFileName, type Report, type Siblings, settingsFileName } from '../../core/index';
import type { Circumstances } from '../analysis';
import { areSameFiles, type Settings } from '../settings';
import { findPath, isIncluded, isSearched } from '../sources/file-query';
import { readText } from '../sources/read-text';
import type { FileChange, FileQuery, ReportSource } from '../sources/report-source';
import { findCircumstances } from './circumstances';
import { createClosedReports } from './closed-reports';
import { gather, runInBackground } from './background';
import { createSettingsFiles, type InForce } from './settings-files';
import { spellUri } from './uris';
import { createWorkspaceIndex } from './workspace-index';

/** What the server knows of the files around the open documents. */
export interface Workspace {
  /** Takes the editor's settings; from {@link start} on, reads the files that they name. */
  choose(settings: Settings): void;
  start(): void;
  /** The workspace has other folders than before. */
  noteFolders(): void;
  /** A document is open, or has another text: it takes the place of its file. It is read only when that matters. */
  open(uri: string, read: () => Report): void;
  close(uri: string): void;
  /** Makes known which settings file and baseline count for a report. Never rejects. */
  load(uri: string): Promise<void>;
  findFiles(uri: string): InForce;
  /** The settings files and baselines that count for some report. */
  listSettingsFiles(): NonNullable<InForce['settings'] | InForce['baseline']>[];
  circumstancesOf(uri: string): Circumstances;
  isOpen(uri: string): boolean;
  listClosed(): ClosedReport[];
  readText(uri: string): Promise<string | undefined>;
}

/** A report that is not open; another serial means another text. */
export interface ClosedReport {
  readonly uri: string;
  readonly serial: number;
}

export interface WorkspaceOptions {
  readonly source: ReportSource;
  readonly listFolders: () => readonly string[];
  /** The findings of some report may have changed. */
  readonly onChange: () => void;
  /** Files are being read; at the end both are equal. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Where changes are not told, the files are looked at again after so many milliseconds, when anything happens at all. */
const restBetweenScans = 1500;

/** Nothing known yet. */
export function createWorkspace({ source, listFolders, onChange, onProgress }: WorkspaceOptions): Workspace {
  const closed = createClosedReports(source, (uri) => {
    index.noteFile(uri);
    onChange();
  });
  const index = createWorkspaceIndex(closed);
  const settingsFiles = createSettingsFiles({
    readText: (uri) => readText(source, uri),
    findRoot: (uri) => listFolders().find((folder) => uri.startsWith(`${folder}/`)),
    onChange() {
      organize();
      onChange();
    },
  });
  let settings: Settings | undefined;
  let serial = 0;
  let hasStarted = false;
  let isWatching = false;
  /** Scans under way; until the first is over nobody knows whether a report is missing. */
  let scans = 0;
  let isComplete = false;
  /** Files to be read anew: many when somebody changes to another branch. */
  const changed = new Set<string>();
  let isReading = false;

  function organize(): void {
    const settingsOf = ({ settings }: InForce) => settings ?? [];
    index.organize(
      settingsFiles
        .list()
        .flatMap(settingsOf)
        .map(({ uri, content }) => ({ settingsUri: uri, organization: content.settings.organization })),
    );
  }

  const query = (): FileQuery => ({ ...settings!.files, folders: listFolders() });

  async function scan(): Promise<void> {
    scans++;
    await closed.scan({ query: query(), isCurrent: isWatching && isComplete, onProgress });
    scans--;
    if (scans > 0 || isComplete) return;
    isComplete = true;
    onChange();
  }

  function watch(): void {
    const ours = [settingsFileName, baselineFileName].map((name) => `**/${name}`);
    isWatching = source.watch([...settings!.files.include, ...ours], noteChanges);
  }

  async function readChanged(): Promise<void> {
    if (isReading) return;
    isReading = true;
    while (changed.size > 0) {
      const uris = [...changed];
      changed.clear();
      await runInBackground(uris, closed.read, () => true);
    }
    isReading = false;
  }

  function noteChanges(changes: readonly FileChange[]): void {
    for (const change of changes) {
      const uri = spellUri(change.uri);
      void settingsFiles.noteChange(uri);
      const path = findPath(query(), uri);
      const mayBeReport = path !== undefined && isIncluded(query(), path);
      if (change.isGone) {
        // It may be back: of folders that are moved only the names are told, and of a folder that is replaced at once only
        // what is gone from it, as long as nobody was watching the new one.
        if (mayBeReport || closed.isFolder(uri)) rescan();
        changed.delete(uri);
        closed.forget(uri);
      } else if (mayBeReport) {
        if (closed.byUri.has(uri) || closed.byUri.size < query().limit) changed.add(uri);
      } else if (path !== undefined && looksLikeFolder(path) && isSearched(query(), path)) rescan();
    }
    void readChanged();
  }

  const rescan = gather(restBetweenScans, () => {
    void scan();
    if (!isWatching) void settingsFiles.reload();
  });

  function lookAgain(): void {
    if (hasStarted && !isWatching && scans === 0) rescan();
  }

  /** What of the siblings can be relied on. */
  function restrain(siblings: Siblings): Siblings {
    if (isComplete || siblings.members === undefined) return siblings;
    return { ...siblings, members: undefined, stamp: `${siblings.stamp}-` };
  }

  return {
    choose(chosen) {
      const before = settings;
      settings = chosen;
      serial++;
      if (!hasStarted || (before !== undefined && areSameFiles(before, chosen))) return;
      watch();
      void scan();
    },
    start() {
      hasStarted = true;
      watch();
      void scan();
    },
    noteFolders() {
      void scan();
      // Where there is no settings file, the baseline of the folder counts.
      onChange();
    },
    open(uri, read) {
      index.open(spellUri(uri), read);
      lookAgain();
    },
    close(uri) {
      index.close(spellUri(uri));
      lookAgain();
      onChange();
    },
    load(uri) {
      lookAgain();
      return settingsFiles.load(spellUri(uri));
    },
    findFiles: (uri) => settingsFiles.find(spellUri(uri)),
    listSettingsFiles: () =>
      settingsFiles.list().flatMap(({ settings, baseline }) => [settings ?? [], baseline ?? []].flat()),
    circumstancesOf(uri) {
      const spelt = spellUri(uri);
      const siblings = index.findSiblings(spelt);
      const editor = { severities: settings?.severities ?? {}, serial };
      return findCircumstances(spelt, settingsFiles.find(spelt), editor, siblings && restrain(siblings));
    },
    isOpen: (uri) => index.isOpen(spellUri(uri)),
    listClosed: () => index.listClosed().map(([uri, report]) => ({ uri, serial: report.serial })),
    readText: (uri) => readText(source, uri),
  };
}

/** Whether a name has no ending, as names of files have. */
function looksLikeFolder(path: string): boolean {
  return !/\.\w{1,8}$/.test(path);
}
