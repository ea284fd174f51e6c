import * as assert from 'node:assert/strict';
import type { Token, Tokenize } from './tokenizer';

const total = 'keyword.control.total';

/** The scopes of the grammar, by what they mark. */
export const scopes = {
  part: 'markup.heading.2 entity.name.section',
  row: 'entity.name.tag.row',
  group: 'entity.name.type.group',
  block: 'entity.name.type.block',
  header: 'entity.name.function.header',
  column: 'entity.name.function.column',
  total,
  inTotalRow: `meta.row.total ${total}`,
  cell: 'constant.numeric.cell',
  totalCell: 'meta.row.total constant.numeric.cell.total',
  count: 'constant.numeric.prose',
  year: 'variable.other.constant.year',
} as const;

/** A scoped piece of a line and its scopes; plain text and blanks between pieces are left out. */
export type Piece = readonly [text: string, scopes: string];

/** The scoped pieces of a line. */
export function findPieces(tokens: readonly Token[]): Piece[] {
  return tokens
    .filter((token) => token.scopes !== '' && token.text.trim() !== '')
    .map((token) => [token.text, token.scopes]);
}

/** Asserts that a line by itself has exactly these scoped pieces. */
export function assertPieces(tokenize: Tokenize, line: string, pieces: readonly Piece[]): void {
  assert.deepEqual(findPieces(tokenize(line)[0]), pieces, line);
}
