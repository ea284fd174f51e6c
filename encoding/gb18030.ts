/** Bytes by character, for what no formula gives. */
type Codes = ReadonlyMap<string, readonly number[]>;

let codes: Codes | undefined;

/**
 * The bytes of a text in GB18030, the inverse of what this host decodes: where the editions of 2005 and 2022 differ, it
 * is always the edition by which the file was read. No host has an encoder; the table is made from its decoder when it is
 * first needed. Undefined for half of a surrogate pair.
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...encodeByPlace(code - 0x10000, 0x90));
    else {
      codes ??= invertDecoder();
      const known = codes.get(character);
      if (known === undefined) return undefined;
      bytes.push(...known);
    }
  }
  return Uint8Array.from(bytes);
}

/** Characters in the order of their four bytes, the first of them `lead` 30 81 30. */
function encodeByPlace(place: number, lead: number): number[] {
  return [
    lead + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1_260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}

/** Two bytes before four, and the first of several codes of a character: the way in which everybody writes it. */
function invertDecoder(): Codes {
  const inverse = new Map<string, readonly number[]>();
  for (const group of [listPairs(), listQuadruples()]) {
    // A line feed behind each: no byte that fits nothing can take the next one with it.
    const characters = decodeLines(group);
    group.forEach((code, index) => {
      const character = characters[index];
      const isOne = character.length === 1 && character !== '\uFFFD';
      if (isOne && !inverse.has(character)) inverse.set(character, code);
    });
  }
  // What stands for bytes that cannot be read has a code, too.
  inverse.set('\uFFFD', [0x84, 0x31, 0xa4, 0x37]);
  return inverse;
}

function decodeLines(group: readonly (readonly number[])[]): string[] {
  const bytes = Uint8Array.from(group.flatMap((code) => [...code, 0x0a]));
  return new TextDecoder('gb18030', { fatal: false }).decode(bytes).split('\n');
}

function listPairs(): number[][] {
  const pairs: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
  }
  return pairs;
}

/** All that stand for characters below U+10000. */
function listQuadruples(): number[][] {
  return Array.from({ length: 4 * 12_600 }, (_, place) => encodeByPlace(place, 0x81));
}

/** How many bytes the character at `at` takes. */
export function lengthOfGb18030(bytes: Uint8Array, at: number): 1 | 2 | 4 {
  const lead = bytes[at];
  if (lead <= 0x80 || lead === 0xff) return 1;
  const trail = bytes[at + 1];
  return trail >= 0x30 && trail <= 0x39 ? 4 : 2;
}
