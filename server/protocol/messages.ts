/** A message of JSON-RPC 2.0, as far as it is known before it is read. */
export interface Message {
  readonly jsonrpc?: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Where messages come from and go to: a stream, a channel between processes, a worker. */
export interface Channel {
  /** Passes on every message that comes; called once. */
  read(hear: (message: Message) => void): void;
  write(message: Message): void;
}
