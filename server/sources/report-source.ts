/** Which files may be reports. */
export interface FileQuery {
  /** URIs of the workspace's folders. */
  readonly folders: readonly string[];
  /** Glob patterns relative to each folder, with `/`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** No more files are listed than this. */
  readonly limit: number;
}

export interface ListedFile {
  readonly uri: string;
  /** Another one means other content; undefined where the source cannot tell without reading. */
  readonly stamp?: string;
}

export interface FileChange {
  /** A file or, where it is gone, perhaps a folder of files. */
  readonly uri: string;
  readonly isGone: boolean;
}

/** Where files are read from. */
export interface Files {
  /** The files of a query; an empty list where a folder cannot be read. */
  list(query: FileQuery): Promise<readonly ListedFile[]>;
  /** The bytes of a file; undefined where there is none, or it is larger than any report. */
  read(uri: string): Promise<Uint8Array | undefined>;
}

/** Who reads closed files, settings and baselines; nobody else touches a file. */
export interface ReportSource extends Files {
  /**
   * Tells changes of files that match one of the patterns, instead of those of an earlier call. False where changes are not
   * told: then the files have to be listed again now and then.
   */
  watch(patterns: readonly string[], onChange: (changes: readonly FileChange[]) => void): boolean;
}

/** A report has 5 to 30 KB; larger files are not read. */
export const largestFile = 1_000_000;

/** A workspace of which nothing is read. */
export const noFiles: Files = {
  list: async () => [],
  read: async () => undefined,
};
