import assert from 'node:assert/strict';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What `check --format json` promises. */
export interface Output {
  readonly files: readonly {
    readonly file: string;
    readonly encoding: string | null;
    readonly format: string | null;
    readonly agency: string | null;
    readonly year: number | null;
    readonly tables: readonly {
      readonly id: string;
      readonly line: number;
      readonly endLine: number;
      readonly confidence: number;
      readonly readable: boolean;
      readonly rows: { readonly found: number; readonly expected: number };
      readonly cells: { readonly read: number; readonly expected: number };
      readonly relations: { readonly holding: number; readonly broken: number; readonly unknown: number };
    }[];
    readonly findings: readonly (Place & {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly related: readonly (Place & { readonly file: string; readonly message: string })[];
      readonly fixes: readonly {
        readonly title: string;
        readonly safe: boolean;
        readonly edits: readonly (Place & { readonly newText: string })[];
      }[];
    })[];
    /** Only with a baseline. */
    readonly accepted?: readonly (Place & {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly reason: string;
    })[];
    /** Only where the file could not be read. */
    readonly error?: string;
  }[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    /** Only with a baseline. */
    readonly accepted?: number;
  };
}

type Check = (value: unknown, path: string) => void;

const words: Check = (value, path) => assert.ok(typeof value === 'string' && value.trim() !== '', path);
const text: Check = (value, path) => assert.equal(typeof value, 'string', path);
const flag: Check = (value, path) => assert.equal(typeof value, 'boolean', path);
const count: Check = (value, path) => assert.ok(Number.isInteger(value) && Number(value) >= 0, path);
const ordinal: Check = (value, path) => assert.ok(Number.isInteger(value) && Number(value) >= 1, path);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, path) =>
    assert.ok(values.includes(value), `${path}: ${value}`);
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null || check(value, path);
const listOf =
  (check: Check): Check =>
  (value, path) => {
    assert.ok(Array.isArray(value), path);
    value.forEach((one, index) => {
      check(one, `${path}[${index}]`);
    });
  };
/** An object with these keys in this order and no others; behind them perhaps `accepted`. */
const shape =
  (required: Readonly<Record<string, Check>>, accepted?: Check): Check =>
  (value, path) => {
    assert.ok(typeof value === 'object' && value !== null, path);
    const isWith = accepted !== undefined && Object.hasOwn(value, 'accepted');
    const keys = isWith ? { ...required, accepted } : required;
    assert.deepEqual(Object.keys(value), Object.keys(keys), path);
    for (const [key, check] of Object.entries(keys)) check((value as never)[key], `${path}.${key}`);
  };

const place = { line: ordinal, column: ordinal, endLine: ordinal, endColumn: ordinal };
const finding = shape({
  rule: words,
  severity: oneOf('error', 'warning', 'information', 'hint'),
  ...place,
  message: words,
  related: listOf(shape({ file: words, ...place, message: words })),
  fixes: listOf(shape({ title: words, safe: flag, edits: listOf(shape({ ...place, newText: text })) })),
});
const share: Check = (value, path) =>
  assert.ok(
    typeof value === 'number' && value >= 0 && value <= 1 && value === Number(value.toFixed(2)),
    path,
  );
const table = shape({
  id: words,
  line: ordinal,
  endLine: ordinal,
  confidence: share,
  readable: flag,
  rows: shape({ found: count, expected: count }),
  cells: shape({ read: count, expected: count }),
  relations: shape({ holding: count, broken: count, unknown: count }),
});
const accepted = shape({ rule: words, severity: words, ...place, message: words, reason: words });
const head = { file: words, encoding: orNull(words), format: orNull(words), agency: orNull(words) };
const checkedFile = shape(
  {
    ...head,
    encoding: oneOf('utf-8', 'gb18030', 'utf-16le', 'utf-16be'),
    year: orNull(ordinal),
    tables: listOf(table),
    findings: listOf(finding),
  },
  listOf(accepted),
);
const unreadableFile = shape({
  ...head,
  encoding: oneOf(null),
  year: oneOf(null),
  tables: (value, path) => assert.deepEqual(value, [], path),
  findings: (value, path) => assert.deepEqual(value, [], path),
  error: words,
});
const output = shape({
  files: listOf((value, path) => {
    const isRead = !Object.hasOwn(Object(value), 'error');
    return isRead ? checkedFile(value, path) : unreadableFile(value, path);
  }),
  summary: shape({ files: count, errors: count, warnings: count }, count),
});

/** Reads what the command line printed; fails where it is not exactly of the promised shape. */
export function readOutput(printed: string): Output {
  const value: unknown = JSON.parse(printed);
  output(value, 'output');
  return value as Output;
}

/** Applies edits as a reader of the JSON would: by line and column, from the end. */
export function applyEdits(source: string, edits: readonly (Place & { readonly newText: string })[]): string {
  const starts = [0];
  for (const { index, 0: lineEnd } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineEnd.length);
  const offsetOf = (line: number, column: number): number => starts[line - 1] + column - 1;
  return edits
    .map((edit) => ({
      from: offsetOf(edit.line, edit.column),
      until: offsetOf(edit.endLine, edit.endColumn),
      newText: edit.newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, until, newText }) => rest.slice(0, from) + newText + rest.slice(until), source);
}
