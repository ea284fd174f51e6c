/** Where the memory is kept; `vscode.Memento` is one. */
export interface Store {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** The documents, by URI, that a person has set back from report to another language. */
export interface SetBackMemory {
  has(uri: string): boolean;
  remember(uri: string): void;
  forget(uri: string): void;
}

const key = 'setBack';

/** Reads the memory from a store and writes every change to it; beyond `capacity` the oldest entries are dropped. */
export function createSetBackMemory(store: Store, capacity = 500): SetBackMemory {
  const stored = store.get(key);
  const uris = new Set(Array.isArray(stored) ? stored.filter((uri) => typeof uri === 'string') : []);
  const write = () => {
    for (const oldest of uris) {
      if (uris.size <= capacity) break;
      uris.delete(oldest);
    }
    void store.update(key, [...uris]);
  };
  return {
    has: (uri) => uris.has(uri),
    remember: (uri) => {
      uris.delete(uri); // now the youngest
      uris.add(uri);
      write();
    },
    forget: (uri) => {
      if (uris.delete(uri)) write();
    },
  };
}
