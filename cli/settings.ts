import path from 'node:path';
import {
  type FileSettings,
  listFoldersAbove,
  readSettingsFile,
  relateTo,
  type RuleSeverities,
  settingsFileName,
  severitiesFor,
} from '../core/index';
import { type FileRemark, isAbsent, readText, toSlashes } from './json-file';

/** A settings file; `nearest` is the one in the nearest folder above each report. */
export type SettingsChoice = 'nearest' | 'none' | { readonly file: string };

/** A settings file that is in force for some report. */
export interface SettingsFile {
  /** Absolute, with `/`. */
  readonly file: string;
  readonly settings: FileSettings;
}

export interface SettingsLookup {
  /** The settings file in force for a report. */
  find(report: string): SettingsFile | undefined;
  /** Those found so far. */
  readonly found: readonly SettingsFile[];
  readonly remarks: readonly FileRemark[];
  /** A settings file was named and cannot be read: nothing can be checked as it was meant. */
  readonly isMissing: boolean;
}

/** Looks for settings files as the call says; each is read once. */
export function createSettingsLookup(choice: SettingsChoice): SettingsLookup {
  const byFile = new Map<string, SettingsFile | undefined>();
  const byFolder = new Map<string, SettingsFile | undefined>();
  /** By the folder of a report as it was named: most stand beside another one. */
  const byNamedFolder = new Map<string, SettingsFile | undefined>();
  const remarks: FileRemark[] = [];

  function read(file: string, isNamed: boolean): SettingsFile | undefined {
    if (byFile.has(file)) return byFile.get(file);
    const content = readText(file);
    let found: SettingsFile | undefined;
    if ('text' in content) {
      const { settings, problems } = readSettingsFile(content.text);
      found = { file, settings };
      if (problems.length > 0) remarks.push({ file, problems, isFatal: isNamed });
    } else if (isNamed || !isAbsent(content.reason)) {
      remarks.push({ file, reason: content.reason, problems: [], isFatal: true });
    }
    byFile.set(file, found);
    return found;
  }

  function findNearest(report: string): SettingsFile | undefined {
    const folders = listFoldersAbove(toSlashes(report));
    const at = folders.findIndex(
      (folder) => byFolder.has(folder) || read(`${folder}/${settingsFileName}`, false) !== undefined,
    );
    const nearest = folders[at];
    const found = byFolder.has(nearest)
      ? byFolder.get(nearest)
      : byFile.get(`${nearest}/${settingsFileName}`);
    for (const folder of at < 0 ? folders : folders.slice(0, at + 1)) byFolder.set(folder, found);
    return found;
  }

  const named = typeof choice === 'object' ? read(toSlashes(choice.file), true) : undefined;
  return {
    isMissing: typeof choice === 'object' && named === undefined,
    find: (report) => {
      if (choice === 'none') return undefined;
      if (choice !== 'nearest') return named;
      const folder = path.dirname(report);
      if (!byNamedFolder.has(folder)) byNamedFolder.set(folder, findNearest(report));
      return byNamedFolder.get(folder);
    },
    get found() {
      return [...byFile.values()].filter((one) => one !== undefined);
    },
    remarks,
  };
}

/** The severities that a settings file gives the rules for a report. */
export function chooseSeverities(found: SettingsFile | undefined, report: string): RuleSeverities {
  if (found === undefined) return {};
  const relative = relateTo(found.file, toSlashes(report));
  return relative === undefined ? found.settings.rules : severitiesFor(found.settings, relative);
}
