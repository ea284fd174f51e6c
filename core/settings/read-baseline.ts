import type { AcceptedFinding, Baseline } from './baseline';
import { type FileProblem, type FileReader, joinPath, openFile } from './file-problem';
import type { JsonNode } from './json';

/** The keys of a baseline file and of each of its entries, in the order in which they are written. */
export const baselineKeys = ['$schema', 'accepted'] as const;
export const entryKeys = ['file', 'rule', 'place', 'figures', 'reason'] as const;

/** What a baseline file says, and what of it could not be understood; the rest is in force. */
export interface BaselineReading {
  readonly baseline: Baseline;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the text of a baseline file. Never throws: a bad entry is passed over and said. Rules that are not known stay: a
 * later version may have accepted them.
 */
export function readBaseline(text: string): BaselineReading {
  const { root, reader } = openFile(text);
  const members = root === undefined ? [] : reader.readMembers(root, '', baselineKeys);
  const schema = members.find(({ key }) => key === '$schema')?.value;
  const accepted = members.find(({ key }) => key === 'accepted')?.value;
  if (root?.kind === 'object' && accepted === undefined)
    reader.note(root, { key: 'missing-key', params: { at: '{ }', key: 'accepted' } });
  const baseline = {
    schema: schema === undefined ? undefined : reader.readText(schema, '$schema'),
    accepted:
      accepted === undefined
        ? []
        : reader
            .readItems(accepted, 'accepted')
            .flatMap((item, index) => readEntry(reader, item, `accepted[${index}]`) ?? []),
  };
  return { baseline, problems: [...reader.problems].sort((a, b) => a.start - b.start) };
}

function readEntry(reader: FileReader, node: JsonNode, at: string): AcceptedFinding | undefined {
  const before = reader.problems.length;
  const members = reader.readMembers(node, at, entryKeys);
  if (node.kind !== 'object') return undefined;
  const texts = new Map<string, string>();
  let figures: readonly string[] = [];
  for (const key of entryKeys) {
    const value = members.find((member) => member.key === key)?.value;
    const path = joinPath(at, key);
    if (value === undefined) reader.note(node, { key: 'missing-key', params: { at, key } });
    else if (key === 'figures') figures = readFigures(reader, value, path);
    else if (key === 'place' && value.kind === 'string') texts.set(key, value.value);
    else texts.set(key, reader.readText(value, path) ?? '');
  }
  if (reader.problems.length > before) return undefined;
  const text = (key: (typeof entryKeys)[number]): string => texts.get(key) ?? '';
  return { file: text('file'), rule: text('rule'), place: text('place'), figures, reason: text('reason') };
}

function readFigures(reader: FileReader, node: JsonNode, at: string): string[] {
  return reader.readItems(node, at).flatMap((item, index) => reader.readText(item, `${at}[${index}]`) ?? []);
}
