import { pronouns, selfNaming } from '../formats/agencies';
import { feeWords } from '../formats/fees';
import { placeholderBeginnings, placeholderSigns } from '../formats/placeholders';
import { countUnits, keyWords } from '../formats/prose';
import { yearWords } from '../formats/years';
import { isSpace } from '../text/characters';

/**
 * What single characters are to those who read the running text. Most are nothing to anybody: by this a text is gone through
 * once, and its readers begin at the few places that may concern them.
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
  /** 费: charging is spoken of. */
  Fee: 8,
  /** Matters together with the character behind it only. */
  First: 9,
} as const;

interface Traits {
  role: number;
  /** A bit for each lot of characters of which one is wanted behind this one. */
  wanted: number;
  /** The bits of the lots that it is of. */
  given: number;
}

const traits = new Map<number, Traits>();

function traitsOf(code: number): Traits {
  let own = traits.get(code);
  if (own === undefined) {
    own = { role: Role.None, wanted: 0, given: 0 };
    traits.set(code, own);
  }
  return own;
}

function assign(characters: string, role: number): void {
  for (let at = 0; at < characters.length; at++) traitsOf(characters.charCodeAt(at)).role = role;
}

/** The spaces among some characters. */
function listSpaces(from: number, until: number): string {
  let found = '';
  for (let code = from; code < until; code++) if (isSpace(code)) found += String.fromCharCode(code);
  return found;
}

const narrowSpaces = listSpaces(0, 0x100) + listSpaces(0x2000, 0x2070);
const spaces = `${narrowSpaces}\u3000\ufeff`;
assign(spaces, Role.Space);
assign('\r\n', Role.LineEnd);
assign('。；！？;!?', Role.SentenceEnd);
assign(`${countUnits}條個元`, Role.Unit);
assign('未无没零無沒', Role.Negation);
assign('年', Role.Year);
assign(placeholderSigns, Role.Sign);
for (const sign of feeWords.signs) if (sign.length === 1) assign(sign, Role.Fee);

let bits = 0;

/** Takes in pairs of one kind, by what they begin with; those that go on alike share a bit. Answers their bits. */
function enter(pairs: Iterable<readonly [first: string, seconds: string]>): number {
  const lots = new Map<string, number>();
  let kind = 0;
  for (const [first, seconds] of pairs) {
    let bit = lots.get(seconds);
    if (bit === undefined) {
      bit = 1 << bits++;
      lots.set(seconds, bit);
      for (let at = 0; at < seconds.length; at++) traitsOf(seconds.charCodeAt(at)).given |= bit;
    }
    kind |= bit;
    const own = traitsOf(first.charCodeAt(0));
    own.wanted |= bit;
    if (own.role === Role.None) own.role = Role.First;
  }
  return kind;
}

const keys = new Map<string, string>();
for (const [first, second] of keyWords) keys.set(first, (keys.get(first) ?? narrowSpaces) + second);
const deedBeginnings = `在${yearWords.deeds.map((deed) => deed[0]).join('')}${spaces}`;
const foreign = pronouns.flatMap((one) => one.foreign);
const kinds = [...new Set(foreign.map((words) => words[1]))].join('');
const [abbreviated, asWhat] = selfNaming.abbreviated.slice(-2);

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
  /** 收取 */
  Charging: enter(feeWords.signs.filter((sign) => sign.length > 1).map(([one, next]) => [one, next])),
  /** 报告, torn or not. */
  Report: enter([...'报報'].map((first) => [first, `告${spaces}`])),
  /** 简称 of 以下简称. */
  Abbreviation: enter([[abbreviated, asWhat]]),
} as const;

/** What a character is to the readers, by its class: characters with the same traits share one. */
export const landmarks = {
  /** By code: the class. Class 0 is that of all who are nothing to anybody. */
  classes: new Uint8Array(0x10000),
  /** By class: the role. */
  roles: new Uint8Array(0x100),
  /** By class: bits of what may make a pair with the character behind; 0 for most. */
  wanted: new Int32Array(0x100),
  /** By class: bits of what it makes a pair with. */
  given: new Int32Array(0x100),
  /** By class: 1 for those with a role, so that they can be counted without a branch. */
  isLandmark: new Uint8Array(0x100),
} as const;

const known = new Map<string, number>();
for (const [code, { role, wanted, given }] of traits) {
  const key = `${role} ${wanted} ${given}`;
  let one = known.get(key);
  if (one === undefined) {
    one = known.size + 1;
    known.set(key, one);
    landmarks.roles[one] = role;
    landmarks.wanted[one] = wanted;
    landmarks.given[one] = given;
    landmarks.isLandmark[one] = role === Role.None ? 0 : 1;
  }
  landmarks.classes[code] = one;
}
