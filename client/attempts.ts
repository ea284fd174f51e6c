import { gb18030 } from './misread';

/**
 * How far a file is: being looked at, reopened in GB18030, or left to the person, who has refused it or has chosen
 * another encoding.
 */
export type Attempt = 'running' | 'reopened' | 'left';

/** The attempts of this session by URI, so that no file is reopened or asked about against a person's will. */
export interface Attempts {
  /** Whether a file that is open in `encoding` may be tried. */
  mayBegin(uri: string, encoding: string): boolean;
  isReopened(uri: string): boolean;
  /** Notes how far an attempt is; undefined where it has come to nothing and may be made again. */
  note(uri: string, attempt: Attempt | undefined): void;
  /** Opened anew, the file is read in the wrong encoding anew. */
  noteClosed(uri: string): void;
}

/** No attempts yet. */
export function createAttempts(): Attempts {
  const attempts = new Map<string, Attempt>();
  return {
    mayBegin: (uri, encoding) => {
      if (attempts.get(uri) === 'reopened' && encoding !== gb18030) attempts.set(uri, 'left');
      return !attempts.has(uri);
    },
    isReopened: (uri) => attempts.get(uri) === 'reopened',
    note: (uri, attempt) => {
      if (attempt === undefined) attempts.delete(uri);
      else attempts.set(uri, attempt);
    },
    noteClosed: (uri) => {
      if (attempts.get(uri) === 'reopened') attempts.delete(uri);
    },
  };
}
