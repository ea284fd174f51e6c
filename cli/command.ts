import type { Worker } from 'node:worker_threads';
import type { Locale } from '../core/index';
import type { CommandName } from './command-names';

/** A sentence or name in each language. */
export type Words = Readonly<Record<Locale, string>>;

/** 0 nothing wrong, 1 errors found, 2 something could not be read or done, or the call is wrong; 130 ended by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** An option of a command: read, completed and described in the help and the manual from this alone. */
export interface Option {
  /** Without `--`. */
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; a flag has none. */
  readonly value?: Words;
  /** The only values that it may have; compared without regard to case. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly isRepeatable?: true;
  /** A value behind it is one only where it ends so: it may be left out, and is '' then. */
  readonly valueEnds?: string;
  /** What a shell offers for its value, beside its choices. */
  readonly suggests?: Suggestion;
  readonly says: Words;
}

/** What a shell offers in a place: files, ids of rules, or these words. */
export type Suggestion = 'files' | 'rules' | readonly string[];

/** What a command is given: `values` by the name of the option, checked against its `choices`. */
export interface Call {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly locale: Locale;
}

/** The world as a command sees it; tests have one of their own. */
export interface Host {
  readonly version: string;
  /** The address under which the pages of `docs/` lie; undefined where nobody knows. */
  readonly documentation?: string;
  /** Writes to standard output, as it is. */
  readonly write: (text: string) => void;
  /** The same for what is no text, or no UTF-8. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void;
  readonly terminal: {
    /** Whether standard output is a terminal that shows colours. */
    readonly hasColours: boolean;
    /** Whether progress can be shown on standard error. */
    readonly showsProgress: boolean;
    /** Characters in a line; undefined where nobody knows. */
    readonly columns: number | undefined;
    /** The same of the one that shows progress. */
    readonly progressColumns?: number;
  };
  /** Writes to standard error, as it is. */
  readonly draw: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Uint8Array;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Where work can be shared: how many threads run at the same time, and a new one, which is told `data`. */
  readonly threads?: {
    readonly most: number;
    readonly start: (data: unknown) => Worker;
  };
}

/** Something that the program does, by its first word. */
export interface Command {
  readonly name: CommandName;
  /** What it does: a line. */
  readonly says: Words;
  /** What comes behind its options in the help: `文件或文件夹…`. */
  readonly operands: Words;
  /** What a shell offers behind its options; files where nothing is said. */
  readonly suggests?: Suggestion;
  readonly options: readonly Option[];
  /** Command lines without the name of the program. */
  readonly examples: readonly Words[];
  readonly run: (call: Call, host: Host) => ExitCode | Promise<ExitCode>;
}

/** A call that makes no sense, with the sentence that says so. */
export class WrongCall extends Error {}
