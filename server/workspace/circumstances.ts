import {
  decodePath,
  listAcceptedOf,
  type RuleSeverities,
  relateTo,
  type Siblings,
  severitiesFor,
} from '../../core/index';
import type { Circumstances } from '../analysis';
import type { InForce } from './settings-files';

/** What the editor's own settings say of rules, and a number that changes with it. */
export interface EditorSeverities {
  readonly severities: RuleSeverities;
  readonly serial: number;
}

/** What counts for a report: the editor's settings of rules only where no settings file is in force. */
export function findCircumstances(
  uri: string,
  { settings, baseline }: InForce,
  editor: EditorSeverities,
  siblings: Siblings | undefined,
): Circumstances {
  const path = settings && relatePath(settings.uri, uri);
  return {
    severities: settings ? severitiesFor(settings.content.settings, path ?? '') : editor.severities,
    accepted: baseline ? listAcceptedOf(baseline.content.baseline, relatePath(baseline.uri, uri) ?? '') : [],
    siblings,
    stamp: [
      settings ? `s${settings.serial}` : `e${editor.serial}`,
      `b${baseline?.serial ?? 0}`,
      siblings?.stamp ?? '',
    ].join('.'),
  };
}

/** A report's path as a file beside or above it names it. */
function relatePath(file: string, uri: string): string | undefined {
  return relateTo(decodePath(file), decodePath(uri));
}
