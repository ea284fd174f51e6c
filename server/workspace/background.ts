/** How long background work goes on before requests get their turn, in milliseconds. */
const slice = 8;

/** So many files are asked for at a time: a client may be far away. */
const atOnce = 8;

/** Does a work for each item, in small pieces: requests that come meanwhile are answered at once. */
export async function runInBackground<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  isWanted: () => boolean,
): Promise<void> {
  let next = 0;
  let since = Date.now();
  const goOn = async (): Promise<void> => {
    while (next < items.length && isWanted()) {
      await work(items[next++]);
      if (Date.now() - since < slice) continue;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      since = Date.now();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}

/** Runs `run` so many milliseconds after the first of a series of calls, once for all of them. */
export function gather(milliseconds: number, run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      run();
    }, milliseconds);
  };
}
