import { type RuleId, rules } from '../rules/registry';
import { type RuleSeverities, type RuleSeverity, ruleSeverities } from '../rules/severities';
import { editDistance } from '../text/similarity';
import { type FileProblem, type FileReader, joinPath, openFile } from './file-problem';
import type { JsonNode } from './json';
import type { Organization } from './organization';
import { type FileSettings, noFileSettings, type Override } from './settings';

/** The keys of a settings file, in the order in which they are offered. */
export const settingsKeys = ['$schema', 'rules', 'overrides', 'organization', 'deadline'] as const;
export const overrideKeys = ['files', 'rules'] as const;

/** What a settings file says, and what of it could not be understood; the rest is in force. */
export interface SettingsReading {
  readonly settings: FileSettings;
  readonly problems: readonly FileProblem[];
}

const ids: readonly string[] = rules.map(({ id }) => id);
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the text of a settings file. Never throws: a bad entry is passed over and said. */
export function readSettingsFile(text: string): SettingsReading {
  const { root, reader } = openFile(text);
  const settings = root === undefined ? noFileSettings : readSettings(reader, root);
  return { settings, problems: [...reader.problems].sort((a, b) => a.start - b.start) };
}

function readSettings(reader: FileReader, root: JsonNode): FileSettings {
  const found = new Map(reader.readMembers(root, '', settingsKeys).map(({ key, value }) => [key, value]));
  const read = <T>(key: (typeof settingsKeys)[number], by: (node: JsonNode) => T): T | undefined => {
    const node = found.get(key);
    return node === undefined ? undefined : by(node);
  };
  read('$schema', (node) => reader.readText(node, '$schema'));
  return {
    rules: read('rules', (node) => readRules(reader, node, 'rules')) ?? {},
    overrides: read('overrides', (node) => readOverrides(reader, node)) ?? [],
    organization: read('organization', (node) => readOrganization(reader, node)) ?? {},
    deadline: read('deadline', (node) => readDeadline(reader, node)),
  };
}

function readRules(reader: FileReader, node: JsonNode, at: string): RuleSeverities {
  const chosen: Partial<Record<RuleId, RuleSeverity>> = {};
  for (const { key, start, end, value } of reader.readMembers(node, at)) {
    const path = joinPath(at, key);
    if (!ids.includes(key)) {
      const nearest = findNearestRule(key);
      reader.note({ start, end }, { key: 'unknown-rule', params: { at: path, rule: key, nearest } });
    } else if (value.kind === 'string' && isSeverity(value.value)) chosen[key as RuleId] = value.value;
    else reader.note(value, { key: 'unknown-severity', params: { at: path, allowed: ruleSeverities } });
  }
  return chosen;
}

function isSeverity(word: string): word is RuleSeverity {
  return (ruleSeverities as readonly string[]).includes(word);
}

/** The rule that was probably meant. */
export function findNearestRule(word: string): string | undefined {
  const limit = 3;
  const distances = ids.map((id) => ({ id, distance: editDistance(word.slice(0, 60), id, limit) }));
  const [first] = distances.sort((a, b) => a.distance - b.distance);
  return first.distance < limit ? first.id : undefined;
}

function readOverrides(reader: FileReader, node: JsonNode): Override[] {
  return reader.readItems(node, 'overrides').flatMap((item, index) => {
    const at = `overrides[${index}]`;
    const before = reader.problems.length;
    const members = reader.readMembers(item, at, overrideKeys);
    const files = members.find(({ key }) => key === 'files')?.value;
    const own = members.find(({ key }) => key === 'rules')?.value;
    const isSaid = item.kind !== 'object' && reader.problems.length > before;
    for (const key of overrideKeys) {
      if (isSaid || members.some((member) => member.key === key)) continue;
      reader.note(item, { key: 'missing-key', params: { at, key } });
    }
    const patterns = files === undefined ? [] : readTexts(reader, files, joinPath(at, 'files'));
    const severities = own === undefined ? {} : readRules(reader, own, joinPath(at, 'rules'));
    return patterns.length === 0 ? [] : [{ files: patterns, rules: severities }];
  });
}

/** One text or a list of them. */
function readTexts(reader: FileReader, node: JsonNode, at: string): string[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item, index) => {
    const isList = node.kind === 'list';
    return reader.readText(item, isList ? `${at}[${index}]` : at, isList ? 'text' : 'texts') ?? [];
  });
}

function readOrganization(reader: FileReader, node: JsonNode): Organization {
  const members = reader.readMembers(node, 'organization');
  return Object.fromEntries(
    members.map(({ key, value }) => {
      const at = joinPath('organization', key);
      const items = reader.readItems(value, at);
      const names = items.flatMap((item, index) => reader.readText(item, `${at}[${index}]`)?.trim() ?? []);
      return [key.trim(), names];
    }),
  );
}

/** `MM-DD`, a day of every year. */
function readDeadline(reader: FileReader, node: JsonNode): string | undefined {
  const found = reader.readText(node, 'deadline');
  if (found === undefined) return undefined;
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(found) ?? [];
  if (Number(day) >= 1 && Number(day) <= daysOfMonths[Number(month) - 1]) return found;
  reader.note(node, { key: 'no-day', params: { at: 'deadline', found } });
  return undefined;
}
