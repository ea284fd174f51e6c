import {
  type BaselineReading,
  baselineFileName,
  listFoldersAbove,
  readBaseline,
  readSettingsFile,
  type SettingsReading,
  settingsFileName,
} from '../../core/index';

/** A file of ours as it was last read. */
export interface ReadFile<Content> {
  readonly uri: string;
  readonly text: string;
  readonly content: Content;
  /** Another one means that the file says something else. */
  readonly serial: number;
}

/** The files that count for a report. */
export interface InForce {
  readonly settings: ReadFile<SettingsReading> | undefined;
  readonly baseline: ReadFile<BaselineReading> | undefined;
}

/** Settings files and baselines, read once and again when they change. */
export interface SettingsFiles {
  /** Makes known what counts for a report; resolves at once where it is known. Never rejects. */
  load(uri: string): Promise<void>;
  /** What counts for a report; nothing as long as it is not known. */
  find(uri: string): InForce;
  /** All that are known. */
  list(): InForce[];
  /**
   * A settings file or baseline may have changed, or come or gone with its folder; other files do not matter. Resolves when
   * it has been read.
   */
  noteChange(uri: string): Promise<void>;
  /** Any of them may have changed. */
  reload(): Promise<void>;
}

export interface SettingsFilesOptions {
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The folder of the workspace that a report lies in: its baseline counts where there is no settings file. */
  readonly findRoot: (uri: string) => string | undefined;
  /** Some file says something else than before, or is found. */
  readonly onChange: () => void;
}

const none: InForce = { settings: undefined, baseline: undefined };

/** Nothing read yet. */
export function createSettingsFiles(options: SettingsFilesOptions): SettingsFiles {
  const known = new Map<string, InForce>();
  const loading = new Map<string, Promise<void>>();
  /** The latest reading of each folder: an earlier one that comes in later says nothing. */
  const readings = new Map<string, number>();
  let serial = 0;

  async function readFile<Content>(
    uri: string,
    before: ReadFile<Content> | undefined,
    parse: (text: string) => Content,
  ): Promise<ReadFile<Content> | undefined> {
    const text = await options.readText(uri);
    if (text === undefined) return undefined;
    return text === before?.text ? before : { uri, text, content: parse(text), serial: ++serial };
  }

  async function readFolder(folder: string): Promise<void> {
    const before = known.get(folder);
    const reading = ++serial;
    readings.set(folder, reading);
    const [settings, baseline] = await Promise.all([
      readFile(`${folder}/${settingsFileName}`, before?.settings, readSettingsFile),
      readFile(`${folder}/${baselineFileName}`, before?.baseline, readBaseline),
    ]);
    if (readings.get(folder) !== reading) return;
    known.set(folder, { settings, baseline });
    if (settings !== before?.settings || baseline !== before?.baseline) options.onChange();
  }

  function loadFolder(folder: string): Promise<void> | undefined {
    if (known.has(folder)) return undefined;
    const begun = loading.get(folder);
    if (begun !== undefined) return begun;
    const reading = readFolder(folder).then(() => void loading.delete(folder));
    loading.set(folder, reading);
    return reading;
  }

  /** Of a folder only itself is told; whoever knows a folder knows those above it. */
  async function readFoldersIn(folder: string): Promise<void> {
    if (!known.has(folder)) return;
    const inside = [...known.keys()].filter((one) => one === folder || one.startsWith(`${folder}/`));
    await Promise.all(inside.map(readFolder));
  }

  return {
    async load(uri) {
      const folders = listFolders(uri);
      if (!folders.every((folder) => known.has(folder))) await Promise.all(folders.map(loadFolder));
    },
    find(uri) {
      for (const folder of listFolders(uri)) {
        const files = known.get(folder);
        if (files?.settings !== undefined) return files;
      }
      const root = options.findRoot(uri);
      return (root === undefined ? undefined : known.get(root)) ?? none;
    },
    list: () => [...known.values()],
    async noteChange(uri) {
      const [folder] = listFoldersAbove(uri);
      if (!isOurs(uri)) return await readFoldersIn(uri);
      if (folder === undefined) return;
      // What is being read may be what the file was before.
      await loading.get(folder);
      if (known.has(folder)) await readFolder(folder);
    },
    async reload() {
      await Promise.all([...known.keys()].map(readFolder));
    },
  };
}

function isOurs(uri: string): boolean {
  return uri.endsWith(`/${settingsFileName}`) || uri.endsWith(`/${baselineFileName}`);
}

/** The folders above a document, the nearest first; none above one that is no file. */
function listFolders(uri: string): readonly string[] {
  if (latest.uri !== uri) latest = { uri, folders: findFolders(uri) };
  return latest.folders;
}

/** One document is named at every key, again and again. */
let latest: { readonly uri: string; readonly folders: readonly string[] } = { uri: '', folders: [] };

function findFolders(uri: string): string[] {
  // `scheme://authority` is the topmost; `untitled:` has no folders.
  const top = /^[A-Za-z][\w+.-]*:\/\/[^/]*/.exec(uri)?.[0];
  return top === undefined ? [] : listFoldersAbove(uri).filter((folder) => folder.length >= top.length);
}
