import type { SettingsMessage, ValueKind } from '../messages/settings-words';
import { lineAt, scanLines } from '../text/lines';
import { type JsonMember, type JsonNode, parseJson } from './json';

/** What is wrong with a settings or baseline file, and where: offsets into its text, the line from 0. */
export interface FileProblem {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly message: SettingsMessage;
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;
type ListNode = Extract<JsonNode, { kind: 'list' }>;

/** Reads a file piece by piece; what is not as it should be is noted and left out. */
export interface FileReader {
  readonly problems: readonly FileProblem[];
  note(where: { readonly start: number; readonly end: number }, message: SettingsMessage): void;
  /** The members of an object, the last of those with the same key, those that are not `allowed` left out. */
  readMembers(node: JsonNode, at: string, allowed?: readonly string[]): readonly JsonMember[];
  readItems(node: JsonNode, at: string): readonly JsonNode[];
  /** A text that is not empty. */
  readText(node: JsonNode, at: string, kind?: ValueKind): string | undefined;
}

/** The root of a JSON file and a reader of it; without a root where the text is no JSON. */
export function openFile(text: string): { readonly root: JsonNode | undefined; readonly reader: FileReader } {
  const problems: FileProblem[] = [];
  const lines = scanLines(text);
  const note: FileReader['note'] = ({ start, end }, message) => {
    problems.push({ start, end, line: lineAt(lines, start), message });
  };
  const isKind = <K extends 'object' | 'list'>(node: JsonNode, at: string, kind: K): boolean => {
    if (node.kind === kind) return true;
    note(node, { key: 'wrong-kind', params: { at, kind } });
    return false;
  };
  const reader: FileReader = {
    problems,
    note,
    readMembers(node, at, allowed) {
      if (!isKind(node, at, 'object')) return [];
      const { members } = node as ObjectNode;
      const last = new Map(members.map((member) => [member.key, member]));
      return members.filter((member) => {
        const { key } = member;
        const path = joinPath(at, key);
        if (last.get(key) !== member) {
          note(member, { key: 'duplicate-key', params: { at: path } });
          return false;
        }
        if (allowed === undefined || allowed.includes(key)) return true;
        note(member, { key: 'unknown-key', params: { at: path, allowed } });
        return false;
      });
    },
    readItems: (node, at) => (isKind(node, at, 'list') ? (node as ListNode).items : []),
    readText(node, at, kind = 'text') {
      if (node.kind !== 'string') note(node, { key: 'wrong-kind', params: { at, kind } });
      else if (node.value.trim() === '') note(node, { key: 'empty-text', params: { at } });
      else return node.value;
      return undefined;
    },
  };
  const root = parseJson(text);
  if (!('failedAt' in root)) return { root, reader };
  const start = root.failedAt;
  const [character = ''] = text.slice(start, start + 2);
  note({ start, end: Math.min(text.length, start + 1) }, { key: 'invalid-json', params: { character } });
  return { root: undefined, reader };
}

/** `rules` and `row-total` give `rules.row-total`. */
export function joinPath(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
