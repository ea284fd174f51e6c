import { pronouns, selfNaming } from '../formats/agencies';
import { placeholderBeginnings, placeholderSigns } from '../formats/placeholders';
import { countUnits, keyWords } from '../formats/prose';
import { yearWords } from '../formats/years';
import { isSpace } from '../text/characters';

/**
 * What single characters are to those who read the running text. Most are nothing to anybody: by this table a text is gone
 * through once, and its readers begin at the few places that may concern them.
 */
export const Role = {
  None: 0,
  SentenceEnd: 1,
  LineEnd: 2,
  Space: 3,
  /** What things are counted in. */
  Unit: 4,
  Negation: 5,
  Year: 6,
  /** Something left to be filled in may begin here. */
  Sign: 7,
  /** Matters together with the character behind it only. */
  First: 8,
} as const;

/** The role of a character, by code. */
export const roles = new Uint8Array(0x10000);

/** By code: a bit for each lot of characters of which one is wanted behind this one, and for each lot that has it. */
const wanted = new Int32Array(0x10000);
const given = new Int32Array(0x10000);

/** The kinds of pair that two characters make, as bits of {@link Pair}; 0 for nearly all. */
export function findPair(code: number, next: number): number {
  return wanted[code] & given[next];
}

const assign = (characters: string, role: number): void => {
  for (const character of characters) roles[character.charCodeAt(0)] = role;
};

function listSpaces(from: number, until: number): string {
  let spaces = '';
  for (let code = from; code < until; code++) if (isSpace(code)) spaces += String.fromCharCode(code);
  return spaces;
}

const narrowSpaces = listSpaces(0, 0x3000);
const spaces = narrowSpaces + listSpaces(0x3000, 0x10000);
assign(spaces, Role.Space);
assign('\r\n', Role.LineEnd);
assign('。；！？;!?', Role.SentenceEnd);
assign(`${countUnits}條個元`, Role.Unit);
assign('未无没零無沒', Role.Negation);
assign('年', Role.Year);
assign(placeholderSigns, Role.Sign);

let bits = 0;

/** Takes in pairs of one kind, by what they begin with; those that go on alike share a bit. Answers their bits. */
function enter(pairs: Iterable<readonly [first: string, seconds: string]>): number {
  const lots = new Map<string, number>();
  let kind = 0;
  for (const [first, seconds] of pairs) {
    const bit = lots.get(seconds) ?? 1 << bits++;
    lots.set(seconds, bit);
    kind |= bit;
    const code = first.charCodeAt(0);
    wanted[code] |= bit;
    if (roles[code] === Role.None) roles[code] = Role.First;
    for (let at = 0; at < seconds.length; at++) given[seconds.charCodeAt(at)] |= bit;
  }
  return kind;
}

const keys = new Map<string, string>();
for (const [first, second] of keyWords) keys.set(first, (keys.get(first) ?? narrowSpaces) + second);
const deedBeginnings = `在${yearWords.deeds.map((deed) => deed[0]).join('')}${spaces}`;
const foreign = pronouns.flatMap((one) => one.foreign);
const kinds = [...new Set(foreign.map((words) => words[1]))].join('');

/** What two characters beside each other may be the beginning of. */
export const Pair = {
  /** A word for what the tables count; a line end may tear it. */
  Key: enter(keys),
  /** Something left to be filled in. */
  Gap: enter(placeholderBeginnings),
  /** The end of an agency's name, and what it did. */
  Deed: enter([...selfNaming.endings].map((ending) => [ending, deedBeginnings])),
  /** 我局 in the report of a town. */
  Pronoun: enter(foreign.map((words) => [words[0], kinds])),
  /** 简称 of 以下简称. */
  Abbreviation: enter([[selfNaming.abbreviated.at(-2)!, selfNaming.abbreviated.at(-1)!]]),
} as const;

/** 1 for characters that have a role: to count them takes no branch. */
export const isLandmark: Uint8Array = roles.map((role) => (role === Role.None ? 0 : 1));
