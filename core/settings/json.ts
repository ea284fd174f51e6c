/** JSON as read from a text, with where each piece stands, so that a slip can be pointed at. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'other' }
);

/** A key of an object and what it holds; `start` and `end` are those of the key. */
export interface JsonMember {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: JsonNode;
}

/** Deeper nesting is no file of ours, and nothing may exhaust the stack. */
const deepest = 50;

/** Reads strict JSON, a BOM before it allowed; where it is none, the offset of what does not belong. Never throws. */
export function parseJson(text: string): JsonNode | { readonly failedAt: number } {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const skipSpace = (): void => {
    while (at < text.length && ' \t\n\r'.includes(text[at])) at++;
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at++;
    return true;
  };

  function readValue(depth: number): JsonNode | undefined {
    if (depth > deepest) return undefined;
    if (text[at] === '"') return readString();
    if (text[at] === '{') return readObject(depth);
    if (text[at] === '[') return readList(depth);
    return readOther();
  }

  function readString(): Extract<JsonNode, { kind: 'string' }> | undefined {
    const start = at;
    let end = start + 1;
    while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
    const value = decodeLiteral(text.slice(start, end + 1));
    if (typeof value !== 'string') return undefined;
    at = end + 1;
    return { kind: 'string', value, start, end: at };
  }

  function readOther(): JsonNode | undefined {
    const start = at;
    let end = start;
    while (end < text.length && /[\w.+-]/.test(text[end])) end++;
    if (decodeLiteral(text.slice(start, end)) === undefined) return undefined;
    at = end;
    return { kind: 'other', start, end };
  }

  function readList(depth: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    const start = at++;
    skipSpace();
    if (take(']')) return { kind: 'list', items, start, end: at };
    for (;;) {
      skipSpace();
      const item = readValue(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      skipSpace();
      if (take(']')) return { kind: 'list', items, start, end: at };
      if (!take(',')) return undefined;
    }
  }

  function readObject(depth: number): JsonNode | undefined {
    const members: JsonMember[] = [];
    const start = at++;
    skipSpace();
    if (take('}')) return { kind: 'object', members, start, end: at };
    for (;;) {
      skipSpace();
      const key = text[at] === '"' ? readString() : undefined;
      skipSpace();
      if (key === undefined || !take(':')) return undefined;
      skipSpace();
      const value = readValue(depth + 1);
      if (value === undefined) return undefined;
      members.push({ key: key.value, start: key.start, end: key.end, value });
      skipSpace();
      if (take('}')) return { kind: 'object', members, start, end: at };
      if (!take(',')) return undefined;
    }
  }

  skipSpace();
  const root = readValue(0);
  skipSpace();
  return root === undefined || at < text.length ? { failedAt: at } : root;
}

/** What a string, number or word of JSON stands for; undefined where it is none. */
function decodeLiteral(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    return undefined;
  }
}
