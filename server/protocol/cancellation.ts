/** Tells a request in work that nobody waits for its answer any more. */
export interface Cancellation {
  readonly isCancelled: boolean;
  /** Calls `hear` when that happens; the result takes it back. */
  onCancel(hear: () => void): () => void;
}

/** A cancellation and the way to bring it about. */
export function createCancellation(): Cancellation & { cancel(): void } {
  const waiting = new Set<() => void>();
  let isCancelled = false;
  return {
    get isCancelled() {
      return isCancelled;
    },
    onCancel(hear) {
      waiting.add(hear);
      return () => void waiting.delete(hear);
    },
    cancel() {
      isCancelled = true;
      for (const hear of [...waiting]) hear();
      waiting.clear();
    },
  };
}
