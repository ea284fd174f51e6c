/** What was read before a file is checked, because it can be read only once; or why nothing can be read. */
export type Given = { readonly bytes: Uint8Array } | Unread;

/** Why a file is not read. */
export interface Unread {
  /** The system's name of what went wrong (`ENOENT`), or one of {@link ownReasons}. */
  readonly reason: string;
  /** In bytes, of what is too large. */
  readonly size?: number;
}

/** What the system has no name for, or a less exact one. */
export const ownReasons = ['dangling', 'cycle', 'pipe', 'socket', 'device', 'large'] as const;

/** Something to check: plain data. */
export interface Input {
  /** As it was named, or as it stands in a folder that was. */
  readonly file: string;
  /** The folder or pattern that was named, where it was found by that: then it is checked only if it looks like a report. */
  readonly folder?: string;
  readonly given?: Given;
  /** Its folder has told that it is an ordinary file. */
  readonly isFile?: boolean;
}

/** What standard input is called in everything that is said of it. */
export const inputName = '<stdin>';

/** Far above any report: a text of this size would hold some 2,500 of them, and take half a minute. */
export const mostBytes = 16 * 1024 * 1024;

/** Whether what was named is standard input, or a pipe that the shell has opened: `-`, `/dev/stdin`, `<(…)`. */
export function isOpenStream(named: string): boolean {
  return named === '-' || /^(\/dev\/stdin|\/dev\/fd\/\d+|\/proc\/self\/fd\/\d+)$/.test(named);
}
