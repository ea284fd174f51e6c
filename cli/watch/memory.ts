import type { Input } from '../inputs/input';
import { toSlashes } from '../json-file';
import type { Outcome, Task, Wanted } from '../pipeline/task';
import type { Team } from '../pipeline/team';
import { findChanged, type Stamps } from './stamps';

/** How many UTF-16 units of words are remembered at the most; what is beyond is checked anew in every round. */
const mostWords = 64 * 1024 * 1024;

/** What earlier rounds have found out, as far as it still holds: every round is the same call. */
export interface Memory {
  /** Looks at how the files are before a round, and forgets what has changed. */
  look(stamps: Stamps): void;
  /** Whether a file need not be read. */
  knows(input: Input): boolean;
  /** The same team, given only what is not known. */
  assist(team: Team): Team;
}

interface Known {
  /** Absolute, with `/`. */
  readonly file: string;
  readonly stamp: string;
  /** With its digest: what it is by itself. */
  read?: Outcome;
  /** What was found beside others, or without any, and the stamp of those. */
  compared?: { readonly siblings: string; readonly outcome: Outcome };
}

export function createMemory(): Memory {
  let stamps: Stamps | undefined;
  let words = 0;
  /** By the name under which a file was found, which the words tell. */
  const known = new Map<string, Known>();

  const recall = ({ input, siblings }: Task, { digest }: Wanted): Outcome | undefined => {
    const one = known.get(input.file);
    if (digest) return one?.read;
    return one?.compared?.siblings === (siblings?.stamp ?? '') ? one.compared.outcome : undefined;
  };

  const remember = ({ input, siblings }: Task, { digest }: Wanted, outcome: Outcome): void => {
    // What failed may do better another time.
    if (outcome.kind === 'failed' || outcome.kind === 'unreadable') return;
    words += outcome.words.length;
    if (words > mostWords) return;
    const file = toSlashes(input.file);
    const stamp = stamps?.files.get(file);
    // What is not there has no stamp, and is soon looked for.
    if (stamp === undefined || stamp === '') return;
    const one: Known = known.get(input.file) ?? { file, stamp };
    known.set(input.file, one);
    if (digest) one.read = outcome;
    else one.compared = { siblings: siblings?.stamp ?? '', outcome };
  };

  return {
    look(now) {
      const changed = stamps === undefined ? [] : findChanged(stamps, now);
      if (changed.some((file) => now.rules.has(file) || stamps?.rules.has(file))) known.clear();
      stamps = now;
      words = 0;
      for (const [name, { file, stamp, read, compared }] of known) {
        if (now.files.get(file) !== stamp) known.delete(name);
        else words += (read?.words.length ?? 0) + (compared?.outcome.words.length ?? 0);
      }
    },
    knows: ({ file }) => known.has(file),
    assist: (team) => ({
      ...team,
      async check(tasks, wanted, take, nameOf) {
        const asked = new Map<number, Task>();
        function* listUnknown(): Generator<Task> {
          for (const task of tasks) {
            const outcome = recall(task, wanted);
            if (outcome === undefined) {
              asked.set(task.at, task);
              yield task;
            } else take(task.at, outcome);
          }
        }
        const takeAndRemember = (at: number, outcome: Outcome): void => {
          remember(asked.get(at)!, wanted, outcome);
          asked.delete(at);
          take(at, outcome);
        };
        await team.check(listUnknown(), wanted, takeAndRemember, nameOf);
      },
    }),
  };
}
