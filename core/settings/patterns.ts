/**
 * Patterns of files, relative to a folder: `*` and `?` within a name, `**` over any number of folders, `{a,b}` for
 * either. Matching goes through the path once, whatever the pattern (a set of states, no regular expression). On a
 * command line `[a-z]` and `[!a-z]` are one character of these, or one of the others; in files brackets are themselves.
 */

type Accepts = 'any' | 'any-in-name' | { readonly character: string } | CharacterSet;

/** Inclusive ranges, by code points. */
interface CharacterSet {
  readonly ranges: readonly (readonly [number, number])[];
  readonly isNegated: boolean;
}

/** A state of the pattern: takes a character and goes on, or goes on to several states without one. */
type State =
  | { readonly accepts: Accepts; readonly next: number }
  | { readonly accepts?: undefined; readonly next: number[] };

/** A province declares hundreds of patterns, and asks each of them of every report. */
const mostRemembered = 2000;
const remembered = new Map<string, readonly State[]>();

function recall(pattern: string): readonly State[] {
  let states = remembered.get(pattern);
  if (states === undefined) {
    if (remembered.size === mostRemembered) remembered.clear();
    states = compile([...tidy(pattern)], new Map());
    remembered.set(pattern, states);
  }
  return states;
}

/** Whether a path matches; both relative to the same folder, the path with `/`. */
export function matchesPattern(pattern: string, path: string): boolean {
  return matches(recall(pattern), path);
}

/** The same for many paths; `hasSets` where brackets hold characters to choose from. */
export function createMatcher(pattern: string, hasSets = false): (path: string) => boolean {
  const characters = [...tidy(pattern)];
  const states = compile(characters, hasSets ? findSets(characters) : new Map());
  return (path) => matches(states, path);
}

function matches(states: readonly State[], path: string): boolean {
  let reached = close(states, [0]);
  for (const character of path.normalize('NFC')) {
    const next: number[] = [];
    for (const index of reached) {
      const state = states[index];
      if (state.accepts !== undefined && accepts(state.accepts, character)) next.push(state.next);
    }
    if (next.length === 0) return false;
    reached = close(states, next);
  }
  return reached.has(states.length - 1);
}

/** As it is compared: composed characters, `/` for `\`, nothing for a leading `./`, all that is below for a folder. */
function tidy(pattern: string): string {
  const path = pattern
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '');
  return path.endsWith('/') ? `${path}**` : path;
}

function accepts(what: Accepts, character: string): boolean {
  if (what === 'any') return true;
  if (what === 'any-in-name') return character !== '/';
  if ('character' in what) return what.character === character;
  const code = character.codePointAt(0)!;
  return character !== '/' && what.ranges.some(([from, to]) => from <= code && code <= to) !== what.isNegated;
}

/** All states that can be reached from `from` without a character. */
function close(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set(from);
  // A set also yields what is added while it is gone through.
  for (const index of reached) {
    const state = states[index];
    if (state.accepts === undefined) for (const next of state.next) reached.add(next);
  }
  return reached;
}

/** The last state is where a whole path has been taken. */
function compile(pattern: readonly string[], sets: ReadonlyMap<number, PlacedSet>): State[] {
  const states: State[] = [];
  const closing = matchBraces(pattern, sets);
  /** Of each open brace: where it stands, and the ends of its alternatives so far. */
  const open: { start: number[]; ends: number[][]; until: number }[] = [];
  const pass = (...next: number[]): number[] => {
    states.push({ next });
    return next;
  };
  const take = (what: Accepts): void => void states.push({ accepts: what, next: states.length + 1 });
  /** Any number of them. */
  const repeat = (what: Accepts): void => {
    const at = states.length;
    pass(at + 1, at + 3);
    take(what);
    pass(at);
  };
  const isBorder = (at: number): boolean =>
    at < 0 || at >= pattern.length || pattern[at] === '/' || (open.length > 0 && ',{}'.includes(pattern[at]));
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    const brace = open.at(-1);
    const set = sets.get(at);
    if (set !== undefined) {
      take(set);
      at = set.end;
    } else if (character === '*' && pattern[at + 1] === '*' && isBorder(at - 1) && isBorder(at + 2)) {
      if (pattern[at + 2] === '/') {
        // Any folders, or none.
        const first = states.length;
        pass(first + 1, first + 5);
        repeat('any');
        take({ character: '/' });
        at += 2;
      } else {
        take('any');
        repeat('any');
        at++;
      }
    } else if (character === '*') repeat('any-in-name');
    else if (character === '?') take('any-in-name');
    else if (character === '{' && closing.has(at)) {
      const start = pass(states.length + 1);
      open.push({ start, ends: [], until: closing.get(at)! });
    } else if (brace !== undefined && character === ',') {
      brace.ends.push(pass());
      brace.start.push(states.length);
    } else if (brace !== undefined && brace.until === at) {
      open.pop();
      for (const end of brace.ends) end.push(states.length);
    } else take({ character });
  }
  pass();
  return states;
}

/** Where each brace that has an end is closed; the others are ordinary characters. */
function matchBraces(
  pattern: readonly string[],
  sets: ReadonlyMap<number, PlacedSet>,
): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const set = sets.get(at);
    if (set !== undefined) at = set.end;
    else if (pattern[at] === '{') open.push(at);
    else if (pattern[at] === '}' && open.length > 0) closing.set(open.pop()!, at);
  }
  return closing;
}

/** A set of characters, and where its bracket is closed. */
interface PlacedSet extends CharacterSet {
  readonly end: number;
}

/** The sets of a pattern by where they begin; a bracket that is not closed within its name is an ordinary character. */
function findSets(pattern: readonly string[]): ReadonlyMap<number, PlacedSet> {
  const sets = new Map<number, PlacedSet>();
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== '[') continue;
    const isNegated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
    const first = at + (isNegated ? 2 : 1);
    // A bracket that closes nothing yet is one of the characters.
    const end = pattern.indexOf(']', first + 1);
    if (end < 0) break;
    const inside = pattern.slice(first, end);
    if (inside.includes('/')) continue;
    sets.set(at, { end, isNegated, ranges: readRanges(inside) });
    at = end;
  }
  return sets;
}

function readRanges(inside: readonly string[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < inside.length; at++) {
    const isRange = inside[at + 1] === '-' && at + 2 < inside.length;
    const last = isRange ? at + 2 : at;
    ranges.push([inside[at].codePointAt(0)!, inside[last].codePointAt(0)!]);
    at = last;
  }
  return ranges;
}
